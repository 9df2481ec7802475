import assert from 'node:assert/strict';
import { copiedRows } from '../../../../src/extension/views/copied-rows';
import { findingNodes } from '../../../../src/extension/views/finding-nodes';
import { summaryNodes } from '../../../../src/extension/views/summary-nodes';
import { DEFAULT_OPTIONS } from '../../../../src/extension/views/view-options';
import { finding, row, summary } from '../rows';

describe('copying', () => {
  it('a tree gives its figures as rows of a spreadsheet under a head', () => {
    const groups = [
      { key: 'count:home', label: 'home', rows: [row('40', 40, { counted: 'home' }), row('60', 60, { line: 3 })] },
    ];
    const copied = copiedRows(summaryNodes(summary({ groups }), DEFAULT_OPTIONS));
    const lines = copied?.text.split('\n') ?? [];
    assert.equal(copied?.count, 2);
    assert.match(lines[0] ?? '', /^Figure\tValue\tHigh\t/);
    assert.match(lines[1] ?? '', /^40\t40\t\texact\t\tcount\thome\t/);
  });

  it('a figure that stands in two places of the tree is copied once', () => {
    const twice = row('40', 40);
    const groups = [{ key: 'a', label: 'a', rows: [twice] }];
    const series = [{ label: 'a', points: [twice], because: '' }];
    assert.equal(copiedRows(summaryNodes(summary({ groups, series }), DEFAULT_OPTIONS))?.count, 1);
  });

  it('a text that a spreadsheet would take for a formula is quoted', () => {
    const groups = [{ key: 'a', label: 'a', rows: [row('-5', -5, { sentence: '=HYPERLINK("x")\tand\nmore' })] }];
    const [, line = ''] = copiedRows(summaryNodes(summary({ groups }), DEFAULT_OPTIONS))?.text.split('\n') ?? [];
    assert.match(line, /^-5\t-5\t/);
    assert.match(line, /'=HYPERLINK\("x"\) and more$/);
  });

  it('a contradiction is copied with both sides', () => {
    const copied = copiedRows(findingNodes(summary({ findings: [finding('40 homes or 60?')] }), { filter: '' }));
    assert.match(copied?.text ?? '', /40 homes\tflood\.txt:3\t60 homes\tflood\.txt:10$/);
  });

  it('nothing is copied of an empty tree', () => {
    assert.equal(copiedRows([]), undefined);
  });
});
