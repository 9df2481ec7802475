import type { ClaimFrame } from '../claims/frame';
import { eventOf } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import { eventWord } from '../lexicon/event-words';
import { areExclusive } from '../lexicon/exclusive-nouns';
import { bySentence } from './by-sentence';
import { itemsFrom, type PartsList } from './parts-lists';

/** Sentences back in which the number stands that a list sets apart. */
const NEAR = 2;
const BEING = new Set(['were', 'are']);

/** "Nineteen people died. The dead were nine women, six men and four children": all those of whom the number was told before. */
export function saidToBe(article: ReadArticle): PartsList[] {
  const { incident, figures, prepared } = article;
  if (incident?.several) return [];
  const claims = bySentence(article.claims);
  return [...claims].flatMap(([sentence, own]): PartsList[] => {
    const { firstToken = 0, lastToken = 0 } = prepared.sentences[sentence] ?? {};
    const event = stateNamed(article, firstToken);
    const whole = event && onlyToll(article, claims, sentence, event);
    const list = whole ? itemsFrom(article, firstToken + 3, lastToken, own) : undefined;
    if (!whole || !list || list.nouns.length < 2 || !areExclusive(list.nouns)) return [];
    const sum = list.parts.reduce((made, { low }) => made + low, list.others);
    if (figures.some(({ kind, low }) => kind === 'count' && low === sum)) return [];
    return [{ whole, parts: list.parts, others: list.others, complete: true }];
  });
}

/** The event of those whom a sentence's first words name: "The dead were", "The injured are". */
function stateNamed({ prepared: { tokens } }: ReadArticle, first: number): string | undefined {
  if (tokens.lower(first) !== 'the' || !BEING.has(tokens.lower(first + 2))) return undefined;
  const state = eventWord(tokens.lower(first + 1));
  return state?.persons && state.past ? state.group : undefined;
}

/** The one number told right before of those whom an event befell. */
function onlyToll(
  article: ReadArticle,
  claims: ReadonlyMap<number, readonly ClaimFrame[]>,
  sentence: number,
  event: string,
): ReadArticle['figures'][number] | undefined {
  const told: ClaimFrame[] = [];
  for (let at = sentence - NEAR; at < sentence; at++)
    told.push(...(claims.get(at) ?? []).filter((claim) => claim.voice === 'body' && eventOf(claim) === event));
  const [only] = told;
  if (!only || told.length > 1 || only.part || only.stage !== undefined || only.modality !== 'stated') return undefined;
  const figure = article.figures[only.figure];
  return figure?.kind === 'count' && figure.low > 2 ? figure : undefined;
}
