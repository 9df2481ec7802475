import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import { eventWord } from '../lexicon/event-words';
import { isAdverb, isClosedClass } from '../lexicon/function-words';
import { type SentenceView, tokenRange } from './sentence-view';

/** What may stand between a name and the age behind it: "Elena Marsh, 47", "Marsh (47)", "Marsh, who is 47", "Marsh, aged 47". */
const JOINTS = new Set([',', '(', 'aged', 'age', 'who', 'is', 'was', 'now']);
/** Words that make an age one of another time: "then 13", "when he was 13", "before he turned 50". */
const OTHER_TIME = new Set([
  'then',
  'when',
  'turned',
  'turns',
  'turn',
  'turning',
  'until',
  'before',
  'after',
  'since',
  'from',
]);
const ROLE_WORDS = 4;

/** Index of the mention of the person whose age a figure tells, as of the article's day; `undefined` in doubt. */
export function readPersonOfAge(view: SentenceView, figure: ReadFigure, entities: EntityReading): number | undefined {
  if (figure.kind !== 'age' || figure.low !== figure.high || figure.bound !== 'exact') return undefined;
  const { tokens } = view;
  const { first, last } = tokenRange(tokens, figure);
  const near = [tokens.lower(first - 1), tokens.lower(first - 2), tokens.lower(last), tokens.lower(last + 1)];
  if (near.some((word) => OTHER_TIME.has(word)) || looksBack(view, first)) return undefined;
  const attributive = /old$/i.test(figure.text);
  let found: number | undefined;
  for (const index of view.mentions) {
    const mention = entities.mentions[index];
    if (mention?.type !== 'person') continue;
    const range = tokenRange(tokens, mention);
    if (!attributive && range.last <= first && isWhole(view, range.first) && joined(view, range.last, first))
      found = index;
    else if (attributive && range.first >= last && leads(view, last, range.first)) return index;
  }
  return found;
}

/** "Two years ago, Patete, 21, was sentenced." */
function looksBack({ tokens, first: start }: SentenceView, first: number): boolean {
  for (let at = start; at < first; at++) if (tokens.lower(at) === 'ago') return true;
  return false;
}

/** Whether the mention is all of the name: in 'Steven "Todd" Dooley' the surname alone is not. */
function isWhole({ tokens, first }: SentenceView, at: number): boolean {
  return at === first || !/^(?:["\u201d\u2019')]|\p{Lu}.*)$/u.test(tokens.text(at - 1)) || tokens.text(at - 1) === 'Mr';
}

function joined(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let at = from; at < to; at++) if (!JOINTS.has(view.tokens.lower(at))) return false;
  return true;
}

/** "21-year-old Ezri Garcia", "the 47-year-old bus driver Tim Smith". */
function leads(view: SentenceView, from: number, to: number): boolean {
  if (to - from > ROLE_WORDS) return false;
  for (let at = from; at < to; at++) {
    const word = view.tokens.lower(at);
    if (isClosedClass(word) || isAdverb(word) || eventWord(word)?.as === 'verb' || !/^[a-z-]+$/.test(word))
      return false;
  }
  return true;
}
