import assert from 'node:assert/strict';
import { summaryNodes } from '../../../../src/extension/views/summary-nodes';
import type { ViewNode } from '../../../../src/extension/views/view-node';
import { DEFAULT_OPTIONS } from '../../../../src/extension/views/view-options';
import { row, summary } from '../rows';

const homes = row('40', 40, { counted: 'home', line: 4 });
const moreHomes = row('7', 7, { counted: 'home', line: 8, sentence: 'Seven more burned.' });
const roads = row('12', 12, { counted: 'road', line: 2 });
const cost = row('$1.2 million', 1_200_000, { kind: 'money', unit: 'USD', line: 1 });
const article = summary({
  groups: [
    {
      key: 'count:home',
      label: 'home',
      rows: [homes, moreHomes],
      total: { low: 47, high: 47, because: '40 + 7 = 47' },
      totalText: '47',
    },
    { key: 'count:road', label: 'road', rows: [roads] },
    { key: 'money:USD', label: 'US dollars', rows: [cost] },
  ],
});

function section(nodes: readonly ViewNode[], label: string): ViewNode {
  const found = nodes.find((node) => node.label === label);
  assert.ok(found, `there is no section ${label}`);
  return found;
}

function labels(nodes: readonly ViewNode[]): string[] {
  return nodes.map(({ label }) => label);
}

