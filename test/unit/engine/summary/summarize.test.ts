import assert from 'node:assert/strict';
import { summarize } from '../../../../src/engine/summary/summarize';
import { article } from './facts-builder';

const goats = article({
  figures: [
    { text: '900', counted: 'goat', bound: 'over', event: 'ship', sentence: 0 },
    { text: '40', counted: 'goat', places: ['FR'], partOf: 0, sentence: 1 },
    { text: '25', counted: 'goat', places: ['ES'], partOf: 0, sentence: 1 },
    { text: '7', counted: 'goat', places: ['IT'], partOf: 0, sentence: 1 },
    { text: '300', counted: 'goat', partOf: 0, sentence: 2, bound: 'about' },
    { text: '2019', kind: 'date', claimed: false },
    { text: '$3 million', kind: 'money', unit: 'USD', low: 3e6, high: 3e6 },
  ],
});

describe('the summary of an article', () => {
  it('groups what is counted alike, the weightiest group first and the largest amount first', () => {
    const { groups } = summarize([goats], []);
    assert.deepEqual(
      groups.map(({ key, label }) => [key, label]),
      [
        ['count:goat', 'Goats'],
        ['money:USD', 'US Dollar (USD)'],
      ],
    );
    assert.deepEqual(
      groups[0]?.rows.map(({ text }) => text),
      ['900', '300', '40', '25', '7'],
    );
  });

  it('leaves out figures that state no amount', () => {
    const rows = summarize([goats], []).groups.flatMap((group) => group.rows);
    assert.ok(rows.every(({ text }) => text !== '2019'));
  });

  it('adds up counts told of different places in one sentence, and nothing else', () => {
    const total = summarize([goats], []).groups[0]?.total;
    assert.deepEqual([total?.low, total?.high], [72, 72]);
    assert.match(total?.because ?? '', /^40 \+ 25 \+ 7 = 72, each in a place of its own: France, Spain, Italy\.$/);
  });

  it('gives no total to one count told twice, to other years and to percentages', () => {
    const years = article({
      figures: [
        {
          text: '40',
          counted: 'fire',
          places: ['FR'],
          period: { label: 'in 2019', from: '2019-01-01', to: '2019-12-31' },
        },
        {
          text: '50',
          counted: 'fire',
          places: ['FR'],
          period: { label: 'in 2020', from: '2020-01-01', to: '2020-12-31' },
        },
        { text: '12%', kind: 'percent', unit: 'percent', places: ['FR'] },
        { text: '15%', kind: 'percent', unit: 'percent', places: ['ES'] },
        { text: '8', counted: 'crew' },
        { text: '8', counted: 'crew' },
      ],
    });
    assert.deepEqual(
      summarize([years], []).groups.map(({ total }) => total),
      [undefined, undefined, undefined],
    );
  });

  it('sets the parts that one sentence tells against their whole, with what is left over', () => {
    const { wholes } = summarize([goats], []);
    assert.deepEqual(
      wholes.map(({ because, left }) => [because, left?.low]),
      [
        ['40 + 25 + 7 = 72 of over 900 goats.', 828],
        ['about 300 of over 900 goats.', 600],
      ],
    );
  });

  it('leaves nothing over where the parts make the whole', () => {
    const whole = article({
      figures: [
        { text: '7', counted: 'sailor' },
        { text: '4', counted: 'man', partOf: 0 },
        { text: '3', counted: 'woman', partOf: 0 },
      ],
    });
    const [only] = summarize([whole], []).wholes;
    assert.equal(only?.left, undefined);
    assert.equal(only?.because, '4 + 3 = 7 of 7 sailors.');
  });

  it('works out a share of a number', () => {
    const share = article({
      figures: [
        { text: '2,000', counted: 'job' },
        { text: '15%', kind: 'percent', unit: 'percent', partOf: 0 },
      ],
    });
    assert.equal(summarize([share], []).wholes[0]?.because, '15% of 2,000 jobs is 300.');
  });

  it('tells once what the headline and the text both tell', () => {
    const twice = article({
      figures: [
        { text: '120', counted: 'seat', sentence: 0 },
        { text: '71', counted: 'seat', sentence: 0, partOf: 0 },
        { text: '120', counted: 'seat', sentence: 1 },
        { text: '71', counted: 'seat', sentence: 1, partOf: 2 },
      ],
    });
    assert.deepEqual(
      summarize([twice], []).wholes.map(({ because }) => because),
      ['71 of 120 seats.'],
    );
  });

  it('cuts nobody into pieces where a share is no whole number', () => {
    const share = article({
      figures: [
        { text: '164', counted: 'pupil' },
        { text: '15%', kind: 'percent', unit: 'percent', partOf: 0 },
      ],
    });
    assert.equal(summarize([share], []).wholes[0]?.because, '15% of 164 pupils is about 25.');
  });

  it('joins the same body of several articles and ties to it the figures it states', () => {
    const told = (id: string, count: string) =>
      article({
        id,
        entities: [{ type: 'agency', name: 'Harbour Board', acronym: 'HB' }],
        mentions: [{ start: 30, end: 43, text: 'Harbour Board', type: 'agency', entity: 0, sentence: 0 }],
        figures: [{ text: count, counted: 'crane', source: 0 }],
      });
    const [row, ...others] = summarize([told('a.txt', '12'), told('b.txt', '14')], []).entities;
    assert.equal(others.length, 0);
    assert.deepEqual(
      row?.mentions.map((mention) => mention.article),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(
      row?.figures.map(({ text, source }) => [text, source]),
      [
        ['12', 'Harbour Board'],
        ['14', 'Harbour Board'],
      ],
    );
  });
});
