import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { hasCollective, hasNumber, toldAmounts, toldDates } from './amounts';
import { isHedged, isNegated } from './certainty';
import { datesApart, isApart } from './dates';
import { movesOtherwise } from './directions';
import { breaksOf, isMisplaced, isOfAnother, spreadOf } from './placement';
import { sameMeaning } from './same-meaning';
import { type PairWord, sentenceWords } from './sentence-words';

/** What speaks for or against a hypothesis following from its premise. */
export interface Signs {
  /** Words of the hypothesis that the premise has too, those that say who told it and those that say little left out. */
  readonly found: number;
  /** Those that it has not. */
  readonly missing: number;
  /** The hypothesis begins with a word that the premise has not, the premise with one that the hypothesis has not. */
  readonly otherSubject: number;
  /** Names among the missing words. */
  readonly missingNames: number;
  /** Countries among these. */
  readonly missingCountries: number;
  /** Words of the premise that the hypothesis has not. */
  readonly leftOut: number;
  /** Amounts of the hypothesis that the premise gives. */
  readonly amounts: number;
  /** Those that it gives with the same bound. */
  readonly sameBounds: number;
  /** Those that it does not give. */
  readonly missingAmounts: number;
  /** The hypothesis has amounts, and the premise gives none of them. */
  readonly noAmount: number;
  /** Amounts whose next word stands elsewhere in the premise. */
  readonly misplaced: number;
  /** Amounts and dates that the premise tells of something else. */
  readonly rivalled: number;
  /** Words of the premise between what follows on each other in the hypothesis, on average. */
  readonly spread: number;
  /** Scores of the hypothesis that the premise has not. */
  readonly missingScores: number;
  /** Both name countries, and none in common. */
  readonly otherCountry: number;
  /** Both name months, weekdays, days or years, and none in common. */
  readonly otherDate: number;
  /** One denies something, the other nothing. */
  readonly negatedOnce: number;
  /** What goes up in one goes down in the other. */
  readonly otherDirection: number;
  /** What the hypothesis begins with only says in the premise who told the rest. */
  readonly sourceSubject: number;
  /** The premise hedges, the hypothesis does not. */
  readonly unhedged: number;
  /** The hypothesis begins with "he", "they", "it": its subject is not among the words looked for. */
  readonly pronoun: number;
  /** The premise begins so, or with "these two": whom it tells of stands in another sentence. */
  readonly unresolved: number;
}

const PRONOUN = /^\s{0,9}(?:he|she|they|it|his|her|their|its)\b/i;
/** Openings that point back at somebody or something told before. */
const POINTING = /^\s{0,9}(?:this|these|those|that|the two|both)\b/i;

/** Many names and words are no stronger sign than these. */
const MOST_NAMES = 3;
const MOST_WORDS = 6;

/** Counts the signs of a pair; what is a matter of yes or no counts 1 or 0. */
export function signsOf(premise: ReadArticle, hypothesis: ReadArticle): Signs {
  const [ours, theirs] = [sentenceWords(premise), sentenceWords(hypothesis)];
  const words = { ours: ours.filter(({ light }) => !light), core: theirs.filter(isCore), breaks: breaksOf(premise) };
  const missing = missingWords(premise, hypothesis);
  const told = toldAmounts(premise, hypothesis);
  const dates = toldDates(premise, hypothesis);
  const given = told.filter(
    ({ amount, found }) => found.length > 0 || hasCollective(premise, amount) || hasNumber(premise, amount),
  );
  const lacking = told.filter((one) => !given.includes(one) && !isSingle(one.amount));
  return {
    found: words.core.length - missing.length,
    missing: Math.min(MOST_WORDS, missing.length),
    otherSubject: Number(hasOtherSubject(ours.filter(isCore), words.core, theirs)),
    missingNames: Math.min(MOST_NAMES, missing.filter(({ name }) => name).length),
    missingCountries: missing.filter(({ country }) => country !== undefined).length,
    leftOut: ours.filter((word) => isCore(word) && !theirs.some((other) => sameMeaning(word, other))).length,
    amounts: given.length,
    sameBounds: told.filter(
      ({ amount, found }) =>
        found.some(({ bound }) => bound === amount.bound) || (found.length === 0 && hasCollective(premise, amount)),
    ).length,
    missingAmounts: lacking.length,
    noAmount: Number(lacking.length > 0 && given.length === 0),
    misplaced: told.filter((one) => isMisplaced(words, one)).length,
    rivalled: [...told, ...dates].filter((one) => isOfAnother(premise, hypothesis, words, [...told, ...dates], one))
      .length,
    spread: spreadOf(premise, words, told),
    missingScores: hypothesis.figures.filter((score) => score.kind === 'score' && !hasScore(premise, score)).length,
    otherCountry: Number(isApart(countries(premise), countries(hypothesis))),
    otherDate: Number(datesApart(premise, hypothesis)),
    negatedOnce: Number(isNegated(premise) !== isNegated(hypothesis)),
    unhedged: Number(
      isHedged(premise, told) && !isHedged(hypothesis, []) && told.every(({ amount }) => amount.bound !== 'about'),
    ),
    otherDirection: Number(movesOtherwise(premise, hypothesis)),
    sourceSubject: Number(isSource(ours, words.core[0])),
    pronoun: Number(PRONOUN.test(hypothesis.prepared.source)),
    unresolved: Number(PRONOUN.test(premise.prepared.source) || POINTING.test(premise.prepared.source)),
  };
}

/** Words of the hypothesis that count and that the premise has not. */
export function missingWords(premise: ReadArticle, hypothesis: ReadArticle): readonly PairWord[] {
  const ours = sentenceWords(premise);
  return sentenceWords(hypothesis).filter((word) => isCore(word) && !ours.some((other) => sameMeaning(word, other)));
}

function hasOtherSubject(ours: readonly PairWord[], core: readonly PairWord[], theirs: readonly PairWord[]): boolean {
  const [first, second] = [ours[0], core[0]];
  return (
    first !== undefined &&
    second !== undefined &&
    !theirs.some((word) => sameMeaning(word, first)) &&
    !ours.some((word) => sameMeaning(word, second))
  );
}

function isSource(ours: readonly PairWord[], subject: PairWord | undefined): boolean {
  const found = subject === undefined ? [] : ours.filter((word) => sameMeaning(subject, word));
  return found.length > 0 && found.every(({ attribution }) => attribution);
}

/** "one man" may be "a man". */
const isSingle = ({ kind, low, high }: ReadFigure): boolean => kind === 'count' && low === 1 && high === 1;

const isCore = ({ attribution, light }: PairWord): boolean => !attribution && !light;

const countries = ({ mentions, entities }: ReadArticle): readonly string[] =>
  mentions.flatMap(({ type, entity }) => (type === 'country' ? (entities[entity]?.iso ?? []) : []));

const hasScore = ({ figures }: ReadArticle, { low, high }: { low: number; high: number }): boolean =>
  figures.some((figure) => figure.kind === 'score' && figure.low === low && figure.high === high);
