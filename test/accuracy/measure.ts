/** One thing that accuracy is measured on. */
export interface GoldSet {
  readonly name: string;
  /** Path from the project's root; where it is absent the set is skipped, and said to be. */
  readonly needs: string;
  measure(path: string): Promise<Measured>;
}

export interface Measured {
  /** Higher is better: percent. */
  readonly scores: Readonly<Record<string, number>>;
  /** Lower is better: counts. */
  readonly alarms?: Readonly<Record<string, number>>;
}

export const percent = (hits: number, of: number): number => (of === 0 ? 100 : Math.round((1000 * hits) / of) / 10);
