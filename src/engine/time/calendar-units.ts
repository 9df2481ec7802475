import type { CalendarUnit } from '../lexicon/time-words';
import {
  type Days,
  dayOf,
  monthDays,
  partsOf,
  quarterDays,
  type Stretch,
  weekDays,
  weekdayOf,
  yearDays,
} from './calendar';
import { rollingDays } from './durations';

/** The unit that holds the article's day, the one before or after it; `undefined` for what is no stretch of days. */
export function pointedUnit(
  today: number,
  unit: CalendarUnit,
  pointer: 'last' | 'past' | 'this' | 'next',
): Stretch | undefined {
  if (pointer === 'past') return rollingDays(today, unit, 1, false);
  const step = pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0;
  const { year, month } = partsOf(today);
  switch (unit) {
    case 'week':
      return weekDays(today + step * 7);
    case 'weekend':
      return weekend(today, step);
    case 'month':
      return monthDays(year, month + step);
    case 'quarter':
      return quarterDays(year, Math.ceil(month / 3) + step);
    case 'year':
      return yearDays(year + step);
    case 'decade':
      return step === 0 ? undefined : rollingDays(today, 'decade', 1, step > 0);
    case 'century': {
      const from = Math.floor((year - 1) / 100) * 100 + 1 + step * 100;
      return { from: dayOf(from, 1, 1), to: dayOf(from + 99, 12, 31) };
    }
    default:
      return undefined;
  }
}

/** Saturday and Sunday: "last weekend" the one before the article's day, "this weekend" that of its week. */
export function weekend(today: number, step: number): Days {
  const saturday = weekDays(today).from + 5;
  const inside = weekdayOf(today) === 0 || weekdayOf(today) === 6;
  const from = step < 0 && !inside ? saturday - 7 : saturday + 7 * step;
  return { from, to: from + 1 };
}
