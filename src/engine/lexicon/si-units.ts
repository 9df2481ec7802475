import type { Dimension, Unit } from './units';

/** Prefixes of the SI, by their letter. */
const PREFIXES: Readonly<Record<string, string>> = {
  f: 'femto',
  p: 'pico',
  n: 'nano',
  µ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
  Z: 'zetta',
};

/** A unit of the SI, the prefixes it is in use with, and whether its bare symbol is read too. */
interface SiUnit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly symbol: string;
  readonly prefixes: string;
  readonly bare?: true;
  /** Other spellings of the name. */
  readonly also?: string;
  /** Prefixes written out only: their symbols mean something else in news. */
  readonly words?: string;
}

const ROWS: readonly SiUnit[] = [
  { name: 'gram', dimension: 'mass', symbol: 'g', prefixes: 'pn', also: 'gramme' },
  { name: 'tonne', dimension: 'mass', symbol: 't', prefixes: 'G', also: 'ton' },
  { name: 'metre', dimension: 'length', symbol: 'm', prefixes: '', also: 'meter', words: 'fpdM' },
  { name: 'parsec', dimension: 'length', symbol: 'pc', prefixes: 'kM', words: 'G' },
  { name: 'second', dimension: 'time', symbol: 's', prefixes: 'fp' },
  { name: 'litre', dimension: 'volume', symbol: 'L', prefixes: 'nµdkMG', also: 'liter' },
  { name: 'litre', dimension: 'volume', symbol: 'l', prefixes: 'nµdk', also: 'liter' },
  { name: 'watt', dimension: 'power', symbol: 'W', prefixes: 'nµmP' },
  { name: 'joule', dimension: 'energy', symbol: 'J', prefixes: 'µmTPE' },
  { name: 'electronvolt', dimension: 'energy', symbol: 'eV', prefixes: 'mkMGTP', bare: true, also: 'electron volt' },
  { name: 'volt', dimension: 'electric', symbol: 'V', prefixes: 'nµM' },
  { name: 'ampere', dimension: 'electric', symbol: 'A', prefixes: 'pnµk', also: 'amp' },
  { name: 'ohm', dimension: 'electric', symbol: 'Ω', prefixes: 'mkMG', bare: true },
  { name: 'ohm', dimension: 'electric', symbol: 'Ω', prefixes: 'mkMG', bare: true },
  { name: 'farad', dimension: 'electric', symbol: 'F', prefixes: 'pnµm' },
  { name: 'henry', dimension: 'electric', symbol: 'H', prefixes: 'nµm' },
  { name: 'siemens', dimension: 'electric', symbol: 'S', prefixes: 'µ', words: 'm' },
  { name: 'tesla', dimension: 'electric', symbol: 'tesla', prefixes: '', bare: true },
  { name: 'tesla', dimension: 'electric', symbol: 'T', prefixes: 'pnµm' },
  { name: 'weber', dimension: 'electric', symbol: 'Wb', prefixes: 'mµ' },
  { name: 'hertz', dimension: 'frequency', symbol: 'Hz', prefixes: 'mTP' },
  { name: 'pascal', dimension: 'pressure', symbol: 'Pa', prefixes: 'µmT' },
  { name: 'newton', dimension: 'force', symbol: 'N', prefixes: 'nµmM' },
  { name: 'mole', dimension: 'concentration', symbol: 'mol', prefixes: 'pnµmk', bare: true },
  { name: 'sievert', dimension: 'radiation', symbol: 'Sv', prefixes: 'nµm', bare: true },
  { name: 'gray', dimension: 'radiation', symbol: 'Gy', prefixes: 'µmck', bare: true },
  { name: 'becquerel', dimension: 'radiation', symbol: 'Bq', prefixes: 'kMGTP', bare: true },
  { name: 'curie', dimension: 'radiation', symbol: 'Ci', prefixes: 'nµmkM', bare: true },
  { name: 'lumen', dimension: 'light', symbol: 'lm', prefixes: 'k', bare: true },
  { name: 'lux', dimension: 'light', symbol: 'lx', prefixes: 'k', bare: true },
  { name: 'candela', dimension: 'light', symbol: 'cd', prefixes: 'mk', bare: true },
  { name: 'byte', dimension: 'data', symbol: 'B', prefixes: 'EZ' },
  { name: 'bit', dimension: 'data', symbol: 'bit', prefixes: 'kMGT' },
  { name: 'bit per second', dimension: 'dataRate', symbol: 'bps', prefixes: 'T' },
];

/** The signs that a prefix is written with: micro has two in Unicode. */
const signs = (prefix: string): readonly string[] => (prefix === 'µ' ? ['µ', 'μ'] : [prefix]);

function prefixed(row: SiUnit, prefix: string): Unit {
  const before = PREFIXES[prefix] ?? '';
  const symbols = row.words?.includes(prefix) ? '' : signs(prefix).map((sign) => `${sign}${row.symbol}`);
  return {
    name: `${before}${row.name}`,
    dimension: row.dimension,
    forms: [row.name, row.also].flatMap((name) => (name ? [`${before}${name}`] : [])).join('|'),
    ...(symbols ? { symbols: symbols.join('|') } : {}),
  };
}

/** Named after persons and companies, most are units in small letters only. */
const bare = ({ name, dimension, symbol }: SiUnit): Unit => ({
  name,
  dimension,
  forms: '',
  symbols: [...new Set([symbol, ...(LETTERS_ONLY.has(name) ? [] : [name, `${name}s`])])].join('|'),
});

/** Units whose names mean too many other things. */
const LETTERS_ONLY = new Set(['gray', 'mole']);

/** Units of the SI with the prefixes that they are in use with. */
export const SI_UNITS: readonly Unit[] = ROWS.flatMap((row): Unit[] => [
  ...(row.bare ? [bare(row)] : []),
  ...[...row.prefixes, ...(row.words ?? '')].map((prefix) => prefixed(row, prefix)),
]);
