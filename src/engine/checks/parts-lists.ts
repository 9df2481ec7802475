import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { areExclusive } from '../lexicon/exclusive-nouns';
import { isPerson, singular } from '../lexicon/nouns';

/** Counts that a sentence tells as the parts of another count in it. */
export interface PartsList {
  readonly whole: ReadFigure;
  readonly parts: readonly ReadFigure[];
  /** Parts told without a number: "a woman". */
  readonly others: number;
  /** Whether the list is told as all of the whole. */
  readonly complete: boolean;
}

const DASHES = new Set(['-', '\u2013', '\u2014', ':', '(']);

/** "Of the 214 people on board, 189 were passengers and 31 were crew." */
export function openedParts(article: ReadArticle): PartsList[] {
  const { tokens, sentences } = article.prepared;
  return bySentence(article).flatMap((claims) => {
    const sentence = sentences[claims[0]?.sentence ?? -1];
    const [first, ...rest] = claims;
    const whole = first && article.figures[first.figure];
    if (!sentence || !whole || rest.length < 2) return [];
    const start = tokens.at(whole.start);
    if (!opensWithOf(article, sentence.firstToken, start)) return [];
    const parts = rest.map(({ figure }) => article.figures[figure]).filter((figure) => figure !== undefined);
    const nouns = parts.map((part) => predicateNoun(article, part)).filter((noun) => noun !== undefined);
    if (nouns.length < parts.length || !areExclusive(nouns)) return [];
    return [{ whole, parts, others: 0, complete: false }];
  });
}

/** "Of the 214 people", which stands first in the sentence or behind the dash of a place line. */
function opensWithOf({ prepared: { tokens } }: ReadArticle, first: number, whole: number): boolean {
  for (let at = whole - 1; at >= first && whole - at <= 4; at--) {
    if (tokens.text(at) === 'Of')
      return at === first || tokens.text(at - 1) === '-' || tokens.text(at - 1) === '\u2014';
  }
  return false;
}

/** The noun that a bare count is told to be: "189 were passengers", "31 crew". */
export function predicateNoun({ prepared: { tokens } }: ReadArticle, part: ReadFigure): string | undefined {
  let at = tokens.at(part.end);
  while (PREDICATE_OPENERS.has(tokens.lower(at))) at++;
  const word = tokens.lower(at);
  return /^[a-z]+$/.test(word) ? singular(word) : undefined;
}

const PREDICATE_OPENERS = new Set([
  'were',
  'are',
  'was',
  'is',
  'of',
  'them',
  'in',
  'at',
  'on',
  'still',
  'now',
  'have',
  'had',
]);

/** "Nine walkers were rescued, seven women and two men.", "four people - three adults and a child -". */
export function apposedParts(article: ReadArticle): PartsList[] {
  return bySentence(article).flatMap((claims) =>
    claims.flatMap((claim, index) => {
      const whole = article.figures[claim.figure];
      const after = claims.slice(index + 1, index + 5);
      return whole && (claim.head === undefined ? isOfGroup(article, whole) : isPerson(claim.head))
        ? (apposed(article, claim, whole, after) ?? [])
        : [];
    }),
  );
}

/** "The jury of 12 - five men and seven women -". */
function isOfGroup({ prepared: { tokens } }: ReadArticle, { start, end }: ReadFigure): boolean {
  return tokens.lower(tokens.at(start) - 1) === 'of' && DASHES.has(tokens.text(tokens.at(end)));
}

function apposed(
  article: ReadArticle,
  claim: ClaimFrame,
  whole: ReadFigure,
  after: readonly ClaimFrame[],
): PartsList | undefined {
  const { tokens, sentences } = article.prepared;
  const sentence = sentences[claim.sentence];
  const first = after[0] && article.figures[after[0].figure];
  if (!sentence || !first || first.low >= whole.low) return undefined;
  const opener = tokens.text(tokens.at(first.start) - 1);
  if (!DASHES.has(opener) && opener !== ',') return undefined;
  const list = itemsFrom(article, tokens.at(first.start), sentence.lastToken, after);
  if (!list || list.nouns.length < 2 || !areExclusive(list.nouns)) return undefined;
  if (opener === ',' && !list.ends) return undefined;
  return { whole, parts: list.parts, others: list.others, complete: true };
}

/** Counts or articles with one noun each, in a row. */
interface Items {
  readonly parts: readonly ReadFigure[];
  readonly nouns: readonly string[];
  readonly others: number;
  /** Whether the list ends the sentence. */
  readonly ends: boolean;
}

/** Reads "six men, two boys and a woman": counts or articles, each with one noun, joined by commas and "and". */
export function itemsFrom(
  article: ReadArticle,
  from: number,
  last: number,
  claims: readonly ClaimFrame[],
): Items | undefined {
  const { tokens } = article.prepared;
  const parts: ReadFigure[] = [];
  const nouns: string[] = [];
  let others = 0;
  let closed = false;
  for (let at = from; at < last; ) {
    const start = tokens.start(at);
    const claim = claims.find(({ figure }) => article.figures[figure]?.start === start);
    const figure = claim && article.figures[claim.figure];
    const single = tokens.lower(at) === 'a' || tokens.lower(at) === 'an';
    if (!figure && !single) return undefined;
    if (figure) parts.push(figure);
    else others++;
    at = figure ? tokens.at(figure.end) : at + 1;
    const noun = tokens.lower(at);
    if (!/^[a-z]+$/.test(noun)) return undefined;
    nouns.push(singular(noun));
    at++;
    const joint = tokens.lower(at);
    if (joint === '.' || at >= last) return { parts, nouns, others, ends: true };
    if (DASHES.has(joint) || joint === ')') return { parts, nouns, others, ends: false };
    if (joint !== 'and' && joint !== ',') return undefined;
    if (closed && joint === ',') return { parts, nouns, others, ends: false };
    closed = joint === 'and' || tokens.lower(at + 1) === 'and';
    at += joint === ',' && tokens.lower(at + 1) === 'and' ? 2 : 1;
  }
  return undefined;
}

function bySentence(article: ReadArticle): ClaimFrame[][] {
  const groups = new Map<number, ClaimFrame[]>();
  for (const claim of article.claims) {
    if (article.figures[claim.figure]?.kind !== 'count') continue;
    const known = groups.get(claim.sentence);
    if (known) known.push(claim);
    else groups.set(claim.sentence, [claim]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
