import type { Draft } from './draft';
import type { Source } from './source';

const REACH = 8;
const WEATHER = new Set(
  'high highs low lows temperature temperatures mercury thermometer degrees heat warm'.split(' '),
);
const HOTTEST = 130;

/** Reads "80s" of "a high in the mid-80s" as degrees, from 80 to 89. */
export function readWarmDecade(source: Source, at: number, end: number, value: number): Draft | undefined {
  if (value % 10 > 0 || value > HOTTEST || source.raw(at).length > 3) return undefined;
  const before = source.isDash(at - 1) ? at - 2 : at - 1;
  if (!DECADE_BEFORE.has(source.lower(before))) return undefined;
  for (let i = before - 1; i >= 0 && i >= before - REACH && source.joined(i + 1) && !source.is(i, '.'); i--) {
    if (!WEATHER.has(source.lower(i))) continue;
    const digits = { first: at, end: at + 1 };
    return { first: at, end, kind: 'measure', low: value, high: value + 9, unit: 'degree', value: digits };
  }
  return undefined;
}

const DECADE_BEFORE = new Set(['the', 'mid', 'low', 'upper', 'lower', 'high']);
