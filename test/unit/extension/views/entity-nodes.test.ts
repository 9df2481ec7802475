import assert from 'node:assert/strict';
import { entityNodes } from '../../../../src/extension/views/entity-nodes';
import { row, summary } from '../rows';

const place = row('x', 1).place;
const mentions = (count: number, text: string) => Array.from({ length: count }, () => ({ ...place, text }));
const entities = [
  { entity: { type: 'country' as const, name: 'France', iso: 'FR' }, mentions: mentions(1, 'French'), figures: [] },
  { entity: { type: 'country' as const, name: 'China', iso: 'CN' }, mentions: mentions(3, 'China'), figures: [] },
  {
    entity: { type: 'agency' as const, name: 'Ministry of Water', acronym: 'MOW' },
    mentions: mentions(2, 'the ministry'),
    figures: [row('40', 40, { source: 'Ministry of Water' })],
  },
];

describe('the Agencies & Countries tree', () => {
  it('shows agencies before countries, the most mentioned first', () => {
    const nodes = entityNodes(summary({ entities }), { filter: '', sorting: 'importance' });
    assert.deepEqual(
      nodes.map(({ label, children }) => [label, children.map((child) => child.label)]),
      [
        ['Agencies', ['Ministry of Water']],
        ['Countries', ['China', 'France']],
      ],
    );
  });

  it('counts mentions and figures, and lists both below the name', () => {
    const [agencies] = entityNodes(summary({ entities }), { filter: '', sorting: 'importance' });
    const ministry = agencies?.children[0];
    assert.equal(ministry?.description, 'MOW · ×2 · 1 figure');
    assert.equal(ministry?.spoken, 'Ministry of Water, MOW, 2 mentions, 1 figure');
    assert.deepEqual(
      ministry?.children.map(({ kind }) => kind),
      ['row', 'mention', 'mention'],
    );
  });

  it('finds a name by its acronym and by the words it is mentioned with', () => {
    const found = (filter: string) =>
      entityNodes(summary({ entities }), { filter, sorting: 'name' }).flatMap(({ children }) => children);
    assert.deepEqual(
      found('mow').map(({ label }) => label),
      ['Ministry of Water'],
    );
    assert.deepEqual(
      found('french').map(({ label }) => label),
      ['France'],
    );
  });
});
