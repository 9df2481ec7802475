import assert from 'node:assert/strict';
import { findingNodes } from '../../../../src/extension/views/finding-nodes';
import { finding, summary } from '../rows';

describe('the Contradictions tree', () => {
  it('shows both sides and the reason below each finding', () => {
    const [node] = findingNodes(summary({ findings: [finding('40 homes or 60?')] }), { filter: '' });
    assert.deepEqual(
      node?.children.map(({ label }) => label),
      ['40 homes', '60 homes', 'Both count homes flooded in Tarn on Monday.'],
    );
    assert.equal(node?.children[1]?.place?.range.start.line, 9);
  });

  it('lists the gravest first', () => {
    const findings = [finding('A hint', 'hint'), finding('A warning'), finding('Worth a look', 'information')];
    const nodes = findingNodes(summary({ findings }), { filter: '' });
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['A warning', 'Worth a look', 'A hint'],
    );
  });

  it('filters by the words of the finding and of its sides', () => {
    const findings = [finding('40 homes or 60?')];
    assert.equal(findingNodes(summary({ findings }), { filter: '60 homes' }).length, 1);
    assert.equal(findingNodes(summary({ findings }), { filter: 'bridges' }).length, 0);
  });

  it('says the severity to screen readers', () => {
    const [node] = findingNodes(summary({ findings: [finding('40 homes or 60?')] }), { filter: '' });
    assert.equal(node?.spoken, 'warning: 40 homes or 60? Same quantity.');
  });
});
