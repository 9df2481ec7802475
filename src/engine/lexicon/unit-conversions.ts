/**
 * What one unit is in the base unit of its dimension. Source: the international definitions of 1959 (yard, pound) and the SI
 * brochure; the US gallon, pint and ton where English names both, being the ones that news gives with metric values.
 */
interface Conversion {
  readonly dimension: string;
  readonly factor: number;
  /** Added before the factor, for temperatures. */
  readonly offset?: number;
}

const units = (dimension: string, rows: Readonly<Record<string, number>>): [string, Conversion][] =>
  Object.entries(rows).map(([unit, factor]) => [unit, { dimension, factor }]);

const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map<string, Conversion>([
  ...units('length', {
    metre: 1,
    kilometre: 1000,
    centimetre: 0.01,
    millimetre: 0.001,
    mile: 1609.344,
    'nautical mile': 1852,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  }),
  ...units('area', {
    'square metre': 1,
    'square kilometre': 1e6,
    'square mile': 2_589_988,
    'square foot': 0.09290304,
    'square yard': 0.83612736,
    hectare: 1e4,
    acre: 4046.856,
  }),
  ...units('mass', {
    kilogram: 1,
    gram: 0.001,
    pound: 0.45359237,
    ounce: 0.0283495,
    stone: 6.35029,
    tonne: 1000,
    'metric ton': 1000,
  }),
  ...units('volume', {
    litre: 1,
    millilitre: 0.001,
    gallon: 3.785412,
    pint: 0.473176,
    'cubic metre': 1000,
    'cubic foot': 28.31685,
    barrel: 158.987,
  }),
  ...units('speed', {
    'kilometre per hour': 1,
    'mile per hour': 1.609344,
    knot: 1.852,
    'metre per second': 3.6,
  }),
  ['degree celsius', { dimension: 'temperature', factor: 1 }],
  ['degree fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -32 }],
]);

/** Other names under which a unit may come. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['meter', 'metre'],
  ['kilometer', 'kilometre'],
  ['centimeter', 'centimetre'],
  ['millimeter', 'millimetre'],
  ['kilo', 'kilogram'],
  ['kilogramme', 'kilogram'],
  ['liter', 'litre'],
  ['square meter', 'square metre'],
  ['square kilometer', 'square kilometre'],
  ['cubic meter', 'cubic metre'],
  ['kilometer per hour', 'kilometre per hour'],
  ['celsius', 'degree celsius'],
  ['fahrenheit', 'degree fahrenheit'],
  ['degree centigrade', 'degree celsius'],
]);

/** A unit's dimension and factor; `undefined` for units that the table does not convert. */
export function conversionOf(unit: string): Conversion | undefined {
  const name = unit.toLowerCase();
  return CONVERSIONS.get(ALIASES.get(name) ?? name);
}

/** A value of one unit in another of the same dimension; `undefined` where they have none in common. */
export function convert(value: number, from: string, to: string): number | undefined {
  const [a, b] = [conversionOf(from), conversionOf(to)];
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return ((value + (a.offset ?? 0)) * a.factor) / b.factor - (b.offset ?? 0);
}
