import type { ClaimFrame } from '../claims/frame';
import { asTold } from '../compare/as-told';
import { intervalOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { areExclusive } from '../lexicon/exclusive-nouns';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceIn } from './evidence';
import { apposedParts, openedParts } from './parts-lists';

/** Parts that do not fit their whole: more than it, or told as all of it without making it. */
export function checkPartsOfWhole(article: ReadArticle): Finding[] {
  return [...largerParts(article), ...sumsTooLarge(article), ...lists(article)];
}

/** One part told to be more than what it is of. */
function largerParts(article: ReadArticle): Finding[] {
  const { tokens } = article.prepared;
  return article.figures.flatMap((part, index) => {
    const whole = article.figures[index + 1];
    if (!whole || part.kind !== 'count' || whole.kind !== 'count' || part.sentence !== whole.sentence) return [];
    const joint = tokens.at(part.end);
    const direct =
      tokens.lower(joint) === 'of' && tokens.lower(joint + 1) === 'the' && tokens.at(whole.start) === joint + 2;
    if (!direct || intervalOf(part).low <= intervalOf(whole).high) return [];
    return [finding(article, whole, [part], part.low, `${asTold(part)} cannot be part of ${asTold(whole)}.`)];
  });
}

/** Parts of one stated whole, told in one sentence and excluding each other, that add up to more than it. */
function sumsTooLarge(article: ReadArticle): Finding[] {
  const groups = new Map<string, ClaimFrame[]>();
  for (const claim of article.claims) {
    if (claim.partOf === undefined || !isPlain(article.figures[claim.figure])) continue;
    const key = `${claim.partOf}/${claim.sentence}`;
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap((claims) => {
    const whole = article.claims[claims[0]?.partOf ?? -1];
    const figure = whole && article.figures[whole.figure];
    if (!whole || !figure || claims.length < 2 || !exclude(claims)) return [];
    return tooLarge(article, figure, claims.map((claim) => article.figures[claim.figure]).filter(isPlain));
  });
}

function tooLarge(article: ReadArticle, whole: ReadFigure, parts: readonly ReadFigure[]): Finding[] {
  const sum = parts.reduce((total, { low }) => total + low, 0);
  if (sum <= intervalOf(whole).high) return [];
  return [
    finding(article, whole, parts, sum, `${sumOf(parts, sum)}, more than the ${asTold(whole)} they are part of.`),
  ];
}

/** Each of another place, or of nouns that exclude each other. */
function exclude(claims: readonly ClaimFrame[]): boolean {
  const places = claims.flatMap(({ places: own }) => (own.length === 1 ? own : []));
  if (places.length === claims.length && new Set(places).size === claims.length) return true;
  return areExclusive(claims.flatMap(({ head }) => head ?? []));
}

/** Lists that are told as the whole: "Of the 214 on board, 189 were passengers and 31 crew", "seven people, six men and a woman". */
function lists(article: ReadArticle): Finding[] {
  return [...openedParts(article), ...apposedParts(article)].flatMap(({ whole, parts, others, complete }) => {
    if (!isPlain(whole) || !parts.every(isPlain)) return [];
    const sum = parts.reduce((total, { low }) => total + low, others);
    const { low, high } = intervalOf(whole);
    if (sum > high)
      return [
        finding(article, whole, parts, sum, `${sumOf(parts, sum)}, more than the ${asTold(whole)} they are part of.`),
      ];
    if (!complete || sum >= low) return [];
    return [finding(article, whole, parts, sum, `${sumOf(parts, sum)}, but the list stands for all ${asTold(whole)}.`)];
  });
}

const isPlain = (figure: ReadFigure | undefined): figure is ReadFigure =>
  figure !== undefined &&
  figure.kind === 'count' &&
  figure.bound === 'exact' &&
  !figure.vague &&
  figure.low === figure.high;

function sumOf(parts: readonly ReadFigure[], sum: number): string {
  const terms = parts.map(({ low }) => amount(low));
  const stated = parts.reduce((total, { low }) => total + low, 0);
  return `${[...terms, ...(sum > stated ? [amount(sum - stated)] : [])].join(' + ')} = ${amount(sum)}`;
}

function finding(
  article: ReadArticle,
  whole: ReadFigure,
  parts: readonly ReadFigure[],
  sum: number,
  message: string,
): Finding {
  return {
    kind: 'parts-of-whole',
    severity: 'warning',
    message,
    because: `${sumOf(parts, sum)}; the whole is ${asTold(whole)}.`,
    evidence: [whole, ...parts].map((span) => evidenceIn(article, span)),
  };
}
