import type { ClaimFrame } from '../claims/frame';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { daysBetween } from '../time/calendar';
import { asTold } from './as-told';
import type { Comparison } from './comparison';
import { describe } from './describe';
import { intervalOf, meets } from './interval';
import { eventOf } from './same-words';
import { scopeDifference } from './scope';

/** A claim in the article it stands in. */
export interface ClaimIn {
  readonly article: ArticleFacts;
  readonly claim: ClaimFrame;
}

/** Events whose count grows while the story goes on. */
const GROWING = new Set(
  'die injure shoot stab take treat hospitalise release arrest charge miss rescue evacuate displace infect find recover destroy'.split(
    ' ',
  ),
);

/** Says how two claims, of one article or of two, stand to each other, and why. Symmetric but for `part` and `update`. */
export function compare(a: ClaimIn, b: ClaimIn): Comparison {
  const first = a.article.figures[a.claim.figure];
  const second = b.article.figures[b.claim.figure];
  if (!first || !second || first.kind !== second.kind || first.unit !== second.unit || first.per !== second.per) {
    return { relation: 'unrelated', because: 'They are amounts of different kinds or units.' };
  }
  const part = partBetween(a, b);
  if (part) return part;
  const scope = scopeDifference(a.claim, b.claim);
  if (scope) return scope;
  const period = onePeriodElsewhere(a, b);
  if (period) return period;
  if (isPartOnly(a.claim) !== isPartOnly(b.claim)) {
    return { relation: 'different-scope', because: 'One of them counts a part of a larger number.' };
  }
  const what = describe(a.claim, first);
  if (meets(intervalOf(first), intervalOf(second))) {
    return {
      relation: 'supports',
      because: `Both count ${what}, and "${asTold(first)}" and "${asTold(second)}" can both be true.`,
    };
  }
  return apart(a, b, first, second, what);
}

function apart(a: ClaimIn, b: ClaimIn, first: ReadFigure, second: ReadFigure, what: string): Comparison {
  const sources = [sourceName(a), sourceName(b)];
  if (sources[0] !== undefined && sources[1] !== undefined && sources[0] !== sources[1]) {
    return {
      relation: 'different-scope',
      because: `Both count ${what}; ${sources[0]} says ${asTold(first)}, ${sources[1]} says ${asTold(second)}.`,
    };
  }
  const event = eventOf(a.claim);
  const dates = [a.article.date, b.article.date];
  if (a.article.id !== b.article.id && dates[0] !== undefined && dates[1] !== undefined && event !== undefined) {
    const laterIsHigher = dates[0] < dates[1] ? second.high >= first.high : first.high >= second.high;
    if (dates[0] !== dates[1] && laterIsHigher && GROWING.has(event)) {
      return { relation: 'update', because: `Both count ${what}; the later article, of ${later(dates)}, gives more.` };
    }
  }
  return {
    relation: 'conflict',
    because: `Both count ${what}, but "${asTold(first)}" and "${asTold(second)}" cannot both be true.`,
  };
}

const later = (dates: readonly (string | undefined)[]): string => [...dates].sort().at(-1) ?? '';

function partBetween(a: ClaimIn, b: ClaimIn): Comparison | undefined {
  if (a.article.id !== b.article.id) return undefined;
  const whole = a.claim.partOf === undefined ? undefined : a.article.claims[a.claim.partOf];
  const reverse = b.claim.partOf === undefined ? undefined : b.article.claims[b.claim.partOf];
  if (whole !== b.claim && reverse !== a.claim) return undefined;
  return { relation: 'part', because: 'The text tells one as a part of the other.' };
}

/** Days around an article's date that a claim without a period is taken to be about. */
const AROUND = 14;
const RECENT = /day|night|morning|evening|overnight|weekend/i;

/** Where only one claim tells its period, both are taken to mean the same only if that is about the article's own day. */
function onePeriodElsewhere(a: ClaimIn, b: ClaimIn): Comparison | undefined {
  const [dated, other] = a.claim.period ? [a, b] : [b, a];
  const { period } = dated.claim;
  if (!period || other.claim.period) return undefined;
  const { date } = dated.article;
  const recent =
    date === undefined || (period.from === undefined && period.to === undefined)
      ? RECENT.test(period.label) && period.from === undefined
      : daysBetween(period.from ?? date, date) <= AROUND && daysBetween(period.to ?? date, date) <= AROUND;
  if (recent) return undefined;
  return { relation: 'different-scope', because: `Only one of them is told for ${period.label}.` };
}

const isPartOnly = (claim: ClaimFrame): boolean => claim.partOf !== undefined;

function sourceName({ article, claim }: ClaimIn): string | undefined {
  const mention = claim.source === undefined ? undefined : article.mentions[claim.source];
  const entity = mention && article.entities[mention.entity];
  return entity && (entity.officialName ?? entity.name);
}
