import type { ReadFigure } from '../figures/reading';
import type { Prepared } from '../text/prepared';
import type { Tokens } from '../text/tokens';

/** How many died and how many others were hurt, as one phrase tells: "left one man dead and four others injured". */
export interface Casualties {
  /** Index of the figure of those hurt. */
  readonly figure: number;
  readonly dead: number;
  readonly hurt: number;
}

const MOST = 8;
/** Most that an incident of which outlets count single persons has. */
const MOST_HURT = 200;
/** Tokens between the number of others and what befell them, between a death and its number, and between the two halves. */
const HURT_REACH = 4;
const DEAD_REACH = 4;
const PHRASE = 9;
const HURT = new Set([
  'injured',
  'wounded',
  'hurt',
  'shot',
  'hospitalized',
  'hospitalised',
  'injuries',
  'injuring',
  'wounding',
]);
const DEATHS = new Set(['dead', 'killed', 'died', 'killing', 'kills', 'fatally']);
/** Words of one person beside a death that has no number. */
const ONE = new Set(['one', 'a', 'an', 'man', 'woman', 'boy', 'girl', 'teen', 'teenager', 'person']);

/** Reads the phrases in which an article tells of the dead and of the others who were hurt. */
export function readCasualties({ tokens, sentences }: Prepared, figures: readonly ReadFigure[]): Casualties[] {
  const casualties: Casualties[] = [];
  for (const [index, figure] of figures.entries()) {
    if (casualties.length >= MOST) break;
    if (figure.kind !== 'count' || figure.bound !== 'exact' || figure.vague || figure.low !== figure.high) continue;
    const [at, past] = [tokens.at(figure.start), tokens.at(figure.end)];
    if (figure.low > MOST_HURT || !isOthersHurt(tokens, at, past)) continue;
    const dead = deadBefore(
      tokens,
      figures,
      index,
      Math.max(sentences[figure.sentence]?.firstToken ?? 0, at - PHRASE),
      at,
    );
    if (dead !== undefined) casualties.push({ figure: index, dead, hurt: figure.low });
  }
  return casualties;
}

/** "others injured", "other people were wounded", "injured four others". */
function isOthersHurt(tokens: Tokens, at: number, past: number): boolean {
  const word = tokens.lower(past);
  if (word !== 'others' && word !== 'other') return false;
  if (HURT.has(tokens.lower(at - 1))) return true;
  for (let next = past + 1; next <= past + HURT_REACH; next++) if (HURT.has(tokens.lower(next))) return true;
  return false;
}

/**
 * The number of dead that a phrase tells before the others; `undefined` where it tells none, or not how many, or somebody hurt
 * besides the others: "injuring an officer and two others".
 */
function deadBefore(
  tokens: Tokens,
  figures: readonly ReadFigure[],
  index: number,
  first: number,
  end: number,
): number | undefined {
  let death = end - 1;
  while (death >= first && !DEATHS.has(tokens.lower(death))) {
    if (death < end - 1 && HURT.has(tokens.lower(death))) return undefined;
    death--;
  }
  if (death < first) return undefined;
  const from = Math.max(first - DEAD_REACH, death - DEAD_REACH);
  for (let before = index - 1; before >= 0; before--) {
    const figure = figures[before];
    if (!figure || figure.start < tokens.start(Math.max(0, from))) break;
    if (figure.kind === 'count') return figure.bound === 'exact' && figure.low === figure.high ? figure.low : undefined;
  }
  for (let at = Math.max(0, from); at < end; at++) if (ONE.has(tokens.lower(at))) return 1;
  return undefined;
}
