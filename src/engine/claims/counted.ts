import type { ReadFigure } from '../figures/reading';
import { eventWord, verbLemma } from '../lexicon/event-words';
import { AUXILIARIES, DETERMINERS, isAdverb, isClosedClass, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words';
import { AMOUNT_VERBS, isPluralForm, MOVEMENT_NOUNS, TIME_NOUNS } from '../lexicon/nouns';
import { type Tokens, TokenType } from '../text/tokens';
import { isPredicate, type NounPhrase, nounPhraseAt, nounPhraseBefore } from './noun-phrase';
import { isVerbInWindow } from './part-of-speech';
import { type SentenceView, tokenRange } from './sentence-view';

/** What a figure counts, and how it is tied to a whole. */
export interface Counted {
  readonly phrase?: NounPhrase;
  /** `pronoun` "of them"; `noun` "of the fugitives"; `figure` "of the 60 fugitives": the figure is part of something told. */
  readonly partitive?: 'pronoun' | 'noun' | 'figure';
  /** First token after all of it. */
  readonly next: number;
}

const PRONOMINAL = new Set(['them', 'those', 'these', 'whom', 'which', 'us', 'you']);
const DEFINITE = new Set(['the', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'all']);
const ON_TOP = new Set(['more', 'other', 'further', 'additional']);

/** Reads what a figure counts; `following` is the next figure of the sentence. */
export function readCounted(view: SentenceView, figure: ReadFigure, following: ReadFigure | undefined): Counted {
  const { last } = tokenRange(view.tokens, figure);
  switch (figure.kind) {
    case 'count':
      return countedAfter(view, figure, last, following);
    case 'percent':
    case 'ratio':
      return shareOf(view, figure, last, following) ?? subjectOf(view, figure) ?? { next: last };
    case 'money':
    case 'measure':
    case 'rate':
    case 'index':
      return amountOf(view, figure, following);
    default:
      return { next: last };
  }
}

function countedAfter(
  view: SentenceView,
  figure: ReadFigure,
  from: number,
  following: ReadFigure | undefined,
): Counted {
  const { tokens } = view;
  const many = figure.high !== 1;
  let at = pastBound(tokens, figure, from);
  while (at < view.last && ON_TOP.has(tokens.lower(at))) at++;
  if (tokens.lower(at) === 'of' || (tokens.lower(at) === 'out' && tokens.lower(at + 1) === 'of')) {
    return partitive(view, tokens.lower(at) === 'of' ? at + 1 : at + 2, following) ?? { next: at };
  }
  const told = beginsPredicate(view, figure, at) || (many && isBareVerb(view, at));
  const phrase = told ? undefined : nounPhraseAt(tokens, at, view.last, many);
  return phrase && !TIME_NOUNS.has(phrase.head) ? { phrase, next: phrase.next } : { next: at };
}

/** Past the bound glued to a figure: the "-odd" of "200-odd bones". */
const pastBound = (tokens: Tokens, { end, boundSpan }: ReadFigure, from: number): number =>
  boundSpan?.start === end ? tokens.at(boundSpan.end) : from;

/** "21 die in market fire", "Six hurt, two die": the verb of a headline, which after a number above one is no noun. */
function isBareVerb({ tokens, last }: SentenceView, at: number): boolean {
  const word = tokens.lower(at);
  if (eventWord(word)?.as !== 'verb' || isPluralForm(word)) return false;
  return at + 1 >= last || tokens.type(at + 1) === TokenType.punctuation || PREPOSITIONS.has(tokens.lower(at + 1));
}

/**
 * Whether the word after a figure is its verb: "7% think she should", "five said it had". Only a word that an object or a clause
 * follows can be one, and after "one" it shows its person or tense; whether it is, the tagger tells.
 */
function beginsPredicate(view: SentenceView, figure: ReadFigure, at: number): boolean {
  const { tokens } = view;
  const word = tokens.lower(at);
  const next = tokens.lower(at + 1);
  if (at + 1 >= view.last || tokens.type(at) !== TokenType.word || isPluralForm(word) || isClosedClass(word))
    return false;
  if (MOVEMENT_NOUNS.has(word) || next === 'that' || !(PRONOUNS.has(next) || DETERMINERS.has(next))) return false;
  if (figure.high === 1 && !/(?:ed|ing|s)$/.test(word) && !PAST.has(word)) return false;
  return isVerbInWindow(`10% ${word} ${next} ${tokens.lower(at + 2)}`);
}

/** Past forms that "one" can stand before: "one said the show", where "one click you" is a noun. */
const PAST = new Set('said told took saw got made won lost had went left hit cut'.split(' '));

function partitive(view: SentenceView, at: number, following: ReadFigure | undefined): Counted | undefined {
  const { tokens } = view;
  const word = tokens.lower(at);
  const determined = afterDeterminers(tokens, at, view.last);
  const inner = following?.kind === 'count' ? pastOwner(view, determined, tokens.at(following.start)) : determined;
  if (
    following?.kind === 'count' &&
    tokens.start(inner) >= Math.min(following.boundSpan?.start ?? following.start, following.start)
  ) {
    const whole = nounPhraseAt(tokens, pastBound(tokens, following, tokens.at(following.end)), view.last, true);
    if (tokens.start(inner) <= following.start) {
      return {
        ...(whole ? { phrase: whole } : {}),
        partitive: 'figure',
        next: whole?.next ?? tokens.at(following.end),
      };
    }
  }
  const bare = PRONOMINAL.has(word) && !nounPhraseAt(tokens, at + 1, view.last, true);
  if (bare) return { partitive: 'pronoun', next: at + 1 };
  const phrase = nounPhraseAt(tokens, inner, view.last, true);
  if (!phrase && DEFINITE.has(word) && isPredicate(tokens.lower(inner)))
    return { partitive: 'pronoun', next: inner + 1 };
  if (!phrase) return undefined;
  return DEFINITE.has(word) ? { phrase, partitive: 'noun', next: phrase.next } : { phrase, next: phrase.next };
}

/** Most words of an owner: "the United Arab Emirates's". */
const OWNER = 4;

/** Past the owner of a number: "2,140 of the country's 5,600 polling stations". */
function pastOwner({ tokens }: SentenceView, at: number, number: number): number {
  if (number - at < 1 || number - at > OWNER || !/['\u2019]s?$/.test(tokens.lower(number - 1))) return at;
  for (let word = at; word < number; word++) if (tokens.type(word) !== TokenType.word) return at;
  return number;
}

function afterDeterminers(tokens: Tokens, at: number, last: number): number {
  let next = at;
  while (next < last && DETERMINERS.has(tokens.lower(next))) next++;
  return next;
}

/** "20% of voters", "half the fleet", "a 5% rise in sales". */
function shareOf(
  view: SentenceView,
  figure: ReadFigure,
  from: number,
  following: ReadFigure | undefined,
): Counted | undefined {
  const { tokens } = view;
  if (tokens.lower(from) === 'of') return partitive(view, from + 1, following);
  if (DEFINITE.has(tokens.lower(from))) {
    const phrase = nounPhraseAt(tokens, from + 1, view.last, true);
    return phrase ? { phrase, partitive: 'noun', next: phrase.next } : undefined;
  }
  const direct = directNoun(view, figure, from);
  if (!direct) return undefined;
  if (!MOVEMENT_NOUNS.has(direct.head)) return { phrase: direct, next: direct.next };
  const joint = tokens.lower(direct.next);
  if (joint !== 'in' && joint !== 'of') return { phrase: direct, next: direct.next };
  const phrase = nounPhraseAt(tokens, afterDeterminers(tokens, direct.next + 1, view.last), view.last, true);
  return phrase ? { phrase, next: phrase.next } : { phrase: direct, next: direct.next };
}

/** The noun right after a share or an amount; a verb ("45% blamed"), a time ("£5m last year") or a name is none. */
function directNoun(view: SentenceView, figure: ReadFigure, from: number): NounPhrase | undefined {
  const { tokens } = view;
  const first = tokens.lower(from);
  if (first.endsWith('ed') || verbLemma(first) !== undefined || eventWord(first)?.as === 'verb') return undefined;
  if (DETERMINERS.has(first) || MOVEMENT_MARKS.has(first) || /^\p{Lu}/u.test(tokens.text(from))) return undefined;
  if (figure.kind !== 'money' && beginsPredicate(view, figure, from)) return undefined;
  const phrase = nounPhraseAt(tokens, from, view.last, false);
  return phrase && !TIME_NOUNS.has(phrase.head) ? phrase : undefined;
}

const MOVEMENT_MARKS = new Set(
  'higher lower up down last next more less fewer weaker stronger cheaper smaller larger bigger faster slower older younger greater longer shorter better worse deeper wider'.split(
    ' ',
  ),
);

/** Money and measures: the noun after them ("a £5m loan", "$189 million in illegal assets") or the one they belong to ("profits of £5m"). */
function amountOf(view: SentenceView, figure: ReadFigure, following: ReadFigure | undefined): Counted {
  const { tokens } = view;
  const after = tokens.at(figure.end);
  const from = pastConversion(tokens, after, following);
  const joint = tokens.lower(from);
  if (joint === 'in' || joint === 'of' || joint === 'worth') {
    const next = joint === 'worth' && tokens.lower(from + 1) === 'of' ? from + 2 : from + 1;
    const determined = joint === 'in' && DETERMINERS.has(tokens.lower(next));
    const named = /^\p{Lu}/u.test(tokens.text(next));
    const phrase = determined || named ? undefined : nounPhraseAt(tokens, next, view.last, true);
    if (phrase && !TIME_NOUNS.has(phrase.head)) return { phrase, next: phrase.next };
  }
  const direct = figure.converts === undefined ? directNoun(view, figure, from) : undefined;
  if (direct && !eventWord(direct.head)?.past) return { phrase: direct, next: direct.next };
  return subjectOf(view, figure) ?? { next: from };
}

/** "1.2 billion yuan ($189 million) in illegal assets": the noun stands behind the bracket. */
function pastConversion(tokens: Tokens, after: number, following: ReadFigure | undefined): number {
  if (!following || tokens.text(after) !== '(' || tokens.at(following.start) - after > 3) return after;
  const close = tokens.at(following.end);
  return tokens.text(close) === ')' ? close + 1 : after;
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
    if (phrase && (phrase.head === 'rate' || phrase.head === 'share' || !MOVEMENT_NOUNS.has(phrase.head)))
      return { phrase, next };
  }
  while (at >= floor && (JOINTS.has(tokens.lower(at)) || isAdverb(tokens.lower(at)))) at--;
  const verb = at;
  while (at >= floor && (tiesSubject(tokens.lower(at)) || isProspect(tokens, at))) at--;
  if (at === verb || at < floor) return undefined;
  const worth = tokens.lower(verb) === 'worth';
  const phrase = worth ? nounPhraseBefore(tokens, at + 1, view.first) : topPhrase(tokens, at + 1, view.first);
  return phrase ? { phrase, next } : undefined;
}

const JOINTS = new Set(['to', 'by', 'at', 'from']);

/** Verbs that say of their subject what it amounts to or how it moved: others have the figure as their object. */
function tiesSubject(word: string): boolean {
  if (AUXILIARIES.has(word) || isAdverb(word) || AMOUNT_VERBS.has(word)) return true;
  const group = eventWord(word)?.group;
  return group === 'rise' || group === 'fall';
}

const PROSPECTS = new Set([
  'forecast',
  'expected',
  'set',
  'likely',
  'predicted',
  'projected',
  'due',
  'estimated',
  'thought',
  'believed',
]);

/** "is forecast to grow": a prospect between the subject and its verb. */
const isProspect = (tokens: Tokens, at: number): boolean =>
  PROSPECTS.has(tokens.lower(at)) || (tokens.lower(at) === 'to' && PROSPECTS.has(tokens.lower(at - 1)));

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
