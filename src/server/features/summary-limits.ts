import type { Summary } from '../../engine/summary/summary';

/** Up to here a summary is sent whole; no person reads more than this, and every line of it is a message between processes. */
const MOST_ROWS = 4000;
const MOST_MENTIONS = 4000;

/** How much of a summary is sent, the weightiest first. */
export interface SummaryLimits {
  readonly groups: number;
  readonly rowsOfGroup: number;
  /** Wholes with their parts; series. */
  readonly sets: number;
  /** Of each type. */
  readonly names: number;
  /** Mentions of a name, and figures tied to it. */
  readonly tied: number;
}

const NONE: SummaryLimits = {
  groups: Number.POSITIVE_INFINITY,
  rowsOfGroup: Number.POSITIVE_INFINITY,
  sets: Number.POSITIVE_INFINITY,
  names: Number.POSITIVE_INFINITY,
  tied: Number.POSITIVE_INFINITY,
};
/** What nobody would scroll to is left out: a filter brings it out, and the exports hold it all. */
const OF_MANY: SummaryLimits = { groups: 300, rowsOfGroup: 25, sets: 100, names: 200, tied: 8 };

/** None where the summary is short enough to be sent whole. */
export function summaryLimits({ groups, entities }: Summary): SummaryLimits {
  const rows = count(groups, (group) => group.rows.length);
  const mentions = count(entities, (row) => row.mentions.length + row.figures.length);
  return rows <= MOST_ROWS && mentions <= MOST_MENTIONS ? NONE : OF_MANY;
}

/** The first so many of each type, in their order: every type has a list of its own. */
export function firstOfEachType<T>(items: readonly T[], typeOf: (item: T) => string, most: number): readonly T[] {
  if (items.length <= most) return items;
  const taken = new Map<string, number>();
  return items.filter((item) => {
    const before = taken.get(typeOf(item)) ?? 0;
    taken.set(typeOf(item), before + 1);
    return before < most;
  });
}

function count<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
