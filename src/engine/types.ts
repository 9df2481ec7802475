/**
 * The data contract of News Figures: what goes into an analysis and what comes out of it.
 * All offsets are UTF-16 code units into the article's text, `end` exclusive.
 */

/** A stretch of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ArticleFormat = 'plain' | 'markdown' | 'html';

/** An article as it is handed in. */
export interface Article {
  /** Names the article in findings: a path, a URI, or an identifier of the caller's. */
  readonly id: string;
  readonly text: string;
  /** The headline, where it is known apart from the text. */
  readonly title?: string;
  /** ISO date (`2015-12-09`) of publication, where it is known apart from the text. */
  readonly date?: string;
  /** How the text is written; `plain` unless told. */
  readonly format?: ArticleFormat;
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ratio'
  | 'rate'
  | 'index'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'score'
  | 'identifier';

export type Bound = 'exact' | 'about' | 'over' | 'atLeast' | 'under' | 'atMost';

export type Direction = 'up' | 'down';

/** An expression of an amount. `start`/`end` hold currency sign, scale and unit, not the bound word and the counted noun. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** Equal to `high` for a single value; for a range the smaller end. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** True where the words name no number: "dozens", "thousands". */
  readonly vague?: true;
  /** ISO 4217 for money, `percent`, a singular unit name, `''` for plain counts. */
  readonly unit: string;
  readonly direction?: Direction;
}

export type EntityType = 'agency' | 'organisation' | 'country' | 'person';
export type MentionForm = 'name' | 'abbr' | 'demonym';

/** One place where an entity stands. `entity` is an index into `Analysis.entities`. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly entity: number;
  readonly form?: MentionForm;
}

export interface Entity {
  readonly type: EntityType;
  /** The fullest name in the article; of a country the common English name. */
  readonly name: string;
  /** Of a body that the tables know: its full name there, by which bodies of several articles are the same. */
  readonly officialName?: string;
  readonly acronym?: string;
  /** ISO 3166-1 alpha-2 of a country. */
  readonly iso?: string;
  /** ISO 3166-1 alpha-2 of the country that an agency or organisation belongs to. */
  readonly country?: string;
  readonly description?: string;
}

export type Modality = 'stated' | 'estimated' | 'planned';

export interface Period {
  /** ISO dates, both inclusive; left open where the text leaves them open. */
  readonly from?: string;
  readonly to?: string;
  /** The words of the article: "since April". */
  readonly label: string;
}

/** A figure with its frame. `figure`, `source` and `partOf` are indices into `figures`, `mentions` and `claims`. */
export interface Claim {
  readonly figure: number;
  /** The counted noun phrase, singular: "economic fugitive". */
  readonly counted?: string;
  /** Lemma of what happened to what is counted: "return", "shut down". */
  readonly event?: string;
  readonly period?: Period;
  /** ISO 3166-1 codes of countries, names of other places. */
  readonly places: readonly string[];
  readonly source?: number;
  readonly modality: Modality;
  readonly partOf?: number;
}

export type FindingKind =
  | 'same-quantity'
  | 'headline'
  | 'parts-of-whole'
  | 'percent-total'
  | 'percent-of'
  | 'change'
  | 'currency'
  | 'unit-conversion'
  | 'weekday'
  | 'impossible-date'
  | 'event-time'
  | 'duration'
  | 'age'
  | 'list-count'
  | 'name-spelling'
  | 'acronym';

export type Severity = 'warning' | 'information' | 'hint';

export interface Evidence extends Span {
  /** Id of the article the span lies in. */
  readonly article: string;
  readonly text: string;
}

/** Something wrong or doubtful, with what shows it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** One sentence for the Problems list. */
  readonly message: string;
  /** What was worked out and why the two sides were compared. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
  /** Each alone would settle it: a span of the text with what to write there instead. Left out where nothing follows from the rest. */
  readonly corrections?: readonly Evidence[];
}

/** All that is found in one article. */
export interface Analysis {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Why nothing was looked at. */
  readonly skipped?: string;
}
