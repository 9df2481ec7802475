import type { ClaimFrame } from '../claims/frame';
import { asTold } from '../compare/as-told';
import { compare } from '../compare/compare';
import { eventOf } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { TOLL_EVENTS } from '../lexicon/toll-events';
import type { Finding } from '../types';
import { evidenceIn } from './evidence';

/** Most claims of one noun and event that are held against each other. */
const MOST = 24;

/** Whether a claim counts what befell people or things in an incident, whole, as a number of its own. */
export function isToll(claim: ClaimFrame, figure: ReadFigure): boolean {
  const event = eventOf(claim);
  if (event === undefined || !TOLL_EVENTS.has(event) || claim.head === undefined) return false;
  if (figure.vague || figure.high < 2 || claim.part || claim.definite) return false;
  return claim.stage !== 'additional' && claim.stage !== 'remaining';
}

/** Claims that could tell one quantity twice: the same kind, unit and event, whole and of no other stage. */
export function restated(article: ReadArticle): ClaimFrame[][] {
  const groups = new Map<string, ClaimFrame[]>();
  for (const claim of article.claims) {
    const figure = article.figures[claim.figure];
    const event = eventOf(claim);
    if (!figure || event === undefined || !isToll(claim, figure)) continue;
    const key = `${figure.kind}/${figure.unit}/${event}`;
    const known = groups.get(key);
    if (!known) groups.set(key, [claim]);
    else if (known.length < MOST) known.push(claim);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Whether two claims, of different sentences and both told as facts, count one quantity with values that cannot meet. */
export function contradicts(article: ReadArticle, a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.sentence === b.sentence || a.modality !== 'stated' || b.modality !== 'stated') return false;
  return compare({ article, claim: a }, { article, claim: b }).relation === 'conflict';
}

/** Whether two claims count one quantity with values that can both be true. */
export function agrees(article: ReadArticle, a: ClaimFrame, b: ClaimFrame): boolean {
  return compare({ article, claim: a }, { article, claim: b }).relation === 'supports';
}

/** The finding that two claims contradict each other, marked at the first. */
export function toldTwice(
  article: ReadArticle,
  kind: 'same-quantity' | 'headline',
  a: ClaimFrame,
  b: ClaimFrame,
): Finding {
  const [first, second] = [article.figures[a.figure], article.figures[b.figure]];
  const spans = [first, second].filter((figure) => figure !== undefined);
  const { because } = compare({ article, claim: a }, { article, claim: b });
  const place =
    a.voice === 'headline' || a.voice === 'summary'
      ? `The ${a.voice} says ${first ? asTold(first) : ''}`
      : `${first ? asTold(first) : ''} here`;
  return {
    kind,
    severity: 'information',
    message: `${place}, but ${second ? asTold(second) : ''} ${place.startsWith('The') ? 'in the text' : 'elsewhere'}, for the same ${a.counted ?? 'quantity'}.`,
    because,
    evidence: spans.map((span) => evidenceIn(article, span)),
  };
}
