import assert from 'node:assert/strict';
import { figuresOf, told } from './read';

/** Sentences and what is read of them, one kind of text after another. */
const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'reads money with signs, names, codes and coins': [
    ['It paid $55.1bn for it.', '$55.1bn | money 55100000000 USD'],
    ['It paid US$5 to each.', 'US$5 | money 5 USD'],
    [
      'A fee of HK $3.7 million (US $473,000).',
      'HK $3.7 million | money 3700000 HKD',
      'US $473,000 | money 473000 USD',
    ],
    ['They lost millions of yuan.', 'millions of yuan | money 2000000..999999999 CNY'],
    ['It cost 8.99 Australian dollars.', '8.99 Australian dollars | money 8.99 AUD'],
    ['Sales of EUR50m and RM23.50 a share.', 'EUR50m | money 50000000 EUR', 'RM23.50 | money 23.5 MYR'],
    ['It closed at 164p.', '164p | money 1.64 GBP'],
    ['The coin is worth 85 cents.', '85 cents | money 0.85 USD'],
    ['A price of $ 3 million.', '$ 3 million | money 3000000 USD'],
  ],
  'reads percentages': [
    ['About 5 per cent of them.', '5 per cent | percent 5 percent about'],
    ['A 12-percent share.', '12-percent | percent 12 percent'],
    ['Up 40 basis points.', '40 basis points | measure 40 basis point up'],
    ['Two percentage points.', 'Two percentage points | percent 2 percentage point'],
  ],
  'reads ranges and shares what both ends share': [
    ['From $89 to $93 billion.', '$89 to $93 billion | money 89000000000..93000000000 USD'],
    ['It needs 8 or $9 million.', '8 or $9 million | money 8000000..9000000 USD'],
    ['Between 5 and 7 percent.', '5 and 7 percent | percent 5..7 percent'],
    ['A two- to three-year plan.', 'two- to three-year | duration 2..3 year'],
    ['Adults of 18- to 34-year-olds.', '18- to 34-year-olds | age 18..34 year'],
    ['A budget of £10-15m.', '£10-15m | money 10000000..15000000 GBP'],
    ['Six or seven million votes.', 'Six or seven million | count 6000000..7000000'],
  ],
  'reads the two ends of a change apart': [
    ['They raised the age from 60 to 65.', '60 | count 60', '65 | count 65'],
    ['It rose by $19bn to $419bn.', '$19bn | money 19000000000 USD up', '$419bn | money 419000000000 USD'],
  ],
  'reads parts of a whole and multiples': [
    ['Nearly half of them left.', 'half | ratio 0.5 under'],
    ['A third of voters agree.', 'A third | ratio 0.3333333333333333'],
    ['Two-thirds of the land.', 'Two-thirds | ratio 0.6666666666666666'],
    ['One in five homes.', 'One in five | ratio 0.2'],
    ['Seven out of 10 voters.', 'Seven out of 10 | ratio 0.7'],
    ['It is twice the level of May.', 'twice | ratio 2'],
    ['She voted twice.', 'twice | count 2'],
    ['It grew threefold.', 'threefold | ratio 3 up'],
    ['Three times as many came.', 'Three times | ratio 3'],
    ['Games are four to five times more expensive.', 'four to five times | ratio 4..5'],
    ['The odds are 3-to-1.', '3-to-1 | ratio 3'],
    ['It is a 7/2 favourite.', '7/2 | ratio 3.5'],
  ],
  'reads ages': [
    ['The 64-year-old left.', '64-year-old | age 64 year'],
    ['Ana Lima, 25, said so.', '25 | age 25 year'],
    ['He was 35 when it began.', '35 | age 35 year'],
    ['She died at the age of 91.', '91 | age 91 year'],
    ['A man in his mid-40s.', '40s | age 40..49 year'],
    ['The 14-year-old’s home.', '14-year-old | age 14 year'],
    ['Two girls, ages 6 and 9.', 'Two | count 2', '6 | age 6 year', '9 | age 9 year'],
  ],
  'reads lengths of time and measures': [
    ['After seven months in jail.', 'seven months | duration 7 month'],
    ['Wait half an hour.', 'half an hour | duration 0.5 hour'],
    ['A race of 1:36.6 that day.', '1:36.6 | duration 96.6 second'],
    ['It runs 8 miles (13 km).', '8 miles | measure 8 mile', '13 km | measure 13 kilometre'],
    ['Winds of at least 74 mph.', '74 mph | measure 74 mile per hour atLeast'],
    ['A site of 32m2.', '32m2 | measure 32 square metre'],
    ['It cooled to minus-260 degrees Fahrenheit.', 'minus-260 degrees Fahrenheit | measure -260 degree Fahrenheit'],
    ['She won the 100m final.', '100m | measure 100 metre'],
  ],
  'reads dates and clock times': [
    ['It began on Oct. 1, 2015.', 'Oct. 1, 2015 | date 2015'],
    ['On 23rd June they met.', '23rd June | date 23'],
    ['On 2015-10-01 it ended.', '2015-10-01 | date 2015'],
    ['In the 1990s it grew.', '1990s | date 1990..1999'],
    ['The 2014-15 season.', '2014-15 | date 2014..2015'],
    ['It opens at 10:30 p.m. daily.', '10:30 p.m. | time 22.5'],
    ['Shut at 7pm.', '7pm | time 19'],
  ],
  'reads ranks, scores and codes': [
    ['The fourth quarter was weak.', 'fourth quarter | ordinal 4 quarter'],
    ['The world No. 1 lost.', '1 | ordinal 1'],
    ['The second-largest bank.', 'second-largest | ordinal 2'],
    ['It made the top 10.', '10 | ordinal 10'],
    ['They won 3-1 at home.', '3-1 | score 1..3'],
    ['She won 6-4 7-5.', '6-4 | score 4..6', '7-5 | score 5..7'],
    ['The Senate voted 48-52 on it.', '48-52 | score 48..52'],
    ['Call 555-0142 now.', '555-0142 | identifier 0'],
    ['Call (800) SPEAK-UP or 911.', '(800) SPEAK-UP | identifier 0', '911 | identifier 911'],
    ['A ratio of 3:1 here.', '3:1 | ratio 3'],
    ['Near the 1600 block of Elm Street.', '1600 | identifier 1600'],
  ],
  'reads bounds on either side, outside the figure': [
    ['Over 700 fled.', '700 | count 700 over'],
    ['As many as 40 were hurt.', '40 | count 40 atMost'],
    ['No fewer than 12 came.', '12 | count 12 atLeast'],
    ['Some 300 families.', '300 | count 300 about'],
    ['Adults of 18 or more.', '18 | count 18 atLeast'],
    ['They spent £5m over three years.', '£5m | money 5000000 GBP', 'three years | duration 3 year'],
    ['For over three years.', 'three years | duration 3 year over'],
  ],
  'reads pasted and tokenised text': [
    [
      'They paid $ 3 million ( 2 % ) to 3 , 000 people .',
      '$ 3 million | money 3000000 USD',
      '2 % | percent 2 percent',
      '3 , 000 | count 3000',
    ],
    ['More than\n1.2\nbillion yuan was lost.', '1.2\nbillion yuan | money 1200000000 CNY over'],
    ['POLICE HOLD FOUR AFTER $2 MILLION HEIST', 'FOUR | count 4', '$2 MILLION | money 2000000 USD'],
    ['Fees of $30, 000 were due.', '$30, 000 | money 30000 USD'],
  ],
  'tells what moves from the level reached': [
    ['Shares rose 9% to 1,350p.', '9% | percent 9 percent up', '1,350p | money 13.5 GBP'],
    ['The bank raised its main rate by 25 basis points.', '25 basis points | measure 25 basis point up'],
    ['It expects $3bn plus or minus 2%.', '$3bn | money 3000000000 USD', '2% | percent 2 percent'],
    ['The stock edged 0.3% lower.', '0.3% | percent 0.3 percent down'],
    ['They lost by 12 points.', '12 | count 12'],
    ['They cut the price of a ticket by $5.', '$5 | money 5 USD down'],
    ['The Dow fell by 64.06 points.', '64.06 points | index 64.06 point down'],
  ],
};

describe('figures', () => {
  for (const [behaviour, cases] of Object.entries(CASES))
    it(behaviour, () => {
      for (const [text, ...expected] of cases) assert.deepEqual(told(text), expected, text);
    });
});

describe('an amount that leaves its unit to the one before', () => {
  it('takes that of the amount, not of its conversion in brackets', () => {
    const [, , left] = figuresOf('Profit was 3.4bn rand ($560m), up from 2.9bn.');
    assert.equal(left?.unit, 'ZAR');
  });
});
