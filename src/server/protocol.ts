/**
 * The typed contract between language server and client, in one file: every request and notification beyond the Language Server
 * Protocol. Types and method names only, so that the client can import it without loading the engine.
 * Ranges are LSP ranges: zero-based lines, UTF-16 characters.
 */
import { NotificationType, type Range, RequestType } from 'vscode-languageserver-protocol';
import type { Series, Summary, SummaryGroup, SummaryRow, WholeAndParts } from '../engine/summary/summary';
import type { Entity, Evidence, Finding, Severity } from '../engine/types';

export type Scope = 'article' | 'open' | 'workspace';
export type MarkClass = 'number' | 'agency' | 'organisation' | 'country' | 'person';
export type ExportFormat = 'text' | 'json' | 'csv' | 'markdown' | 'html';

/** The settings that the server needs; sent at start and with `workspace/didChangeConfiguration`. */
export interface ServerSettings {
  /** Findings below this severity are not shown. */
  readonly minimumSeverity: Severity;
  readonly inlayHints: boolean;
}

export interface Mark {
  readonly range: Range;
  readonly class: MarkClass;
}

/** What the editor paints, and the counts of the status bar. */
export interface Analyzed {
  readonly uri: string;
  readonly version: number;
  readonly marks: readonly Mark[];
  /** How many state an amount, as in the summary: dates are marked, but not counted. */
  readonly figures: number;
  readonly findings: number;
  /** Why nothing was looked at. */
  readonly skipped?: string;
}

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** A summary whose spans are places that an editor can open, also in files that are not open. */
export type Placed<T> = Omit<T, 'start' | 'end' | 'article'> & { readonly place: Place };
/** A row with its words, the same as in the report. */
export type PlacedRow = Placed<SummaryRow> & {
  /** "over 700". */
  readonly amount: string;
  /** "over 700 fugitives". */
  readonly phrase: string;
  /** "since April · China · says the ministry"; where nothing is known, the words around it in quotation marks. */
  readonly about: string;
};
export type PlacedFinding = Omit<Finding, 'evidence'> & { readonly evidence: readonly Placed<Evidence>[] };

export interface PlacedSummary {
  readonly scope: Scope;
  readonly articles: Summary['articles'];
  readonly groups: readonly (Omit<SummaryGroup, 'rows'> & {
    readonly rows: readonly PlacedRow[];
    /** How many rows the group has; of very many, only the first are in `rows`. */
    readonly count?: number;
    /** The total in words. */
    readonly totalText?: string;
  })[];
  readonly wholes: readonly (Omit<WholeAndParts, 'whole' | 'parts'> & {
    readonly whole: PlacedRow;
    readonly parts: readonly PlacedRow[];
    /** The sum of the parts, and what they leave over, in words. */
    readonly sumText: string;
    readonly leftText?: string;
  })[];
  readonly series: readonly (Omit<Series, 'points'> & { readonly points: readonly PlacedRow[] })[];
  readonly entities: readonly {
    readonly entity: Entity;
    readonly mentions: readonly (Place & { readonly text: string })[];
    readonly figures: readonly PlacedRow[];
    /** How many there are; of very many, only the first are in `mentions` and `figures`. */
    readonly mentionCount?: number;
    readonly figureCount?: number;
  }[];
  /** How much the scope holds of what answers to the filter, sent or not. */
  readonly counts?: { readonly figures: number; readonly names: number };
  readonly findings: readonly PlacedFinding[];
}

/** Command that the client offers to quick fixes: opens a `Place`, its one argument. */
export const OPEN_COMMAND = 'newsFigures.open';

export interface SummaryParams {
  readonly scope: Scope;
  /** The article of scope `article`. */
  readonly uri?: string;
  /** Words that all have to occur in a row or a name; findings are not filtered. Reports leave it out of account. */
  readonly filter?: string;
}

export type FileContent = { readonly text: string } | { readonly skipped: string };

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
}

/** Server to client, after each analysis of an open article. */
export const AnalyzedNotification = new NotificationType<Analyzed>('newsFigures/analyzed');
/** Server to client: summaries asked for earlier are out of date. */
export const SummaryChangedNotification = new NotificationType<void>('newsFigures/summaryChanged');
/** Server to client, while the workspace is read. */
export const IndexProgressNotification = new NotificationType<IndexProgress>('newsFigures/indexProgress');
/** Client to server: which articles the workspace holds, after start and whenever that changes. */
export const FilesNotification = new NotificationType<{
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}>('newsFigures/files');

/** Server to client: the text of a file; the client alone reaches every file system. */
export const ReadFileRequest = new RequestType<{ readonly uri: string }, FileContent, void>('newsFigures/readFile');
export const SummaryRequest = new RequestType<SummaryParams, PlacedSummary, void>('newsFigures/summary');
/** The report or an export as text. In HTML each row carries `data-uri`, `data-line` and `data-character`. */
export const ReportRequest = new RequestType<
  SummaryParams & { readonly format: ExportFormat },
  { readonly title: string; readonly content: string },
  void
>('newsFigures/report');
/** Waits until every article told of by `newsFigures/files` has been read. */
export const IndexedRequest = new RequestType<void, IndexProgress, void>('newsFigures/indexed');
