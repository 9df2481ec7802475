import assert from 'node:assert/strict';
import { summaryNodes } from '../../../../src/extension/views/summary-nodes';
import { nodeAt, withUniqueIds } from '../../../../src/extension/views/view-node';
import { DEFAULT_OPTIONS } from '../../../../src/extension/views/view-options';
import { row, summary } from '../rows';

describe('showing the figure at the cursor in the side panel', () => {
  const groups = [{ key: 'a', label: 'a', rows: [row('40', 40), row('60', 60, { line: 3 })] }];
  const nodes = summaryNodes(summary({ groups }), DEFAULT_OPTIONS);

  it('finds the line of the figure', () => {
    assert.equal(nodeAt(nodes, 'file:///news/flood.txt', 3, 6)?.label, '60');
  });

  it('finds nothing beside a figure or in another article', () => {
    assert.equal(nodeAt(nodes, 'file:///news/flood.txt', 2, 6), undefined);
    assert.equal(nodeAt(nodes, 'file:///news/other.txt', 3, 6), undefined);
  });
});

describe('a tree of articles that say the same twice', () => {
  it('has no id twice, as VS Code would not show it', () => {
    const line = { id: 'a', kind: 'row' as const, label: 'a', spoken: 'a', children: [] };
    const nodes = withUniqueIds([{ ...line, children: [line] }, line]);
    assert.deepEqual([nodes[0]?.id, nodes[0]?.children[0]?.id, nodes[1]?.id], ['a', 'a~2', 'a~3']);
  });
});
