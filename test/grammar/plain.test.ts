import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { coloured, loadGrammar } from './registry';

describe('colours in plain text', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar('text.plain.news-figures');
  });
  const shown = (text: string): string[] => coloured(grammar, text).map(([words, scope]) => `${words}|${scope}`);

  it('show numbers in digits and words', () => {
    assert.deepEqual(shown('At 1,234.5 or 12 of twenty-one, two million and dozens, the 3rd.'), [
      '1,234.5|count',
      '12|count',
      'twenty-one|word',
      'two million|word',
      'dozens|word',
      '3rd|ordinal',
    ]);
  });

  it('show money with its sign, code or name', () => {
    assert.deepEqual(shown('It cost $5.5bn, US$3 million, \u20ac40, GBP 300 or 1.2 billion yuan.'), [
      '$|unit',
      '5.5bn|money',
      'US$|unit',
      '3 million|money',
      '\u20ac|unit',
      '40|money',
      'GBP|unit',
      ' 300|money',
      '1.2 billion|money',
      'yuan|unit',
    ]);
  });

  it('show percentages and measures with their unit', () => {
    assert.deepEqual(shown('A rise of 5%, 3 per cent or 2.5 percentage points over 40 miles in 7 months.'), [
      '5|percent',
      '%|unit',
      '3|percent',
      'per cent|unit',
      '2.5|percent',
      'percentage points|unit',
      '40|measure',
      'miles|unit',
      '7|measure',
      'months|unit',
    ]);
  });

  it('show dates, weekdays and clock times', () => {
    assert.deepEqual(
      shown('On Wednesday, December 9, 2015 at 10:30 a.m. GMT, 1 Oct. 2014, 2015-10-01 and Monday night in the 1990s.'),
      [
        'Wednesday, December 9, 2015|date',
        '10:30 a.m. GMT|time',
        '1 Oct. 2014|date',
        '2015-10-01|date',
        'Monday night|date',
        '1990s|date',
      ],
    );
  });

  it('leave words, codes, addresses and names with digits alone', () => {
    assert.deepEqual(shown('One may march on to http://a.example/2019/x1 with COVID-19, v1.2 and A320.'), []);
  });

  it('take time that grows with the line', () => {
    for (const unit of ['1', '1,', 'one ', 'one-', '$', 'May ', '1-', '1 ']) {
      const line = unit.repeat(20_000);
      const started = performance.now();
      grammar.tokenizeLine(line.slice(0, 20_000), null);
      assert.ok(performance.now() - started < 2000, JSON.stringify(unit));
    }
  });
});
