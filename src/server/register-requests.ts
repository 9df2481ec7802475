import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Summary } from '../engine/summary/summary';
import { report } from './features/report';
import { placeSummary, summaryOf } from './features/summary';
import {
  type ExportFormat,
  FilesNotification,
  IndexedRequest,
  ReportRequest,
  type Scope,
  type SummaryParams,
  SummaryRequest,
} from './protocol';
import type { Session } from './session';

const SCOPES: ReadonlySet<Scope> = new Set<Scope>(['article', 'open', 'workspace']);
const FORMATS: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['text', 'json', 'csv', 'markdown', 'html']);

/** Answers what the protocol has beyond the Language Server Protocol. */
export function registerRequests(connection: Connection, session: Session): void {
  const { articles, files, publisher } = session;
  const summarized = (params: SummaryParams): Summary => {
    const before = performance.now();
    const summary = summaryOf(articles, params, session.settings, files.progress.skipped);
    publisher.summaryTook(performance.now() - before);
    return summary;
  };

  connection.onRequest(SummaryRequest, (params) => {
    if (!SCOPES.has(params?.scope)) return invalid(`The scope of a summary is one of ${[...SCOPES].join(', ')}.`);
    return placeSummary(articles, withFilter(params), summarized(params));
  });
  connection.onRequest(ReportRequest, (params) => {
    if (!SCOPES.has(params?.scope)) return invalid(`The scope of a report is one of ${[...SCOPES].join(', ')}.`);
    if (!FORMATS.has(params.format)) return invalid(`The format of a report is one of ${[...FORMATS].join(', ')}.`);
    return report(articles, summarized(params), params.format);
  });
  connection.onRequest(IndexedRequest, () => files.whenDone());
  connection.onNotification(FilesNotification, (params) =>
    files.update(strings(params?.changed), strings(params?.removed)),
  );
}

/** A filter that is no text filters nothing. */
function withFilter(params: SummaryParams): SummaryParams {
  return typeof params.filter === 'string' ? params : { scope: params.scope };
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

/** The strings of what ought to be a list of them. */
function strings(sent: unknown): string[] {
  return Array.isArray(sent) ? sent.filter((item) => typeof item === 'string') : [];
}
