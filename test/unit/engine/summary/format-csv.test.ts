import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatCsv } from '../../../../src/engine/summary/format-csv';
import { summarize } from '../../../../src/engine/summary/summarize';
import { article } from './facts-builder';
import { locate, summary } from './report-sample';

describe('the CSV format', () => {
  const csv = formatCsv(summary, { locate });

  it('quotes by RFC 4180 and ends its lines with CRLF', () => {
    assert.match(csv, /^article,line,column,/);
    assert.equal(csv.split('\r\n').length, 5);
    assert.ok(csv.includes('""http://x""'));
  });

  it('disarms text that a spreadsheet would run, and leaves numbers as numbers', () => {
    assert.ok(csv.includes(`"'=HYPERLINK`));
    assert.match(csv, /,'-5%,percent,-5,-5,/);
  });

  it('keeps every row and cell whole, whatever the articles say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (sentences) => {
        const figures = sentences.map((_, index) => ({ text: '40', counted: 'goat', sentence: index, start: 0 }));
        const rows = parse(formatCsv(summarize([article({ figures, sentences })], [])));
        assert.equal(rows.length, sentences.length + 1);
        for (const row of rows) {
          assert.equal(row.length, rows[0]?.length);
          for (const cell of row) assert.doesNotMatch(cell, /^[=+@\t\r]/);
        }
      }),
    );
  });
});

/** A reader of RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
