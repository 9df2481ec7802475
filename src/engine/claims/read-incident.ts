import type { ReadFigure } from '../figures/reading';
import {
  AFTERMATH_WORDS,
  ANSWER_WORDS,
  ATTACKERS,
  CALL_WORDS,
  HAPPENED,
  ONSET_VERBS,
  TIME_OF_DAY,
  VIOLENT,
} from '../lexicon/incidents';
import type { Prepared, Sentence } from '../text/prepared';
import type { Tokens } from '../text/tokens';
import type { TimeExpression } from '../time/reading';
import { readCrime } from './crime';
import type { Incident, IncidentTime } from './incident';
import { kindAt, readIncidentKinds } from './incident-kinds';
import { readProperWords } from './proper-words';
import { readCasualties } from './read-casualties';
import { readCompanions } from './read-companions';
import { readDatedActs } from './read-dated-acts';
import { readEventDays } from './read-event-days';
import { readStreets } from './read-streets';

/** Most times of day that are kept. */
const MOST_TIMES = 20;
/** Sentences from the start that tell what an article is about, and those that do where the first are a caption or a plea. */
const LEAD = 5;
const LATE_LEAD = 15;
/** Words before a court on which games are played. */
const PLAYED = new Set(['basketball', 'tennis', 'volleyball', 'handball', 'food']);
/** Furthest that a verb of beginning follows the incident's noun, in tokens. */
const ONSET_REACH = 12;
/** Words that make a clock time one end only, unless "just" or "shortly" stands before them. */
const ENDS: ReadonlyMap<string, IncidentTime['end']> = new Map([
  ['before', 'before'],
  ['until', 'before'],
  ['by', 'before'],
  ['after', 'after'],
  ['past', 'after'],
  ['between', 'between'],
]);
/** Words that make a clock time rough. */
const HEDGES = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'just',
  'shortly',
  'near',
  'some',
  'minutes',
]);

/** What kind of incident an article reports, and at what time of day it says that it began. */
export function readIncident(
  article: Prepared,
  figures: readonly ReadFigure[],
  times: readonly TimeExpression[],
): Incident {
  const kinds = kindsIn(article, 0, LEAD);
  if (kinds.size === 0) for (const kind of kindsIn(article, LEAD, LATE_LEAD)) kinds.add(kind);
  const [main] = kinds;
  const began: IncidentTime[] = [];
  const days = new Map<number, string>();
  for (const { sentence, kind, from, to } of times) {
    if (kind === 'point' && from !== undefined && from === to) days.set(sentence, from);
  }
  for (const [inSentence, clocks] of clocksBySentence(figures)) {
    if (began.length >= MOST_TIMES) break;
    const sentence = article.sentences[inSentence];
    const [index] = clocks;
    const figure = index === undefined ? undefined : figures[index];
    if (!sentence || !figure || index === undefined || clocks.length > 1) continue;
    if (!TIME_OF_DAY.test(figure.text)) continue;
    const what = beginningIn(article, sentence, main);
    if (what) began.push(timeOf(article, figure, index, what, days.get(inSentence)));
  }
  const crime = [...kinds].some((kind) => VIOLENT.has(kind));
  const names = kinds.size === 0 ? [] : readProperWords(article);
  const acts = kinds.size === 0 ? [] : readDatedActs(article, times);
  const eventDays = kinds.size === 0 ? [] : readEventDays(article, figures, times);
  const casualties = kinds.size === 0 ? [] : readCasualties(article, figures);
  const companions = kinds.size === 0 ? [] : readCompanions(article, figures);
  const streets = kinds.size === 0 ? [] : readStreets(article);
  return {
    kinds: [...kinds],
    names,
    began,
    ...(streets.length > 0 ? { streets } : {}),
    ...(acts.length > 0 ? { acts } : {}),
    ...(companions.length > 0 ? { companions } : {}),
    ...(casualties.length > 0 ? { casualties } : {}),
    ...(eventDays.length > 0 ? { days: eventDays } : {}),
    ...(crime ? readCrime(article) : {}),
  };
}

