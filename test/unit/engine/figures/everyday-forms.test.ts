import assert from 'node:assert/strict';
import { figuresOf } from './read';

/** Texts by kind, with what is read of each: the figure and its value, or its low and high end; figures parted by `;`. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, figures: string])[]>> = {
  'reads numbers': [
    ['192.', '192|192'],
    ['the number is 1,000,000 and 2', '1,000,000|1000000;2|2'],
    ['i have one hundred and twenty three', 'one hundred and twenty three|123'],
    ['a trillion', 'a trillion|1000000000000'],
    ['5/8', '5/8|0.625'],
    ['three fifths', 'three fifths|0.6'],
    ['one and a half', 'one and a half|1.5'],
    ['322 hundred', '322 hundred|32200'],
    ['three hundred and thirty one', 'three hundred and thirty one|331'],
    ['two hundred two thousand', 'two hundred two thousand|202000'],
    ['5 hundred', '5 hundred|500'],
    ['100k', '100k|100000'],
    ['2 dozen eggs', '2 dozen|24'],
    ['half a dozen', 'half a dozen|6'],
    ['1e10', '1e10|10000000000'],
    ['.08', '.08|0.08'],
    ['.23456000', '.23456000|0.235'],
    ['4.800', '4.800|4.8'],
    ['one hundred and three and two thirds', 'one hundred and three and two thirds|103.667'],
    ['twenty-one', 'twenty-one|21'],
    ['one in 6 people', 'one in 6|0.167'],
    ['thirty-first', 'thirty-first|31'],
    ['the eleventh', 'eleventh|11'],
  ],
  'reads percentages': [
    ['100%', '100%|100'],
    [' 100 percent', '100 percent|100'],
    ['one hundred percent', 'one hundred percent|100'],
    ['10 percentage points', '10 percentage points|10'],
    ['between 22 and 30 percent', '22 and 30 percent|22..30'],
    ['3-percent', '3-percent|3'],
  ],
  'reads amounts of money': [
    ['a $ 4.25 billion bid', '$ 4.25 billion|4250000000'],
    ['US$ 20', 'US$ 20|20'],
    ['¥ 5', '¥ 5|5'],
    ['fifty dollars', 'fifty dollars|50'],
    ['$1.2-million', '$1.2-million|1200000'],
    ['20 million pounds sterling', '20 million pounds sterling|20000000'],
    ['five hundred euros', 'five hundred euros|500'],
    ['Rs. 350', 'Rs. 350|350'],
    ['CAD 20', 'CAD 20|20'],
    ['a million dollars', 'a million dollars|1000000'],
    ['two bucks', 'two bucks|2'],
    ['£1m-£2m', '£1m-£2m|1000000..2000000'],
    ['300 CHF', '300 CHF|300'],
    ['100,000 rupees', '100,000 rupees|100000'],
    ['12 pence', '12 pence|0.12'],
    ['ten-cent', 'ten-cent|0.1'],
    ['half a million dollars', 'half a million dollars|500000'],
    ['several million dollars', 'several million dollars|2000000..9999999'],
    ['$10 to $20', '$10 to $20|10..20'],
  ],
  'reads ages': [
    ['a 29 year old', '29 year old|29'],
    ['10 months old', '10 months old|10'],
    ['she is 95 years of age', '95 years of age|95'],
    ['5-year-olds', '5-year-olds|5'],
    ['two-year-old', 'two-year-old|2'],
    ['eighteen years old', 'eighteen years old|18'],
    ['a 3 week old baby', '3 week old|3'],
  ],
  'reads dimensions': [
    ['75ml', '75ml|75'],
    ['six-mile', 'six-mile|6'],
    ['250 acres', '250 acres|250'],
    ['3 sq mi', '3 sq mi|3'],
    ['2 gigabytes', '2 gigabytes|2'],
    ['30mph', '30mph|30'],
    ['5 cubic meters', '5 cubic meters|5'],
    ['75 square kilometers', '75 square kilometers|75'],
    ['10 1/2-ounce', '10 1/2-ounce|10.5'],
    ['20 kg', '20 kg|20'],
    ['3.5 km/h', '3.5 km/h|3.5'],
    ['1,000-ton', '1,000-ton|1000'],
    ['50 lbs', '50 lbs|50'],
    ['0.5 mg', '0.5 mg|0.5'],
    ['12 oz', '12 oz|12'],
    ['five light years', 'five light years|5'],
  ],
  'reads temperatures': [
    ['37.5 celsius', '37.5 celsius|37.5'],
    ['70 degrees', '70 degrees|70'],
    ['-5 degrees Celsius', '-5 degrees Celsius|-5'],
    ['100°F', '100°F|100'],
    ['5 ° c', '5 ° c|5'],
    ['minus 40 degrees', 'minus 40 degrees|-40'],
  ],
  'reads ranges': [
    ['between 20 and 30 people', '20 and 30|20..30'],
    ['from 10 to 15 years', '10 to 15 years|10..15'],
    ['two to three weeks', 'two to three weeks|2..3'],
    ['5 - 10 people', '5 - 10|5..10'],
    ['more than 30', '30|30'],
    ['30 or more', '30|30'],
    ['10-15%', '10-15%|10..15'],
    ['20,000-30,000 troops', '20,000-30,000|20000..30000'],
    ['one-to-two-year', 'one-to-two-year|1..2'],
    ['$5-$10', '$5-$10|5..10'],
    ['between $1bn and $2bn', '$1bn and $2bn|1000000000..2000000000'],
  ],
};

const short = (value: number): number => Number(value.toFixed(3));

describe('everyday forms', () => {
  for (const [behaviour, cases] of Object.entries(CASES))
    it(behaviour, () => {
      for (const [text, expected] of cases) {
        const read = figuresOf(`It was ${text} then.`).map(
          ({ text: figure, low, high }) => `${figure}|${short(low)}${high === low ? '' : `..${short(high)}`}`,
        );
        assert.equal(read.join(';'), expected, text);
      }
    });
});
