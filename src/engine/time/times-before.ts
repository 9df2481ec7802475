import { dayOfIso, isoOf } from './calendar';
import type { TimeExpression } from './reading';
import { shifted } from './shifts';

/** How many sentences after a time another may still be counted from it. */
const REACH = 2;

/** Fixes "the next day" and "a year earlier" by the time told before them, where there is one near enough; in the order of the text. */
export function countFromBefore(times: readonly TimeExpression[]): TimeExpression[] {
  const fixed: TimeExpression[] = [];
  let before: TimeExpression | undefined;
  for (const time of times) {
    const near = before !== undefined && time.sentence - before.sentence <= REACH ? before : undefined;
    const told =
      time.shift === undefined || time.from !== undefined || near === undefined ? time : countedFrom(time, near);
    fixed.push(told);
    if (told.from !== undefined && told.to !== undefined && !(told.telling && told.kind === 'point')) before = told;
  }
  return fixed;
}

function countedFrom(time: TimeExpression, before: TimeExpression): TimeExpression {
  const from = before.from === undefined ? undefined : dayOfIso(before.from);
  const to = before.to === undefined ? undefined : dayOfIso(before.to);
  if (time.shift === undefined || from === undefined || to === undefined) return time;
  const stretch = shifted({ from, to }, time.shift);
  const first = stretch?.from === undefined ? undefined : isoOf(stretch.from);
  const last = stretch?.to === undefined ? undefined : isoOf(stretch.to);
  if (first === undefined || last === undefined) return time;
  return { ...time, kind: first === last ? 'point' : 'period', from: first, to: last, resolved: 'anchored' };
}
