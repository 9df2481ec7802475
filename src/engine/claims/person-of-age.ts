import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import { eventWord } from '../lexicon/event-words';
import { isAdverb, isClosedClass } from '../lexicon/function-words';
import { isPerson } from '../lexicon/nouns';
import { SEX_OF } from '../lexicon/persons-told';
import { type Aged, readAged } from './aged';
import { type Bearer, isAttributive, nameEndingAt, nameStartingAt } from './bearer-of-age';
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
/** Words between an age and the name that somebody was identified by: "the 25-year-old man, who was later identified as". */
const IDENTIFIED = new Set(['identified', 'named']);
const TO_IDENTITY = new Set([
  ...IDENTIFIED,
  ',',
  'who',
  'has',
  'had',
  'been',
  'was',
  'later',
  'victim',
  'suspect',
  'gunman',
]);
const MOST_TO_IDENTITY = 6;
const BEFORE_IDENTIFIED = 3;
const ROLE_WORDS = 4;
const MOST_JOINTS = 3;

/** Who is as old as a figure says. */
export interface PersonOfAge {
  /** Index of the mention of the person. */
  readonly person?: number;
  /** The full name beside the age. */
  readonly bearer?: Bearer;
  /** Of somebody told with the age, by name or not. */
  readonly aged?: Aged;
}

/** The person whose age a figure tells, as of the article's day; empty in doubt. */
export function readPersonOfAge(view: SentenceView, figure: ReadFigure, entities: EntityReading): PersonOfAge {
  if (figure.kind !== 'age' || figure.low !== figure.high || figure.bound !== 'exact') return {};
  const { tokens } = view;
  const { first, last } = tokenRange(tokens, figure);
  const near = [tokens.lower(first - 1), tokens.lower(first - 2), tokens.lower(last), tokens.lower(last + 1)];
  if (near.some((word) => OTHER_TIME.has(word)) || looksBack(view, first)) return {};
  const attributive = isAttributive(figure);
  const told = attributive
    ? (identified(view, first, last) ?? behind(view, last, entities))
    : before(view, first, entities);
  return attributive || told.bearer || told.person !== undefined
    ? { ...told, aged: readAged(view, first, last) }
    : told;
}

/** "Elena Marsh, 47". */
function before(view: SentenceView, first: number, entities: EntityReading): PersonOfAge {
  let end = first;
  while (first - end < MOST_JOINTS && end > view.first && JOINTS.has(view.tokens.lower(end - 1))) end--;
  if (end === first) return {};
  const bearer = nameEndingAt(view, end);
  const person = view.mentions.find((index) => {
    const mention = entities.mentions[index];
    return mention?.type === 'person' && tokenRange(view.tokens, mention).last === end;
  });
  const mention = entities.mentions[person ?? -1];
  const whole = mention && isWhole(view, tokenRange(view.tokens, mention).first);
  return { ...(person !== undefined && whole ? { person } : {}), ...(bearer ? { bearer } : {}) };
}

/** "21-year-old Ezri Garcia", "the 47-year-old bus driver Tim Smith". */
function behind(view: SentenceView, last: number, entities: EntityReading): PersonOfAge {
  for (const index of view.mentions) {
    const mention = entities.mentions[index];
    if (mention?.type !== 'person') continue;
    const { first, last: end } = tokenRange(view.tokens, mention);
    if (first < last || isPerson(view.tokens.lower(end))) continue;
    if (!leads(view, last, first)) break;
    return { person: index, ...bearerAt(view, first) };
  }
  return bearerAt(view, last);
}

/** "named the 27-year-old as Antoine Marsh", "a 25-year-old man was identified as Antoine Marsh". */
function identified(view: SentenceView, first: number, last: number): PersonOfAge | undefined {
  const { tokens } = view;
  let isIdentified = false;
  for (let at = first - 1; at >= first - BEFORE_IDENTIFIED; at--) isIdentified ||= IDENTIFIED.has(tokens.lower(at));
  for (let at = last; at < last + MOST_TO_IDENTITY; at++) {
    const word = tokens.lower(at);
    isIdentified ||= IDENTIFIED.has(word);
    if (word === 'as') {
      const bearer = isIdentified ? nameStartingAt(view, at + 1) : undefined;
      return bearer && { bearer };
    }
    if (!TO_IDENTITY.has(word) && !SEX_OF.has(word)) return undefined;
  }
  return undefined;
}

function bearerAt(view: SentenceView, start: number): PersonOfAge {
  const bearer = nameStartingAt(view, start);
  return bearer ? { bearer } : {};
}

function leads(view: SentenceView, from: number, to: number): boolean {
  if (to - from > ROLE_WORDS) return false;
  for (let at = from; at < to; at++) {
    const word = view.tokens.lower(at);
    const role = !isClosedClass(word) && !isAdverb(word) && eventWord(word)?.as !== 'verb' && /^[a-z-]+$/.test(word);
    if (!role) return false;
  }
  return true;
}

/** "Two years ago, Holm, 31, was elected." */
function looksBack({ tokens, first: start }: SentenceView, first: number): boolean {
  for (let at = start; at < first; at++) if (tokens.lower(at) === 'ago') return true;
  return false;
}

/** Whether the mention is all of the name: in 'Steven "Todd" Dooley' the surname alone is not. */
function isWhole({ tokens, first }: SentenceView, at: number): boolean {
  const text = tokens.text(at - 1);
  return at === first || text === 'Mr' || !/^(?:["\u201d\u2019')]|\p{Lu}.*)$/u.test(text);
}
