import assert from 'node:assert/strict';
import { formatCsv } from '../../../../src/engine/summary/format-csv';
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
});
