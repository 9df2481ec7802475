import type { Bound, Entity, FigureKind, Finding, Period, Span } from '../types';

/** One figure as a row of the panel, the report and the exports; `start`/`end` link into the article. */
export interface SummaryRow extends Span {
  readonly article: string;
  /** Indices into the article's `figures` and `claims`. */
  readonly figure: number;
  readonly claim?: number;
  readonly text: string;
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly vague?: true;
  readonly unit: string;
  readonly counted?: string;
  readonly event?: string;
  readonly period?: Period;
  readonly places: readonly string[];
  /** Name of who said so. */
  readonly source?: string;
  /** The sentence it stands in, white space folded. */
  readonly sentence: string;
  /** Where the figure starts in `sentence`. */
  readonly at?: number;
}

/** Rows that count the same noun, or have the same kind and unit. */
export interface SummaryGroup {
  /** Stable between runs: "count:fugitive", "money:CNY". */
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SummaryRow[];
  /** The sum, only where adding up makes sense: rows that exclude each other and share period and stage. */
  readonly total?: { readonly low: number; readonly high: number; readonly because: string };
}

/** A stated whole with its stated parts. */
export interface WholeAndParts {
  readonly whole: SummaryRow;
  readonly parts: readonly SummaryRow[];
  readonly sum: { readonly low: number; readonly high: number };
  /** What no part accounts for; empty where the parts make the whole. */
  readonly left?: { readonly low: number; readonly high: number };
  /** "48 + 34 + 19 + 1 = 102 of more than 700". */
  readonly because: string;
}

/** The same quantity at several times or from several articles. */
export interface Series {
  readonly label: string;
  readonly points: readonly SummaryRow[];
  /** Why the points stand beside each other and do not contradict. */
  readonly because: string;
}

export interface EntityRow {
  readonly entity: Entity;
  readonly mentions: readonly (Span & { readonly article: string; readonly text: string })[];
  /** Figures tied to the entity: as source, place, or counted. */
  readonly figures: readonly SummaryRow[];
}

/** What the side panel, the report and the command line show. */
export interface Summary {
  readonly articles: readonly {
    readonly id: string;
    readonly title?: string;
    readonly date?: string;
    /** How many figures state an amount: dates and numbers in an order are left out. */
    readonly figures: number;
    readonly skipped?: string;
  }[];
  readonly groups: readonly SummaryGroup[];
  readonly wholes: readonly WholeAndParts[];
  readonly series: readonly Series[];
  readonly entities: readonly EntityRow[];
  readonly findings: readonly Finding[];
}
