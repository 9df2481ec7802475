import type { ClaimFrame } from '../claims/frame';
import { sameNoun } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';

/** Sentences of the body that a headline sums up. */
const LEAD = 4;
/** Share by which a headline rounds. */
const ROUNDING = 0.12;
/** Smaller counts are told for many things in one story. */
const LEAST = 2;

/**
 * A headline's number beside the only number that the body gives for the same noun, where no figure of the body bears it out, nor the sum
 * of two: "to shed 3,000 posts" above "may shed up to 2,100 posts".
 */
export function headlineBesideLead(article: ReadArticle): [ClaimFrame, ClaimFrame][] {
  const body = article.claims.filter(({ voice }) => voice === 'body' || voice === 'quotation');
  const above = article.claims.filter(({ voice }) => voice === 'headline');
  return above.flatMap((claim): [ClaimFrame, ClaimFrame][] => {
    const figure = article.figures[claim.figure];
    if (!figure || claim.head === undefined || claim.countedSpan === undefined || !isNumber(claim, figure)) return [];
    if (isBorneOut(article, figure)) return [];
    const told = body.filter((other) => countsSame(article, claim, figure, other));
    const values = new Set(told.map(({ figure: index }) => article.figures[index]?.low));
    const first = article.claims.find(({ voice }) => voice === 'body')?.sentence ?? 0;
    const [lead] = told;
    return lead && values.size === 1 && lead.sentence - first < LEAD ? [[claim, lead]] : [];
  });
}

function isNumber(claim: ClaimFrame, { kind, vague, low, high }: ReadFigure): boolean {
  return (kind === 'count' || kind === 'money') && !vague && low === high && low > LEAST && !claim.part && !claim.stage;
}

function countsSame(article: ReadArticle, claim: ClaimFrame, figure: ReadFigure, other: ClaimFrame): boolean {
  const told = article.figures[other.figure];
  if (!told || told.kind !== figure.kind || told.unit !== figure.unit || other.head === undefined) return false;
  return sameNoun(claim.head ?? '', other.head) && isNumber(other, told);
}

/** Whether the body has the number, whatever it counts, or two numbers that make it. */
function isBorneOut({ figures, claims }: ReadArticle, { kind, unit, low, end }: ReadFigure): boolean {
  const values = figures
    .filter((other) => other.start > end && other.unit === unit && other.kind === kind && !other.vague)
    .map((other) => other.low);
  if (values.length > 60 || claims.length > 400) return true;
  const near = (value: number): boolean => Math.abs(value - low) <= ROUNDING * low;
  return values.some((value, at) => near(value) || values.slice(at + 1).some((other) => near(value + other)));
}
