import { asTold, atStart } from '../compare/as-told';
import type { ReadMention } from '../entities/reading';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { isPerson } from '../lexicon/nouns';
import { plural } from '../lexicon/plural';
import type { EntityType, Finding, Span } from '../types';
import { joined, small } from './amount-wording';
import { bySentence } from './by-sentence';
import { corrected, correction } from './corrections';
import { evidenceIn } from './evidence';
import { isOneEach, listedAges } from './listed-ages';
import { namesInserted } from './listed-names';

const MOST = 12;
/** Furthest that the colon stands from the number, in tokens. */
const REACH = 14;
/** Longest list, in tokens. */
const LONGEST = 120;
const SEPARATORS = new Set([',', ';', 'and', '&']);
/** Words that make a list a sample, or its items more than names. */
const OPEN = new Set([
  'including',
  'others',
  'etc',
  'such',
  'among',
  'or',
  'more',
  'another',
  'his',
  'her',
  'their',
  'for',
  'with',
  'against',
  'by',
  'not',
]);

/** A count followed by a list of names with more or fewer of them: "three men: A and B". */
export function checkListCounts(article: ReadArticle): Finding[] {
  const mentionsOf = bySentence(article.mentions);
  return article.claims.flatMap((claim) => {
    const figure = article.figures[claim.figure];
    if (figure?.kind !== 'count' || claim.head === undefined || claim.partOf !== undefined) return [];
    if (figure.bound !== 'exact' || figure.low !== figure.high || figure.low < 2 || figure.low > MOST) return [];
    const ages = isPerson(claim.head) && claim.countedSpan ? listedAges(article, figure, claim.countedSpan) : [];
    if (ages.length > figure.low || (ages.length > 1 && ages.length < figure.low && isOneEach(article, ages)))
      return [agesFinding(article, figure, claim.counted ?? claim.head, ages)];
    const type = typeOf(claim.head);
    const mentions = mentionsOf.get(figure.sentence) ?? [];
    const inserted = type && claim.countedSpan ? namesInserted(article, claim.countedSpan, type, mentions) : [];
    const names = inserted.length > 0 ? inserted : type && listAfter(article, figure, type, mentions);
    if (!names || names.length < 2 || names.length === figure.low) return [];
    return [finding(article, figure, claim.counted ?? claim.head, names)];
  });
}

/** What the names of counted things are, where they can be told from other names. */
function typeOf(head: string): EntityType | undefined {
  if (isPerson(head)) return 'person';
  return head === 'country' || head === 'nation' ? 'country' : COMPANIES.has(head) ? 'organisation' : undefined;
}

const COMPANIES = new Set([
  'company',
  'firm',
  'bank',
  'airline',
  'newspaper',
  'club',
  'retailer',
  'carmaker',
  'supplier',
]);

/** The names between a colon behind the figure and the end of its sentence, where the list holds nothing but names. */
function listAfter(
  article: ReadArticle,
  figure: ReadFigure,
  type: EntityType,
  mentions: readonly ReadMention[],
): ReadMention[] | undefined {
  const { tokens, sentences } = article.prepared;
  const sentence = sentences[figure.sentence];
  if (!sentence) return undefined;
  const from = tokens.at(figure.end);
  let colon = from;
  while (colon < Math.min(from + REACH, sentence.lastToken) && tokens.text(colon) !== ':') {
    if (tokens.text(colon) === ',' || tokens.text(colon) === '.') return undefined;
    colon++;
  }
  if (tokens.text(colon) !== ':' || colon + 1 >= sentence.lastToken) return undefined;
  if (sentence.lastToken - colon > LONGEST) return undefined;
  const start = tokens.start(colon);
  const names = mentions.filter((mention) => mention.start > start && mention.type === type);
  return holdsOnly(article, colon + 1, sentence.lastToken, names) ? names : undefined;
}

/** Whether each item between separators holds exactly one of the names. */
function holdsOnly(article: ReadArticle, first: number, last: number, names: readonly ReadMention[]): boolean {
  const { tokens } = article.prepared;
  let held = 0;
  let words = 0;
  for (let at = first; at < last; at++) {
    const name = names.find(({ start, end }) => start <= tokens.start(at) && end > tokens.start(at));
    const word = tokens.lower(at);
    if (name) {
      if (tokens.start(at) === name.start) held++;
    } else if (SEPARATORS.has(word)) {
      if (held !== 1 && words > 0) return false;
      held = 0;
      words = 0;
      continue;
    } else if (OPEN.has(word) || word === ':' || word === '"' || word === '(') return false;
    words++;
  }
  return held === 1;
}

function agesFinding(article: ReadArticle, figure: ReadFigure, counted: string, ages: readonly Span[]): Finding {
  const evidence = [figure, ...ages].map((span) => evidenceIn(article, span));
  const list = joined(evidence.slice(1).map(({ text }) => text));
  return {
    kind: 'list-count',
    severity: 'warning',
    message: `${atStart(asTold(figure))} ${plural(counted)} are announced, but ${small(ages.length)} ages are listed: ${list}.`,
    because: `An age stands for each of them; the text announces ${small(figure.low)}.`,
    evidence,
    ...corrected(correction(article, figure, ages.length)),
  };
}

function finding(article: ReadArticle, figure: ReadFigure, counted: string, names: readonly ReadMention[]): Finding {
  const list = joined(names.map(({ text }) => text));
  return {
    kind: 'list-count',
    severity: 'warning',
    message: `${atStart(asTold(figure))} ${plural(counted)} are announced, but ${small(names.length)} are listed: ${list}.`,
    because: `The list behind the number holds ${small(names.length)} names and nothing else; the text announces ${small(figure.low)}.`,
    evidence: [figure, ...names].map((span) => evidenceIn(article, span)),
    ...corrected(correction(article, figure, names.length)),
  };
}
