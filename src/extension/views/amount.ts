const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Of a figure: an ISO 4217 code, a unit's name, or empty. */
  readonly unit: string;
}

/** A value in full: "1,200,000,000 CNY", "40 to 50 percent". */
export function amountInFull({ low, high, unit }: Amount): string {
  const value = low === high ? NUMBER.format(low) : `${NUMBER.format(low)} to ${NUMBER.format(high)}`;
  return unit === '' ? value : `${value} ${unit}`;
}