function kindsIn(article: Prepared, from: number, to: number): Set<string> {
  const kinds = new Set<string>();
  for (const sentence of article.sentences.slice(from, to)) {
    for (const kind of readIncidentKinds(tokensOf(article, sentence))) kinds.add(kind);
  }
  return kinds;
}

/** Indices of the clock times of each sentence. */
function clocksBySentence(figures: readonly ReadFigure[]): Map<number, number[]> {
  const clocks = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    if (figure.kind !== 'time' || figure.minutes === undefined) return;
    const known = clocks.get(figure.sentence);
    if (known) known.push(index);
    else clocks.set(figure.sentence, [index]);
  });
  return clocks;
}

interface Began {
  readonly kind: string;
  readonly of: IncidentTime['of'];
}

/**
 * What a sentence says began: the noun of an incident with a verb of beginning, or "it" with one; or when it was called in. Nothing
 * where it tells of what came after.
 */
function beginningIn(article: Prepared, sentence: Sentence, main: string | undefined): Began | undefined {
  const { tokens } = article;
  let kind: string | undefined;
  let named = -ONSET_REACH;
  let of: Began['of'] = 'onset';
  let began: string | undefined;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const word = tokens.lower(at);
    if (AFTERMATH_WORDS.has(word) && !PLAYED.has(tokens.lower(at - 1))) return undefined;
    if (ANSWER_WORDS.has(word)) of = 'answer';
    else if (of === 'onset' && CALL_WORDS.has(word)) of = 'call';
    const own = kindAt(tokens, at);
    if (own !== undefined && befell(tokens, at)) began ??= own;
    if (own !== undefined || word === 'incident' || isItself(tokens, sentence, at)) {
      kind = own ?? main;
      named = at;
    } else if (ONSET_VERBS.has(word) && at - named < ONSET_REACH) began ??= kind;
  }
  const what = of === 'onset' ? began : (kind ?? main);
  return what === undefined ? undefined : { kind: what, of };
}

/** "It" at the start of a sentence or right before what happened: "police said it happened". */
const isItself = (tokens: Tokens, { firstToken }: Sentence, at: number): boolean =>
  tokens.lower(at) === 'it' && (at === firstToken || HAPPENED.has(tokens.lower(at + 1)));

/** "was shot", "was arrested for shooting", "a gunman blasted". */
function befell(tokens: Tokens, at: number): boolean {
  const before = tokens.lower(at - 1);
  if (tokens.lower(at) === 'fire') return before === 'opened';
  if (tokens.lower(at) === 'shooting' || tokens.lower(at) === 'stabbing') return before === 'for';
  return ONSET_VERBS.has(tokens.lower(at)) && (before === 'was' || before === 'were' || ATTACKERS.has(before));
}

function timeOf(
  article: Prepared,
  figure: ReadFigure,
  index: number,
  what: Began,
  day: string | undefined,
): IncidentTime {
  const { tokens } = article;
  const at = tokens.at(figure.start);
  const before = [at - 1, at - 2, at - 3].map((token) => tokens.lower(token));
  const rough = figure.bound !== 'exact' || before.some((word) => HEDGES.has(word));
  const side = ENDS.get(before.find((word) => ENDS.has(word)) ?? '');
  const end = rough ? undefined : side;
  const near = rough && side !== 'between' ? side : undefined;
  return {
    figure: index,
    ...what,
    minutes: figure.minutes ?? 0,
    rough: rough || end !== undefined,
    ...(end === undefined ? {} : { end }),
    ...(near === undefined ? {} : { near }),
    ...(day === undefined ? {} : { day }),
  };
}

const tokensOf = (article: Prepared, { firstToken, lastToken }: Sentence) => ({
  tokens: article.tokens,
  first: firstToken,
  last: lastToken,
});
