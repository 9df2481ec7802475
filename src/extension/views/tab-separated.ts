import { oneLine } from '../wording';

/** Characters that make a spreadsheet take a cell for a formula. */
const FORMULA_START = /^[=+\-@]/;

/** One cell: on one line, without tabs, and never a formula. Numbers keep their sign. */
function cell(text: string): string {
  const flat = oneLine(text);
  return FORMULA_START.test(flat) && Number.isNaN(Number(flat)) ? `'${flat}` : flat;
}

/** Rows as tab-separated values with a head, as spreadsheets paste them. */
export function tabSeparated(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n');
}
