/** How two claims stand to each other. */
export type Relation = 'unrelated' | 'different-scope' | 'part' | 'supports' | 'update' | 'conflict';

export interface Comparison {
  readonly relation: Relation;
  /** In words a reader understands: "both count fugitives returned to China; one since April 2015, the other since 2014". */
  readonly because: string;
}
