import type { ExportFormat } from '../../server/protocol';

/** What the report's page asks for. */
export type ReportMessage =
  | { readonly type: 'open'; readonly uri: string; readonly line: number; readonly character: number }
  | { readonly type: 'save'; readonly format: ExportFormat };

const FORMATS: readonly ExportFormat[] = ['text', 'json', 'csv', 'markdown', 'html'];

/** Reads a message of the page, which could be anything; undefined where it is none of ours. */
export function reportMessage(message: unknown): ReportMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, uri, line, character, format } = message as Partial<Record<string, unknown>>;
  if (type === 'open' && typeof uri === 'string' && isIndex(line) && isIndex(character)) {
    return { type, uri, line, character };
  }
  const known = FORMATS.find((name) => name === format);
  return type === 'save' && known ? { type, format: known } : undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
