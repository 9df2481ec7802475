export interface Scale {
  readonly factor: number;
  /**
   * `word` stands anywhere after a numeral; `letter` is read as a scale only where glued to the numeral or behind an amount of
   * money, since it may be a unit as well ("10 m").
   */
  readonly form: 'word' | 'letter';
}

const scale = (factor: number, form: Scale['form'], ...names: string[]): [string, Scale][] =>
  names.map((name) => [name, { factor, form }]);

/** Scales after a numeral, by their token as written in lower case. */
export const SCALES: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ...scale(1e2, 'word', 'hundred'),
  ...scale(12, 'word', 'dozen', 'dozens'),
  ...scale(1e3, 'word', 'thousand', 'thou'),
  ...scale(1e3, 'letter', 'k'),
  ...scale(1e5, 'word', 'lakh', 'lakhs'),
  ...scale(1e6, 'word', 'million', 'millions', 'mln', 'mn', 'mio'),
  ...scale(1e6, 'letter', 'm', 'mil', 'mm'),
  ...scale(1e7, 'word', 'crore', 'crores'),
  ...scale(1e9, 'word', 'billion', 'billions', 'bn', 'bln', 'milliard'),
  ...scale(1e9, 'letter', 'b', 'bil'),
  ...scale(1e12, 'word', 'trillion', 'trillions', 'trn', 'trln', 'tn'),
  ...scale(1e12, 'letter', 't'),
  ...scale(1e15, 'word', 'quadrillion'),
]);
