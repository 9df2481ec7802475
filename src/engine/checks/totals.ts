import { roundingOf } from '../compare/interval';
import { sameNoun } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { claimAt } from './claims-by-start';
import { wordsBetween } from './words-between';

/** Amounts of one sentence with what it tells them to make together. */
export interface Total {
  readonly total: ReadFigure;
  readonly parts: readonly ReadFigure[];
  /** How far rounding may take the sum from the total. */
  readonly slack: number;
}

/** Words before a total, the last one first. */
const BEFORE: readonly (readonly string[])[] = [
  ['of', 'total', 'a', 'for'],
  ['of', 'total', 'a', 'making'],
  ['of', 'total', 'combined', 'a', 'for'],
  ['totalling'],
  ['totaling'],
];
/** Words behind a total, with at most its noun between. */
const BEHIND: readonly (readonly string[])[] = [['in', 'all'], ['altogether'], ['all', 'told'], ['in', 'total']];
/** Words that take in what was told elsewhere, or count a thing twice. */
const WIDER = new Set(
  'so far already since year month week season also including another bringing brings brought more further earlier average each every per between'.split(
    ' ',
  ),
);
const MOST_NOUN = 3;
const MOST_PARTS = 8;

/** "A total of $11m was raised: $5m from banks, $4m from charities and $2m from the public." */
export function announcedTotals(article: ReadArticle): Total[] {
  const { tokens, sentences } = article.prepared;
  return article.figures.flatMap((total, at): Total[] => {
    const start = tokens.at(total.start);
    const last = sentences[total.sentence]?.lastToken ?? 0;
    if (!isPlain(total) || tokens.lower(start - 1) !== 'of' || tokens.lower(start - 2) !== 'total') return [];
    let colon = tokens.at(total.end);
    const limit = Math.min(colon + COLON, last);
    while (colon < limit && tokens.lower(colon) !== ':') colon++;
    if (tokens.lower(colon) !== ':') return [];
    const rest = article.figures
      .slice(at + 1, at + 1 + MOST_PARTS)
      .filter(({ sentence }) => sentence === total.sentence);
    const parts = rest.filter(({ kind, unit }) => kind === total.kind && unit === total.unit);
    const alone =
      parts.length > 1 &&
      parts.length === rest.length &&
      parts.every((part) => isPlain(part) && part.start > tokens.start(colon));
    if (!alone || !endsWithAnd(article, parts)) return [];
    return [{ total, parts, slack: [...parts, total].reduce((sum, figure) => sum + roundingOf(figure), 0) }];
  });
}

/** Furthest that the colon stands from the total, in tokens. */
const COLON = 8;

/** Whether "and" comes before the last of some amounts. */
function endsWithAnd(article: ReadArticle, parts: readonly ReadFigure[]): boolean {
  const [before, last] = parts.slice(-2);
  return before !== undefined && last !== undefined && wordsBetween(article, before, last).includes('and');
}

/** "$3m from the city, $2m from the state and $4m from donors, for a total of $9m"; "300 shops in Britain and 150 in France, 450 in all". */
export function totalsIn(article: ReadArticle): Total[] {
  const found: Total[] = [];
  article.figures.forEach((total, at) => {
    if (!isPlain(total) || !isToldAsTotal(article, total)) return;
    const parts: ReadFigure[] = [];
    for (let before = at - 1; before >= 0 && parts.length < MOST_PARTS; before--) {
      const part = article.figures[before];
      if (part?.sentence !== total.sentence) break;
      if (part.converts !== undefined || isOfModifier(article, part)) continue;
      if (part.kind !== total.kind || part.unit !== total.unit) {
        if (part.kind === total.kind) return;
        continue;
      }
      if (!isPlain(part)) return;
      parts.unshift(part);
    }
    if (parts.length < 2 || !isList(article, parts, total) || !countAlike(article, parts, total)) return;
    found.push({ total, parts, slack: [...parts, total].reduce((sum, figure) => sum + roundingOf(figure), 0) });
  });
  return found;
}

/** The "two" of "60 two-bedroom flats". */
function isOfModifier({ prepared: { tokens } }: ReadArticle, { end, kind }: ReadFigure): boolean {
  const hyphen = tokens.at(end);
  return kind === 'count' && tokens.text(hyphen) === '-' && tokens.end(hyphen) === tokens.start(hyphen + 1);
}

/** Whether what is counted in total is what the first part counts: "300 shops and 150 offices, 450 in all" tells it by no noun. */
function countAlike(article: ReadArticle, parts: readonly ReadFigure[], total: ReadFigure): boolean {
  if (total.kind !== 'count') return true;
  const [whole, first] = [total, parts[0]].map((figure) => figure && claimAt(article, figure.start)?.head);
  return whole === undefined || (first !== undefined && sameNoun(whole, first));
}

const isPlain = ({ kind, bound, vague, low, high }: ReadFigure): boolean =>
  (kind === 'count' || kind === 'money' || kind === 'measure') && bound === 'exact' && !vague && low === high;

function isToldAsTotal({ prepared: { tokens } }: ReadArticle, figure: ReadFigure): boolean {
  const start = tokens.at(figure.start);
  if (BEFORE.some((words) => words.every((word, back) => tokens.lower(start - 1 - back) === word))) return true;
  const end = tokens.at(figure.end);
  for (let at = end; at <= end + MOST_NOUN; at++) {
    if (tokens.lower(at) === ',' || tokens.lower(at) === '.') return false;
    const told = BEHIND.find((words) => words.every((word, on) => tokens.lower(at + on) === word));
    if (told && tokens.lower(at + told.length) !== 'of') return opensTotal(tokens.lower(start - 1));
  }
  return false;
}

/** "making 500 in all", "or 500 in all", ", 500 in all". */
const opensTotal = (word: string): boolean =>
  word === 'making' || word === 'or' || word === ',' || word === '-' || word === '\u2013' || word === '\u2014';

/** Whether the amounts follow each other as a list, with no word that takes in more than them. */
function isList(article: ReadArticle, parts: readonly ReadFigure[], total: ReadFigure): boolean {
  const steps = [...parts, total];
  let joined = false;
  for (let at = 1; at < steps.length; at++) {
    const [before, after] = [steps[at - 1], steps[at]];
    const words = before && after ? wordsBetween(article, before, after) : [];
    if (words.length === 0 || words.some((word) => WIDER.has(word))) return false;
    if (at < steps.length - 1) joined ||= words.includes('and') || words.includes('plus');
  }
  return joined;
}
