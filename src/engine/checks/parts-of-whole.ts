import type { ClaimFrame } from '../claims/frame';
import { asTold, atStart } from '../compare/as-told';
import { intervalOf, roundingOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { areExclusive } from '../lexicon/exclusive-nouns';
import type { Finding } from '../types';
import { amount, inStyleOf } from './amount-wording';
import { corrected, correction } from './corrections';
import { dealtOut, records, sharedOut } from './dealt-out';
import { evidenceIn } from './evidence';
import { marginsIn } from './margins';
import { saidToBe } from './named-dead';
import { apposedParts, openedParts } from './parts-lists';
import { announcedTotals, totalsIn } from './totals';

/** Parts that do not fit their whole: more than it, or told as all of it without making it. */
export function checkPartsOfWhole(article: ReadArticle): Finding[] {
  return outermost([
    ...largerParts(article),
    ...sumsTooLarge(article),
    ...lists(article),
    ...totals(article),
    ...margins(article),
  ]);
}

/** Each sum once, and none whose whole is itself a part in another: "14 people: nine men, three women and four children". */
function outermost(found: readonly Finding[]): Finding[] {
  const key = ({ evidence }: Finding): string => evidence.map(({ start }) => start).join();
  const parts = new Set(found.flatMap(({ evidence }) => evidence.slice(1).map(({ start }) => start)));
  const once = new Map(found.map((finding) => [key(finding), finding]));
  return [...once.values()].filter(({ evidence }) => !parts.has(evidence[0]?.start ?? -1));
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
    return [finding(article, whole, [part], part.low, `${atStart(asTold(part))} cannot be part of ${asTold(whole)}.`)];
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
  const told = [openedParts, apposedParts, saidToBe, sharedOut, dealtOut, records].flatMap((read) => read(article));
  return told.flatMap(({ whole, parts, others, complete }) => {
    if (!isExact(whole) || !parts.every(isExact)) return [];
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

/** Parts told with their total that make another: "$3m, $2m and $4m, for a total of $11m". */
function totals(article: ReadArticle): Finding[] {
  return [...totalsIn(article), ...announcedTotals(article)].flatMap(({ total, parts, slack }) => {
    const sum = parts.reduce((made, { low }) => made + low, 0);
    if (sum === total.low || Math.abs(sum - total.low) < slack || isMadeBySome(parts, total.low, slack)) return [];
    const told = inStyleOf(total, sum);
    return [
      {
        kind: 'parts-of-whole',
        severity: 'warning',
        message: `${parts.map(asTold).join(' + ')} = ${told}, not ${asTold(total)}.`,
        because: `The text tells ${asTold(total)} as what they make together; they make ${told}.`,
        evidence: [total, ...parts].map((span) => evidenceIn(article, span)),
        ...corrected(correction(article, total, sum)),
      },
    ];
  });
}

/** Whether all but one of some amounts make a total: the one may count something else, such as the games the goals fell in. */
const isMadeBySome = (parts: readonly ReadFigure[], total: number, slack: number): boolean =>
  parts.some((without) => {
    const rest = parts.filter((part) => part !== without).reduce((sum, { low }) => sum + low, 0);
    return Math.abs(rest - total) <= slack || Math.abs(without.low - total) <= slack;
  });

/** "18,204 votes to 11,950, a majority of 7,254". */
function margins(article: ReadArticle): Finding[] {
  return marginsIn(article).flatMap(({ margin, more, fewer }) => {
    const difference = more.low - fewer.low;
    if (Math.abs(difference - margin.low) <= roundingOf(more) + roundingOf(fewer) + roundingOf(margin)) return [];
    const told = `${asTold(more)} - ${asTold(fewer)} = ${inStyleOf(more, difference)}`;
    return [
      {
        kind: 'parts-of-whole',
        severity: 'warning',
        message: `${told}, not ${asTold(margin)}.`,
        because: `${told}; the text gives ${asTold(margin)} for what lies between them.`,
        evidence: [margin, more, fewer].map((span) => evidenceIn(article, span)),
        ...corrected(correction(article, margin, difference)),
      },
    ];
  });
}

const isExact = ({ bound, vague, low, high }: ReadFigure): boolean => bound === 'exact' && !vague && low === high;

const isPlain = (figure: ReadFigure | undefined): figure is ReadFigure =>
  figure !== undefined && figure.kind === 'count' && isExact(figure);

function sumOf(parts: readonly ReadFigure[], sum: number): string {
  const terms = parts.map((part) => (part.kind === 'money' ? asTold(part) : amount(part.low)));
  const stated = parts.reduce((total, { low }) => total + low, 0);
  return `${[...terms, ...(sum > stated ? [amount(sum - stated)] : [])].join(' + ')} = ${parts[0]?.kind === 'money' ? inStyleOf(parts[0], sum) : amount(sum)}`;
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
    ...corrected(parts.length > 1 ? correction(article, whole, sum) : []),
  };
}