describe('the Summary tree', () => {
  it('is empty for an article without figures, so that the view can say what to do', () => {
    assert.deepEqual(summaryNodes(summary(), DEFAULT_OPTIONS), []);
  });

  it('groups figures by what they count, with totals', () => {
    const { children } = section(summaryNodes(article, DEFAULT_OPTIONS), 'All figures');
    assert.deepEqual(labels(children), ['home', '12 roads', 'US dollars: $1.2 million']);
    assert.equal(children[0]?.description, '2 · total 47');
  });

  it('counts figures, not the groups that they stand in', () => {
    const figures = section(summaryNodes(article, DEFAULT_OPTIONS), 'All figures');
    assert.equal(figures.description, '4');
    assert.equal(figures.spoken, 'All figures, 4');
  });

  it('tells how many figures of a very large group are not shown', () => {
    const large = summary({ groups: [{ key: 'count:home', label: 'Homes', rows: [homes, moreHomes], count: 1250 }] });
    const figures = section(summaryNodes(large, DEFAULT_OPTIONS), 'All figures');
    assert.equal(figures.description, '1,250');
    assert.match(figures.children[0]?.description ?? '', /^1,250 · /);
    assert.equal(figures.children[0]?.children.at(-1)?.label, 'and 1,248 more');
  });

  it('gives no group the total of a part of it', () => {
    const whole = row('700', 700, { counted: 'home' });
    const total = { low: 47, high: 47, because: '40 + 7 = 47' };
    const groups = [{ key: 'count:home', label: 'Homes', rows: [whole, homes, moreHomes], total, totalText: '47' }];
    const { children } = section(summaryNodes(summary({ groups }), DEFAULT_OPTIONS), 'All figures');
    assert.equal(children[0]?.description, '3 · 700, 40, 7');
  });

  it('takes each figure to its place in the text', () => {
    const { children } = section(summaryNodes(article, DEFAULT_OPTIONS), 'All figures');
    assert.deepEqual(children[1]?.place, roads.place);
  });

  it('groups by kind and by article', () => {
    const by = (grouping: 'kind' | 'article') =>
      labels(section(summaryNodes(article, { ...DEFAULT_OPTIONS, grouping }), 'All figures').children);
    assert.deepEqual(by('kind'), ['Counts', 'Money: $1.2 million']);
    assert.deepEqual(by('article'), ['Flood hits Tarn']);
  });

  it('sorts by value, by name and by place in the text', () => {
    const by = (sorting: 'value' | 'name' | 'text') =>
      labels(section(summaryNodes(article, { ...DEFAULT_OPTIONS, sorting }), 'All figures').children).map(
        (label) => label.split(':')[0],
      );
    assert.deepEqual(by('value'), ['US dollars', 'home', '12 roads']);
    assert.deepEqual(by('name'), ['home', '12 roads', 'US dollars']);
    assert.deepEqual(by('text'), ['US dollars', '12 roads', 'home']);
  });

  it('keeps the lines that hold all words of the filter', () => {
    const filtered = (filter: string) => {
      const nodes = summaryNodes(article, { ...DEFAULT_OPTIONS, filter });
      return nodes.length === 0 ? [] : labels(section(nodes, 'All figures').children);
    };
    assert.deepEqual(filtered('HOME'), ['home']);
    assert.deepEqual(filtered('there 12'), ['12 roads']);
    assert.deepEqual(filtered('bridge'), []);
  });

  it('drops a total that would not be that of the lines left by the filter', () => {
    const nodes = summaryNodes(article, { ...DEFAULT_OPTIONS, filter: '40' });
    assert.deepEqual(labels(section(nodes, 'All figures').children), ['40 homes']);
  });

  it('previews the figures of a closed group without a total', () => {
    const rows = [1, 2, 3, 4, 5].map((value) => row(String(value), value, { line: value }));
    const nodes = summaryNodes(summary({ groups: [{ key: 'count:', label: 'Other counts', rows }] }), DEFAULT_OPTIONS);
    assert.equal(section(nodes, 'All figures').children[0]?.description, '5 · 1, 2, 3, 4, …');
  });

  const whole = row('700', 700, { counted: 'fugitive' });
  const parts = [row('48', 48, { line: 2 }), row('34', 34, { line: 3 })];
  const because = '48 + 34 = 82 of 700';

  it('shows a whole with its parts, their sum and what is left over', () => {
    const left = { left: { low: 618, high: 618 }, leftText: '618 left over.' };
    const wholes = [{ whole, parts, sum: { low: 82, high: 82 }, sumText: '82', because, ...left }];
    const [node] = section(summaryNodes(summary({ wholes }), DEFAULT_OPTIONS), 'Parts of a whole').children;
    assert.equal(node?.label, '700 fugitives');
    assert.equal(node?.description, '48, 34 · 618 left over');
    assert.deepEqual(labels(node?.children ?? []), ['48', '34', '82 in the parts', '618 left over']);
  });

  it('says whether the parts make the whole, or more, or less than it', () => {
    const described = (sum: number) => {
      const wholes = [{ whole, parts, sum: { low: sum, high: sum }, sumText: String(sum), because }];
      return section(summaryNodes(summary({ wholes }), DEFAULT_OPTIONS), 'Parts of a whole').children[0]?.description;
    };
    assert.equal(described(700), '48, 34 · all accounted for');
    assert.equal(described(720), '48, 34 · parts make 720');
    assert.equal(described(500), '48, 34 · 500 in the parts');
  });

  it('shows a series in its order with the reason', () => {
    const series = [
      {
        label: 'death toll',
        points: [row('12', 12), row('15', 15, { line: 3 })],
        because: 'A later report is higher.',
      },
    ];
    const [node] = section(
      summaryNodes(summary({ series }), DEFAULT_OPTIONS),
      'Over time and across articles',
    ).children;
    assert.equal(node?.description, '12 → 15');
    assert.equal(node?.tooltip, 'A later report is higher.');
  });

  it('says which articles were not read, and why', () => {
    const articles = [{ id: 'file:///news/photo%20set.txt', figures: 0, skipped: 'The file is binary, not text.' }];
    const [node] = section(summaryNodes(summary({ articles }), DEFAULT_OPTIONS), 'Not read').children;
    assert.equal(node?.label, 'photo set.txt');
    assert.equal(node?.description, 'The file is binary, not text.');
  });

  it('gives every line an id of its own', () => {
    const ids = new Set<string>();
    const visit = (node: ViewNode) => {
      assert.ok(!ids.has(node.id), `${node.id} occurs twice`);
      ids.add(node.id);
      node.children.forEach(visit);
    };
    const wholes = [{ whole: homes, parts: [roads], sum: { low: 12, high: 12 }, sumText: '12', because }];
    summaryNodes({ ...article, wholes }, DEFAULT_OPTIONS).forEach(visit);
  });

  it('says each line in words for screen readers', () => {
    const { children } = section(summaryNodes(article, DEFAULT_OPTIONS), 'All figures');
    assert.equal(children[0]?.children[0]?.spoken, '40 homes, line 5');
  });
});
