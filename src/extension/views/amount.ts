import type { Bound } from '../../engine/types';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  over: 'more than',
  atLeast: 'at least',
  under: 'less than',
  atMost: 'at most',
};

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly bound?: Bound;
  readonly unit?: string;
}

/** A value in full: "more than 1,200,000,000 CNY", "40 to 50 percent". */
export function amountInWords({ low, high, bound = 'exact', unit = '' }: Amount): string {
  const value = low === high ? NUMBER.format(low) : `${NUMBER.format(low)} to ${NUMBER.format(high)}`;
  return [BOUND_WORDS[bound], value, unit].filter((part) => part !== '').join(' ');
}

/** The bound's words: "more than"; empty for an exact figure. */
export function boundWords(bound: Bound): string {
  return BOUND_WORDS[bound];
}
