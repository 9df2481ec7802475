import type { ClaimFrame } from '../claims/frame';
import { asTold } from '../compare/as-told';
import { compare } from '../compare/compare';
import { telling } from '../compare/describe';
import { eventOf } from '../compare/same-words';
import type { ArticleFacts, ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { TOLL_EVENTS } from '../lexicon/toll-events';
import type { Finding } from '../types';
import { evidenceIn } from './evidence';
import { areToldApart } from './told-apart';

/** Why a number above the text is doubted where the text has it nowhere. */
export const BORNE_OUT_BY_NOTHING =
  'Nothing else in the article bears the first number out, alone or as the sum of two, and the text has one other number of the same.';

/** Whether a claim stands above the article's body, where the headline check looks at it. */
export const isAbove = ({ voice }: ClaimFrame): boolean => voice === 'headline' || voice === 'summary';

/** Most claims of one noun and event that are held against each other. */
const MOST = 24;

/** Whether a claim counts what befell people or things in an incident, whole, as a number of its own. */
function isToll(claim: ClaimFrame, figure: ReadFigure): boolean {
  const event = eventOf(claim);
  if (event === undefined || !TOLL_EVENTS.has(event) || claim.head === undefined) return false;
  if (figure.vague || figure.high < 2 || claim.part || claim.definite || claim.narrowed) return false;
  return claim.stage !== 'additional' && claim.stage !== 'remaining';
}

/**
 * Claims that could tell one quantity twice, by kind, unit and event: whole, of no other stage, and not one of several in a sentence
 * that deals a number out ("two walkers were found below the ridge, and a third above it").
 */
export function tollsOf(article: ArticleFacts): Map<string, ClaimFrame[]> {
  const dealtOut = sentencesDealingOut(article);
  const tolls = new Map<string, ClaimFrame[]>();
  for (const claim of article.claims) {
    const figure = article.figures[claim.figure];
    const event = eventOf(claim);
    if (!figure || event === undefined || dealtOut.has(claim.sentence) || !isToll(claim, figure)) continue;
    const key = `${figure.kind}/${figure.unit}/${event}`;
    const known = tolls.get(key);
    if (!known) tolls.set(key, [claim]);
    else if (known.length < MOST) known.push(claim);
  }
  for (const [key, claims] of tolls)
    tolls.set(
      key,
      claims.filter((claim) => !isRepeated(claims, claim)),
    );
  return tolls;
}

/** Sentences with an ordinal or a bare number beside the count: "and a fourth behind it", "and two the night after". */
function sentencesDealingOut(article: ArticleFacts): Set<number> {
  const sentences = new Set<number>();
  for (const { kind, sentence, text } of article.figures) {
    if (kind === 'ordinal' && /^\p{Ll}/u.test(text)) sentences.add(sentence);
  }
  for (const { head, event, sentence, figure } of article.claims) {
    if (head === undefined && event === undefined && article.figures[figure]?.kind === 'count') sentences.add(sentence);
  }
  return sentences;
}

const isRepeated = (claims: readonly ClaimFrame[], claim: ClaimFrame): boolean =>
  claims.some((other) => other !== claim && other.sentence === claim.sentence);

/** Whether two counts of dead differ by the attacker alone, whom some count and some do not. */
export function isAttackerApart(article: ArticleFacts, a: ClaimFrame, other: ArticleFacts, b: ClaimFrame): boolean {
  if (!article.incident?.attackerDied && !other.incident?.attackerDied) return false;
  const [first, second] = [article.figures[a.figure], other.figures[b.figure]];
  return first !== undefined && second !== undefined && Math.abs(first.low - second.low) === 1;
}

/** Whether two claims, of different sentences and both told as facts, count one quantity with values that cannot meet. */
export function contradicts(article: ReadArticle, a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.sentence === b.sentence || a.modality !== 'stated' || b.modality !== 'stated') return false;
  if (isAttackerApart(article, a, article, b) || areToldApart(article, a, b)) return false;
  return compare({ article, claim: a }, { article, claim: b }).relation === 'conflict';
}

/** Whether two claims count one quantity with values that can both be true. */
export function agrees(article: ReadArticle, a: ClaimFrame, b: ClaimFrame): boolean {
  return compare({ article, claim: a }, { article, claim: b }).relation === 'supports';
}

/** "Here 34 people were hurt", "Here it is 45,000 jobs": how a message on two values begins. */
export function hereItIs(claim: ClaimFrame, figure: ReadFigure): string {
  const { text, isSentence } = telling(claim, figure);
  return `Here ${isSentence ? '' : 'it is '}${text}`;
}

/** The finding that two claims contradict each other, marked at the first; `otherwise` says why where comparing them does not. */
export function toldTwice(
  article: ReadArticle,
  kind: 'same-quantity' | 'headline',
  a: ClaimFrame,
  b: ClaimFrame,
  otherwise = 'Both sentences tell it in nearly the same words, with values that cannot both be true.',
): Finding {
  const [first, second] = [article.figures[a.figure], article.figures[b.figure]];
  const spans = [first, second].filter((figure) => figure !== undefined);
  const compared = compare({ article, claim: a }, { article, claim: b });
  const because = compared.relation === 'conflict' ? compared.because : otherwise;
  const above = a.voice === 'headline' || a.voice === 'summary' ? a.voice : undefined;
  const other = second ? asTold(second) : '';
  return {
    kind,
    severity: 'information',
    message:
      above === undefined
        ? `${first ? hereItIs(a, first) : ''}; elsewhere in the article it is ${other}.`
        : `The ${above} says ${first ? telling(a, first).text : ''}; the text says ${other}.`,
    because,
    evidence: spans.map((span) => evidenceIn(article, span)),
  };
}
