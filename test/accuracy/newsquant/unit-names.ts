import type { ReadFigure } from '../../../src/engine/figures/reading';

/** Currencies as NewsQuant names them. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  HKD: 'hong kong dollar',
  NZD: 'new zealand dollar',
  SGD: 'singapore dollar',
  TWD: 'new taiwan dollar',
  MYR: 'malaysian ringgit',
  INR: 'indian rupee',
  PKR: 'pakistani rupee',
  ILS: 'shekel',
  CHF: 'swiss franc',
  RUB: 'russian ruble',
  KRW: 'south korean won',
  BRL: 'brazilian real',
  ZAR: 'south african rand',
  TRY: 'turkish lira',
  SEK: 'swedish krona',
  NOK: 'norwegian krone',
  DKK: 'danish krone',
  MXN: 'mexican peso',
  PHP: 'philippine peso',
  THB: 'thai baht',
  IDR: 'indonesian rupiah',
  AED: 'united arab emirates dirham',
  SAR: 'saudi riyal',
  NGN: 'nigerian naira',
  BTC: 'bitcoin',
};

/** Coins by the last word of the figure. */
const COINS: Readonly<Record<string, string>> = {
  cent: 'cent',
  cents: 'cent',
  '¢': 'cent',
  c: 'cent',
  p: 'pence',
  pence: 'pence',
  penny: 'pence',
  sen: 'sen',
  paise: 'paise',
};

/** Units whose name in the set differs from the engine's. */
const UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  'percentage point': 'percentage point',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  tonne: 'metric ton',
  pound: 'pound-mass',
  'part per million': 'parts-per-million',
  'part per billion': 'parts-per-billion',
  'gigawatt hour': 'gigawatt hour',
};

/** The coin a figure is told in, which the set counts by, and the engine by its main unit. */
export function coinOf(figure: ReadFigure): string | undefined {
  if (figure.kind !== 'money' || !figure.unitSpan) return undefined;
  const word = figure.text.slice(figure.unitSpan.start - figure.start).toLowerCase();
  const last = word.split(/[\s-]/).at(-1) ?? '';
  return COINS[last];
}

/** The name of a figure's unit by the set's conventions; `undefined` for counts, which are named by what they count. */
export function unitName(figure: ReadFigure): string | undefined {
  if (figure.kind === 'count' || figure.kind === 'ratio' || figure.kind === 'ordinal') return undefined;
  if (figure.kind === 'age') return `${figure.unit} of age`;
  const base = coinOf(figure) ?? CURRENCIES[figure.unit] ?? UNITS[figure.unit] ?? figure.unit;
  return figure.per === undefined ? base : `${base} per ${figure.per}`;
}
