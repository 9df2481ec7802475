import type { ClaimFrame } from '../claims/frame';
import { nameWord } from '../claims/proper-words';
import { intervalOf, meets } from '../compare/interval';
import { nameParts } from '../compare/names';
import { isAnyPerson } from '../compare/same-words';
import { samePeriod } from '../compare/scope';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { isAdverb, isClosedClass } from '../lexicon/function-words';
import { isPerson, singular, TIME_NOUNS } from '../lexicon/nouns';
import { TokenType } from '../text/tokens';
import { bySentence } from './by-sentence';
import { onceAnArticle } from './once-an-article';

/** Tokens on either side of a figure that make its surroundings. */
const REACH = 12;
/** Words that two surroundings must share, and the share of the fewer ones that this must be. */
const SHARED = 5;
const SHARE = 0.8;
/** Words that set two tellings apart where only one of them has them. */
const TURNS = new Set(
  'first second third earlier later previous previously another again former latter respectively average annual'.split(
    ' ',
  ),
);
/** Most claims of one noun that are held against each other. */
const MOST = 16;

/** Verbs behind the name of somebody of whom something is told. */
const STATES_OF = new Set(['is', 'was', 'has', 'had', 'faces', 'faced', 'pleaded']);

/** Values of one noun told in like words: more of them are a table, not a slip. */
const TABLE = 3;

/**
 * Two claims told in nearly the same words, as a caption or a pasted paragraph repeats the story, with values that cannot meet; at most
 * one pair.
 */
export const restatedWithOtherValue = onceAnArticle((article: ReadArticle): [ClaimFrame, ClaimFrame][] => {
  const figuresOf = bySentence(article.figures);
  for (const claims of byKindAndUnit(article)) {
    for (let at = 1; at < claims.length; at++) {
      const claim = claims[at];
      const alike = claim ? claims.slice(0, at).filter((other) => isRestated(article, figuresOf, other, claim)) : [];
      const values = new Set([...alike, claim].map((told) => told && article.figures[told.figure]?.low));
      const [earlier] = alike;
      if (claim && earlier && values.size < TABLE) return [[earlier, claim]];
    }
  }
  return [];
});

