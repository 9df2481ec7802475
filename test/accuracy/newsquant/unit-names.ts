import type { ReadFigure } from '../../../src/engine/figures/reading';

/** Currencies that the set names in its own way; the others have their English names. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  ILS: 'shekel',
  CHF: 'swiss franc',
  BTC: 'bitcoin',
};

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'currency' });

const currencyName = (code: string): string => CURRENCIES[code] ?? ENGLISH.of(code)?.toLowerCase() ?? code;

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
  'light year': 'light-year',
};

/** Currencies in rates of exchange, which the set names by what is paid alone. */
const EXCHANGED = new Set(
  'euro dollar pound yen franc yuan rouble ruble rupee sterling greenback mark peso won krona real rand lira'.split(
    ' ',
  ),
);

/** The coin a figure is told in, which the set counts by, and the engine by its main unit. */
export function coinOf(figure: ReadFigure): string | undefined {
  if (figure.kind !== 'money' || !figure.unitSpan) return undefined;
  const word = figure.text.slice(figure.unitSpan.start - figure.start).toLowerCase();
  const last = word.split(/[\s-]/).at(-1) ?? '';
  return COINS[last];
}

/**
 * The name of a figure's unit by the set's conventions; `undefined` for counts, which are named by what they count.
 *
 * @param isExchanged whether what it is counted by may be another currency that it is exchanged for
 */
export function unitName(figure: ReadFigure, isExchanged: boolean): string | undefined {
  if (figure.kind === 'count' || figure.kind === 'ratio' || figure.kind === 'ordinal' || figure.unit === '')
    return undefined;
  if (figure.kind === 'age') return `${figure.unit} of age`;
  const base = coinOf(figure) ?? (figure.kind === 'money' ? currencyName(figure.unit) : measureName(figure.unit));
  const exchanged = isExchanged && figure.per !== undefined && EXCHANGED.has(figure.per);
  return figure.per === undefined || exchanged ? base : `${base} per ${measureName(figure.per)}`;
}

const measureName = (unit: string): string => UNITS[unit] ?? unit;
