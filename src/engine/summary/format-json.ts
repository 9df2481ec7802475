import type { Summary } from './summary';

/** The summary as it stands, two spaces a level, with a line end. */
export function formatJson(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