function byKindAndUnit(article: ReadArticle): ClaimFrame[][] {
  const groups = new Map<string, ClaimFrame[]>();
  for (const claim of article.claims) {
    const figure = article.figures[claim.figure];
    if (!figure || !isOwnNumber(claim, figure) || isBesideOthers(article, claim, figure)) continue;
    const key = `${figure.kind}/${figure.unit}/${isAnyPerson(claim.head ?? '') || isPerson(claim.head ?? '') ? 'person' : claim.head}`;
    const known = groups.get(key);
    if (!known) groups.set(key, [claim]);
    else if (known.length < MOST) known.push(claim);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Whether a figure counts something as a number of its own. */
function isOwnNumber(claim: ClaimFrame, { kind, vague, high }: ReadFigure): boolean {
  if (claim.head === undefined || claim.part || vague) return false;
  return (kind === 'count' || kind === 'money' || kind === 'percent') && !(kind === 'count' && high < 2);
}

/** "Four other relatives were hurt": beside those told before it, of whom there may be one more or fewer. */
const isBesideOthers = (article: ReadArticle, { stage }: ClaimFrame, { start }: ReadFigure): boolean =>
  stage === 'additional' && article.prepared.tokens.lower(article.prepared.tokens.at(start) - 1) !== 'and';

function isRestated(article: ReadArticle, figuresOf: FiguresBySentence, a: ClaimFrame, b: ClaimFrame): boolean {
  const [first, second] = [article.figures[a.figure], article.figures[b.figure]];
  if (!first || !second || a.sentence === b.sentence || a.stage !== b.stage || a.event !== b.event) return false;
  if (a.period && b.period && !samePeriod(a.period, b.period)) return false;
  if (meets(intervalOf(first), intervalOf(second))) return false;
  if (tells(figuresOf, a.sentence, second) || tells(figuresOf, b.sentence, first)) return false;
  if (isTabled(article, first) || isTabled(article, second)) return false;
  if (areParallel(figuresOf, a.sentence, first, b.sentence, second)) return false;
  if (areOfOthers(article, a.sentence, b.sentence)) return false;
  const [ours, theirs] = [surroundings(article, a), surroundings(article, b)];
  let shared = 0;
  for (const word of ours) if (theirs.has(word)) shared++;
  if (setsApart(ours, theirs) || setsApart(theirs, ours)) return false;
  return shared >= SHARED && shared >= SHARE * Math.min(ours.size, theirs.size);
}

/** "rose 4.0 pct after 9.8 pct", "rose 5.5 pct after 15.7 pct": sentences whose other amounts all differ too tell of two things. */
function areParallel(
  figuresOf: FiguresBySentence,
  a: number,
  first: ReadFigure,
  b: number,
  second: ReadFigure,
): boolean {
  const beside = (of: number, own: ReadFigure): number[] =>
    (figuresOf.get(of) ?? [])
      .slice(0, MOST)
      .flatMap((figure) => (figure.start === own.start || UNTELLING.has(figure.kind) ? [] : [figure.low]));
  const [ours, theirs] = [beside(a, first), beside(b, second)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((value) => theirs.includes(value));
}

/** Kinds of figures that say when and where, and not how much. */
const UNTELLING: ReadonlySet<string> = new Set(['date', 'time', 'ordinal', 'identifier']);

/** Whether two sentences, or those before them where they say "he", name persons, and none of them both: each is charged with what he did. */
function areOfOthers(article: ReadArticle, a: number, b: number): boolean {
  const { tokens, sentences } = article.prepared;
  const named = (of: number): string[] => {
    const first = tokens.lower(sentences[of]?.firstToken ?? 0);
    return [...surnamesIn(article, of), ...(first === 'he' || first === 'she' ? surnamesIn(article, of - 1) : [])];
  };
  const [ours, theirs] = [named(a), named(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name));
}

/** The surnames of the persons in a sentence, and names that are or have something there: "Kelly is charged". */
function surnamesIn(article: ReadArticle, of: number): string[] {
  const { tokens, sentences } = article.prepared;
  const names = (personsOf(article).get(of) ?? []).map(({ text }) => nameParts(text).at(-1) ?? '');
  const { firstToken, lastToken } = sentences[of] ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken; at < lastToken; at++) {
    const word = STATES_OF.has(tokens.lower(at + 1)) ? nameWord(tokens, at, lastToken) : undefined;
    if (word !== undefined) names.push(word);
  }
  return names;
}

const personsOf = onceAnArticle(({ mentions }) => bySentence(mentions.filter(({ type }) => type === 'person')));

/** Whether a word of time or order stands beside one figure and not beside the other. */
function setsApart(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word) && (TIME_NOUNS.has(singular(word)) || TURNS.has(word))) return true;
  return false;
}

/** "Incidents: 56": a figure behind a colon is a value in a list. */
const isTabled = ({ prepared: { tokens } }: ReadArticle, { start }: ReadFigure): boolean =>
  tokens.text(tokens.at(start) - 1) === ':';

/** Whether a sentence has a figure of the other's value too, so that the two are told side by side. */
const tells = (figuresOf: FiguresBySentence, sentence: number, { low }: ReadFigure): boolean =>
  figuresOf
    .get(sentence)
    ?.slice(0, MOST)
    .some((figure) => figure.low === low) ?? false;

type FiguresBySentence = ReadonlyMap<number, readonly ReadFigure[]>;

/** The content words around a figure in its sentence. */
function surroundings({ figures, prepared: { tokens, sentences } }: ReadArticle, claim: ClaimFrame): Set<string> {
  const words = new Set<string>();
  const figure = figures[claim.figure];
  const sentence = sentences[claim.sentence];
  if (!figure || !sentence) return words;
  const first = tokens.at(figure.start);
  const last = tokens.at(figure.end);
  const add = (at: number): void => {
    const word = tokens.lower(at);
    if (tokens.type(at) === TokenType.word && !isClosedClass(word) && !isAdverb(word)) words.add(word);
  };
  for (let at = Math.max(sentence.firstToken, first - REACH); at < first; at++) add(at);
  for (let at = last; at < Math.min(sentence.lastToken, last + REACH); at++) add(at);
  return words;
}
