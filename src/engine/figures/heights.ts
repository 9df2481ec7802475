import type { Amount } from './amount';
import { type Numeral, rounded } from './numeral';
import type { Source } from './source';
import { unitNamed } from './units';

const MOST_FEET = 9;
const MOST_INCHES = 11;
/** Feet of grown persons, whose inches need no sign of their own: "5'7". */
const SHORTEST = 4;
const TALLEST = 7;

/** Reads a person's height in feet and inches: `6'2"`, "5-foot-9". */
export function readHeight(source: Source, at: number): Amount | undefined {
  return readSigned(source, at) ?? readSpelt(source, at) ?? readApart(source, at);
}

function readSigned(source: Source, at: number): Amount | undefined {
  const feet = (source.is(at + 1, "'") || source.is(at + 1, '′') || source.is(at + 1, '’')) && source.glued(at + 1);
  if (!feet || !source.isDigits(at) || !source.isDigits(at + 2) || !source.glued(at + 2)) return undefined;
  const inches = source.is(at + 3, '"') || source.is(at + 3, '″') || source.is(at + 3, '”');
  if (inches) return heightOf(source, at, at + 2, at + 4);
  const tall = Number(source.raw(at)) >= SHORTEST && Number(source.raw(at)) <= TALLEST;
  return tall && !source.glued(at + 3) ? heightOf(source, at, at + 2, at + 3) : undefined;
}

/** "5-foot-9", "6-feet-7-inches". */
function readSpelt(source: Source, at: number): Amount | undefined {
  if (!source.isDigits(at) || !source.is(at + 1, '-') || !source.is(at + 3, '-')) return undefined;
  const named = source.lower(at + 2) === 'foot' || source.lower(at + 2) === 'feet';
  if (!named || !source.isDigits(at + 4) || !source.glued(at + 4)) return undefined;
  const worded = source.is(at + 5, '-') && source.lower(at + 6).startsWith('inch');
  return heightOf(source, at, at + 4, worded ? at + 7 : at + 5);
}

/** "6 ft 2 in", "5 feet 11 inches". */
function readApart(source: Source, at: number): Amount | undefined {
  if (!source.isDigits(at + 2) || !FEET.has(source.lower(at + 1)) || !INCHES.has(source.lower(at + 3)))
    return undefined;
  return source.isDigits(at) && source.joined(at + 3) ? heightOf(source, at, at + 2, at + 4) : undefined;
}

const FEET = new Set(['ft', 'foot', 'feet']);
const INCHES = new Set(['in', 'ins', 'inch', 'inches']);

function heightOf(source: Source, at: number, inchesAt: number, end: number): Amount | undefined {
  const foot = unitNamed('foot');
  const [feet, inches] = [Number(source.raw(at)), Number(source.raw(inchesAt))];
  if (!foot || feet > MOST_FEET || inches > MOST_INCHES) return undefined;
  const value = rounded(feet + inches / 12);
  const numeral: Numeral = { first: at, end, value, high: value, style: 'digits', plainDigits: 0 };
  return {
    first: at,
    end,
    low: value,
    high: value,
    numeral,
    mantissa: value,
    unit: { first: at + 1, end, unit: foot },
  };
}
