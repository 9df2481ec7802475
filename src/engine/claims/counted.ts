import type { ReadFigure } from '../figures/reading';
import { eventWord } from '../lexicon/event-words';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from '../lexicon/function-words';
import type { Tokens } from '../text/tokens';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from './noun-phrase';
import { type SentenceView, tokenRange } from './sentence-view';

/** What a figure counts, and how it is tied to a whole. */
export interface Counted {
  readonly phrase?: NounPhrase;
  /** "of them", "of the fugitives": the figure is part of something told before. */
  readonly partitive?: 'pronoun' | 'noun';
  /** First token after all of it. */
  readonly next: number;
}

const PRONOMINAL = new Set(['them', 'those', 'these', 'whom', 'which', 'us', 'you']);
const DEFINITE = new Set(['the', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'all']);

/** Nouns that name a movement of something else: "a 5% rise in sales" is about sales. */
const MOVEMENTS = new Set(
  'rise increase growth gain jump surge drop fall decline decrease slump cut reduction slide plunge improvement boost hike loss change share stake majority minority proportion chance rate level'.split(
    ' ',
  ),
);

/** Reads what a figure counts. */
export function readCounted(view: SentenceView, figure: ReadFigure): Counted {
  const { tokens } = view;
  const { last } = tokenRange(tokens, figure);
  switch (figure.kind) {
    case 'count':
      return countedAfter(view, figure, last);
    case 'percent':
    case 'ratio':
      return shareOf(view, last) ?? subjectOf(view, figure) ?? { next: last };
    case 'money':
    case 'measure':
    case 'rate':
    case 'index':
      return amountOf(view, figure, last);
    default:
      return { next: last };
  }
}

function countedAfter(view: SentenceView, figure: ReadFigure, from: number): Counted {
  const { tokens } = view;
  const many = figure.high !== 1;
  let at = from;
  while (
    at < view.last &&
    (tokens.lower(at) === 'more' || tokens.lower(at) === 'other' || tokens.lower(at) === 'further')
  )
    at++;
  if (tokens.lower(at) === 'of') return partitive(view, at + 1) ?? { next: at };
  const phrase = nounPhraseAt(tokens, at, view.last, many);
  return phrase ? { phrase, next: phrase.next } : { next: at };
}

function partitive(view: SentenceView, at: number): Counted | undefined {
  const { tokens } = view;
  const word = tokens.lower(at);
  const bare = PRONOMINAL.has(word) && !nounPhraseAt(tokens, at + 1, view.last, true);
  if (bare) return { partitive: 'pronoun', next: at + 1 };
  const phrase = nounPhraseAt(tokens, afterDeterminers(tokens, at, view.last), view.last, true);
  if (!phrase) return undefined;
  return DEFINITE.has(word) ? { phrase, partitive: 'noun', next: phrase.next } : { phrase, next: phrase.next };
}

function afterDeterminers(tokens: Tokens, at: number, last: number): number {
  let next = at;
  while (next < last && DETERMINERS.has(tokens.lower(next))) next++;
  return next;
}

/** "20% of voters", "half the fleet", "a 5% rise in sales". */
function shareOf(view: SentenceView, from: number): Counted | undefined {
  const { tokens } = view;
  if (tokens.lower(from) === 'of') return partitive(view, from + 1);
  if (DEFINITE.has(tokens.lower(from))) {
    const phrase = nounPhraseAt(tokens, from + 1, view.last, true);
    return phrase ? { phrase, partitive: 'noun', next: phrase.next } : undefined;
  }
  const direct = nounPhraseAt(tokens, from, view.last, false);
  if (!direct) return undefined;
  if (!MOVEMENTS.has(direct.head)) return { phrase: direct, next: direct.next };
  const joint = tokens.lower(direct.next);
  if (joint !== 'in' && joint !== 'of') return { phrase: direct, next: direct.next };
  const phrase = nounPhraseAt(tokens, afterDeterminers(tokens, direct.next + 1, view.last), view.last, true);
  return phrase ? { phrase, next: phrase.next } : { phrase: direct, next: direct.next };
}

/** Money and measures: the noun after them ("a £5m loan", "$189 million in illegal assets") or the one they belong to ("profits of £5m"). */
function amountOf(view: SentenceView, figure: ReadFigure, from: number): Counted {
  const { tokens } = view;
  const joint = tokens.lower(from);
  if (joint === 'in' || joint === 'of' || joint === 'worth') {
    const determined = joint !== 'of' && DETERMINERS.has(tokens.lower(from + 1));
    const next = joint === 'worth' && tokens.lower(from + 1) === 'of' ? from + 2 : from + 1;
    const phrase =
      determined || /^\p{Lu}/u.test(tokens.text(next)) ? undefined : nounPhraseAt(tokens, next, view.last, true);
    if (phrase) return { phrase, next: phrase.next };
  }
  const direct = figure.converts === undefined ? nounPhraseAt(tokens, from, view.last, false) : undefined;
  if (direct && !eventWord(direct.head)?.past) return { phrase: direct, next: direct.next };
  return subjectOf(view, figure) ?? { next: from };
}

/** The noun left of the figure: "profits of £5m", "sales of new cars rose to 500", "the price was $50". */
function subjectOf(view: SentenceView, figure: ReadFigure): Counted | undefined {
  const { tokens } = view;
  const start = figure.boundSpan && figure.boundSpan.end <= figure.start ? figure.boundSpan.start : figure.start;
  let at = tokens.at(start) - 1;
  const floor = Math.max(view.first, at - 14);
  while (at >= floor && (isAdverb(tokens.lower(at)) || DETERMINERS.has(tokens.lower(at)))) at--;
  const next = tokens.at(figure.end);
  if (tokens.lower(at) === 'of') {
    const phrase = nounPhraseBefore(tokens, at, view.first);
    if (phrase && !MOVEMENTS.has(phrase.head)) return { phrase, next };
  }
  while (
    at >= floor &&
    (tokens.lower(at) === 'to' || tokens.lower(at) === 'by' || tokens.lower(at) === 'at' || isAdverb(tokens.lower(at)))
  )
    at--;
  const verb = at;
  while (at >= floor && isVerbal(tokens, at)) at--;
  if (at === verb || at < floor) return undefined;
  const phrase = topPhrase(tokens, at + 1, view.first);
  return phrase ? { phrase, next } : undefined;
}

function isVerbal(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  return (
    AUXILIARIES.has(word) ||
    isAdverb(word) ||
    eventWord(word)?.as === 'verb' ||
    word.endsWith('ed') ||
    word.endsWith('ing')
  );
}

/** Of "sales of new cars in Britain" the first phrase, "sales", which the verb is about. */
function topPhrase(tokens: Tokens, before: number, first: number): NounPhrase | undefined {
  let phrase = nounPhraseBefore(tokens, before, first);
  for (let hops = 0; phrase && hops < 3; hops++) {
    let joint = tokens.at(phrase.start) - 1;
    while (joint >= first && DETERMINERS.has(tokens.lower(joint))) joint--;
    if (joint < first || !PREPOSITIONS.has(tokens.lower(joint))) break;
    const outer = nounPhraseBefore(tokens, joint, first);
    if (!outer) break;
    phrase = outer;
  }
  return phrase;
}
