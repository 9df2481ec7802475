import type { ReadFigure } from '../../../src/engine/figures/reading';
import type { Prepared } from '../../../src/engine/text/prepared';
import { TokenType } from '../../../src/engine/text/tokens';
import { lemmaOf, STOP_WORDS } from './lemmas';
import type { SentenceTags } from './sentence-tags';

/** What a figure counts, as the set writes it: the noun phrase behind the number, its head in the singular, without stop words. */
export interface CountedUnit {
  readonly name: string;
  /** Tokens of the phrase; equal where there is none. */
  readonly first: number;
  readonly end: number;
}

const SKIPPED = new Set('the these those its his her their our my your all a an more other additional of'.split(' '));
/** Tables of the set: short forms of sports, by the letters they are written with. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ppg: 'point per game',
  rpg: 'rebound per game',
  apg: 'assist per game',
  WAR: 'win above replacement',
};

/** Reads the unit of a count; "-" where nothing is counted behind it. */
export function countedUnit({ tokens }: Prepared, tags: SentenceTags, figure: ReadFigure, last: number): CountedUnit {
  let at = tokens.at(figure.end);
  if (figure.boundSpan && figure.boundSpan.start >= figure.end) at = tokens.at(figure.boundSpan.end);
  const none = { name: '-', first: at, end: at };
  if (tokens.text(at) === '-' && !tokens.spaceBefore(at)) at++;
  const many = figure.high !== 1 || tokens.lower(at) === 'of';
  while (at < last && SKIPPED.has(tokens.lower(at))) at++;
  const end = phraseEnd(tags, at, last, many);
  if (end === at) return none;
  const name = wordsOf(tokens, at, end);
  return name === '' ? none : { name: SHORT_FORMS[name] ?? name, first: at, end };
}

/** The token after the noun phrase: its first plural noun where many are counted, else the last noun in a row. */
function phraseEnd(tags: SentenceTags, from: number, last: number, many: boolean): number {
  let end = from;
  for (let at = from; at < last && at - from < 9; at++) {
    const part = tags.partAt(at);
    if (part === 'joint' && (at > from || tags.partAt(at + 1) !== 'joint')) continue;
    if (part === 'and' && at > from && many && end === at && !tags.isPlural(end - 1) && tags.isNominal(at + 1))
      continue;
    if (part !== 'noun' && part !== 'adjective') break;
    if (part === 'noun' || tags.partAt(at + 1) === 'joint') end = at + 1;
    else if (end === at) end = at + 1;
    if (many && part === 'noun' && tags.isPlural(at)) return at + 1;
  }
  while (end > from && tags.partAt(end - 1) !== 'noun') end--;
  return end;
}

function wordsOf(tokens: Prepared['tokens'], first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const word = tokens.text(at).replace(/['\u2019]s$/, '');
    const head = at === end - 1;
    const glued = at > first && !tokens.spaceBefore(at);
    if (glued && words.length > 0) words.push(`${words.pop() ?? ''}${head ? lemmaOf(word, true) : word.toLowerCase()}`);
    else if (tokens.type(at) === TokenType.word && !STOP_WORDS.has(word.toLowerCase())) words.push(lemmaOf(word, head));
  }
  return words.join(' ');
}
