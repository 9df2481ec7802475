import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/read-figures';
import { readText } from '../../../../src/engine/text/read-text';
import { readTimes } from '../../../../src/engine/time/read-times';
import type { TimeExpression } from '../../../../src/engine/time/reading';
import { TIME_EXAMPLES, TODAY } from './examples';

const times = (text: string, date?: string): TimeExpression[] => {
  const article = readText({ id: 'test', text, ...(date === undefined ? {} : { date }) });
  readFigures(article);
  return readTimes(article);
};
/** "label: from..to", lengths and clock times left out. */
const told = (text: string, date?: string): string[] =>
  times(text, date)
    .filter(({ kind }) => kind === 'point' || kind === 'period')
    .map(({ label, from, to }) => `${label}: ${from ?? ''}${from !== undefined && from === to ? '' : `..${to ?? ''}`}`);

describe('times', () => {
  for (const [behaviour, cases] of Object.entries(TIME_EXAMPLES)) {
    it(behaviour, () => {
      for (const [text, ...expected] of cases) assert.deepEqual(told(text, TODAY), expected, text);
    });
  }

  it('stay open without the article\u2019s date, unless the words fix them', () => {
    assert.deepEqual(told('It fell on Monday, last year, in May and on March 4, but not in 2012.'), [
      'on Monday: ..',
      'last year: ..',
      'in May: ..',
      'on March 4: ..',
      'in 2012: 2012-01-01..2012-12-31',
    ]);
    assert.equal(times('It fell on Monday.')[0]?.resolved, 'open');
    assert.equal(times('It fell on Monday.', TODAY)[0]?.resolved, 'anchored');
    assert.equal(times('It fell in 2012.')[0]?.resolved, 'stated');
  });

  it('carry a weekday together with the date told beside it', () => {
    for (const text of ['Wednesday, December 9, 2015', 'Wednesday 9 December 2015', 'December 9, 2015 (Wednesday)']) {
      const [time, ...more] = times(`It was signed on ${text} in Ostra.`);
      assert.deepEqual([time?.weekday, time?.from, time?.to, more.length], [3, '2015-12-09', '2015-12-09', 0], text);
      assert.equal(time?.figure, 0);
      assert.equal(time?.text, text);
    }
  });

  it('tell clock times and bare lengths from dates', () => {
    const kinds = times('He was shot at 7:15 p.m. and held for seven months.', TODAY).map(({ kind, text }) => [
      kind,
      text,
    ]);
    assert.deepEqual(kinds, [
      ['clock', '7:15 p.m.'],
      ['length', 'seven months'],
    ]);
  });
});
