/** A number as read from digits or words, before its scale, unit and meaning are known. Tokens `first` to `end`, exclusive. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a vague number; equal to `value` otherwise. */
  readonly high: number;
  readonly style: 'digits' | 'words' | 'fraction';
  readonly vague?: true;
  /** Of plain digits without grouping: how many there are; 0 otherwise. */
  readonly plainDigits: number;
  readonly decimals?: true;
  readonly grouped?: true;
  /** A number word that carries a scale already: "two million". */
  readonly scaled?: true;
  /** The scale that ends a number in words: a million of "seven million". */
  readonly lastScale?: number;
}

/** Undoes the noise of multiplying decimals: 1.1 × 1e6. */
export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
