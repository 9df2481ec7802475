import assert from 'node:assert/strict';
import { told } from './read';

/** Sentences as news agencies wire them, and what is read of them. */
const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'gives an amount the unit that it leaves to the one it is compared with': [
    [
      'Exports rose to 4.2 billion marks in May from a revised 1.8 billion.',
      '4.2 billion marks | money 4200000000 DEM',
      '1.8 billion | money 1800000000 DEM',
    ],
    ['A yield of 7.36 pct against 7.43.', '7.36 pct | percent 7.36 percent', '7.43 | percent 7.43 percent'],
    [
      'It shipped 882 tonnes, compared with 3,508 in June.',
      '882 tonnes | measure 882 tonne',
      '3,508 | measure 3508 tonne',
    ],
    ['Hogs rose to 61.05 cents from 60.95.', '61.05 cents | money 0.6105 USD', '60.95 | money 0.6095 USD'],
    ['It earned 3.1 mln stg vs 2.9 mln.', '3.1 mln stg | money 3100000 GBP', '2.9 mln | money 2900000 GBP'],
  ],
  'gives the members of a list the unit that its first one has': [
    [
      'It sold two mln tonnes to Oman, 1.5 mln to Iraq and 7,000 to Fiji.',
      'two mln tonnes | measure 2000000 tonne',
      '1.5 mln | measure 1500000 tonne',
      '7,000 | measure 7000 tonne',
    ],
  ],
  'gives an amount the unit that stands behind the next one alone': [
    [
      'Balances will add around 430 mln and 250 mln stg.',
      '430 mln | money 430000000 GBP about',
      '250 mln stg | money 250000000 GBP',
    ],
  ],
  'leaves what is counted a count': [
    [
      'It spent $2 million and sold 50 million phones.',
      '$2 million | money 2000000 USD',
      '50 million | count 50000000',
    ],
    [
      'With output of $2 trillion and a population of 1.2 billion, it leads.',
      '$2 trillion | money 2000000000000 USD',
      '1.2 billion | count 1200000000',
    ],
    ['It holds 9.8 pct, or 1,200 shares.', '9.8 pct | percent 9.8 percent', '1,200 | count 1200'],
  ],
  "reads the rows of a company's report as sums of money": [
    [
      'Shr 34 cts vs 21 cts\n    Net 807,000 vs 2,858,000\n    Avg shrs 10.0 mln vs 9.9 mln',
      '34 cts | money 0.34 USD',
      '21 cts | money 0.21 USD',
      '807,000 | money 807000 USD',
      '2,858,000 | money 2858000 USD',
      '10.0 mln | count 10000000',
      '9.9 mln | count 9900000',
    ],
    ['Revs 12.4 mln vs 10.9 mln\n    Year', '12.4 mln | count 12400000', '10.9 mln | count 10900000'],
  ],
  "reads a dealer's two prices as one range": [
    ['It ended at 1.8545/50 marks.', '1.8545/50 marks | money 1.8545..1.855 DEM'],
    ['Gold closed at 417.50/418.00.', '417.50/418.00 | count 417.5..418'],
    ['It was quoted at 1.8595/05.', '1.8595/05 | count 1.8595..1.8605'],
  ],
  'reads what a price moved by and the price apart': [
    ['The share rose 3/8 to 45-1/4.', '3/8 | ratio 0.375 up', '45-1/4 | count 45.25'],
    ['Nickel fell 642 to 3,918.', '642 | count 642 down', '3,918 | count 3918'],
    ['It rose 5 to 7 percent.', '5 to 7 percent | percent 5..7 percent up'],
  ],
  'reads prices with parts of a cent, and splits of shares': [
    ['May ended at 4.92-1/2 dlrs.', '4.92-1/2 dlrs | money 4.925 USD'],
    ['Bonds fell 1-3/32 to 93-30/32.', '1-3/32 | count 1.09375 down', '93-30/32 | count 93.9375'],
    ['A three-for-two stock split.', 'three-for-two | ratio 1.5'],
    ['A one-for-10 bonus issue.', 'one-for-10 | ratio 0.1'],
  ],
  'tells a dateline from a span of days': [
    ['LONDON, March 12 - 15 people died.', 'March 12 | date 12', '15 | count 15'],
    ['The fair runs March 7 - 9.', 'March 7 - 9 | date 7'],
  ],
  'reads the age between commas that tokens part from their words': [
    ['Graf , 27 , has won.', '27 | age 27 year'],
    ['Hooper , 54 , and Lara , 44 , took five wickets.', '54 | count 54', '44 | count 44', 'five | count 5'],
  ],
  'leaves the stop of a sentence out before a sign': [
    ['It fell to 9.8 pct. <Orl> rose.', '9.8 pct | percent 9.8 percent'],
  ],
  'reads the currencies of the wires': [
    ['It paid 63 mln H.K. Dlrs.', '63 mln H.K. Dlrs | money 63000000 HKD'],
    ['A rebate of 43.25 Ecus.', '43.25 Ecus | money 43.25 XEU'],
    ['The dollar fell to 1.8250 marks.', '1.8250 marks | money 1.825 DEM'],
  ],
};

describe('figures in agency copy', () => {
  for (const [behaviour, cases] of Object.entries(CASES)) {
    it(behaviour, () => {
      for (const [text, ...figures] of cases) assert.deepEqual(told(text), figures, text);
    });
  }
});
