import type { ClaimFrame } from '../claims/frame';
import { eventOf } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import { bySentence } from './by-sentence';
import { onceAnArticle } from './once-an-article';

/** Why one of two numbers told together is doubted. */
export const TOLD_IN_PAIRS =
  'Dead and hurt are told together twice, with one of the two numbers the same and the other not.';

/** Fates told side by side: "three dead and 14 others wounded". */
const DEAD = new Set(['die']);
const HURT = new Set(['injure', 'shoot', 'stab']);
/** Smaller counts are alike by chance. */
const LEAST = 3;
/** Most sentences with such a pair that are held against each other. */
const MOST = 12;

interface Pair {
  readonly dead: ClaimFrame;
  readonly hurt: ClaimFrame;
}

/**
 * Dead and hurt told in one sentence, twice, with one of the two numbers the same and the other not: "three dead and 14 wounded" below
 * "four people dead and 14 others wounded". The claims that differ, the earlier first; at most one pair.
 */
export const pairedTolls = onceAnArticle(pairedIn);

function pairedIn(article: ReadArticle): [ClaimFrame, ClaimFrame][] {
  const pairs = [...bySentence(article.claims).values()].flatMap((claims) => pairIn(article, claims)).slice(0, MOST);
  const countOf = ({ figure }: ClaimFrame): number => article.figures[figure]?.low ?? 0;
  for (const [at, later] of pairs.entries()) {
    for (const earlier of pairs.slice(0, at)) {
      const [dead, hurt] = [
        countOf(later.dead) === countOf(earlier.dead),
        countOf(later.hurt) === countOf(earlier.hurt),
      ];
      if (hurt && !dead && countOf(later.hurt) >= LEAST) return [[earlier.dead, later.dead]];
      if (dead && !hurt && countOf(later.dead) >= LEAST) return [[earlier.hurt, later.hurt]];
    }
  }
  return [];
}

function pairIn(article: ReadArticle, claims: readonly ClaimFrame[]): Pair[] {
  const [dead, hurt] = [DEAD, HURT].map((fates) =>
    claims.filter((claim) => fates.has(eventOf(claim) ?? '') && isExact(article, claim)),
  );
  const [first, second] = [dead?.[0], hurt?.[0]];
  return first && second && dead?.length === 1 && hurt?.length === 1 ? [{ dead: first, hurt: second }] : [];
}

function isExact({ figures }: ReadArticle, { figure, part, modality }: ClaimFrame): boolean {
  const told = figures[figure];
  if (told?.kind !== 'count' || told.vague || part || modality !== 'stated') return false;
  return told.bound === 'exact' && told.low === told.high;
}
