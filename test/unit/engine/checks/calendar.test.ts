import assert from 'node:assert/strict';
import { dayInWords, daysIn } from '../../../../src/engine/checks/calendar';
import { evidence, found } from './found';

describe('the calendar', () => {
  it('knows leap years', () => {
    assert.equal(daysIn(2, 2023), 28);
    assert.equal(daysIn(2, 2000), 29);
    assert.equal(daysIn(2), 29);
  });

  it('writes a day out', () => {
    assert.equal(dayInWords(0), '1 January 1970');
    assert.equal(dayInWords(-1), '31 December 1969');
  });
});

describe('a weekday beside a date', () => {
  it('is flagged where the calendar has another, with both ways to mend it', () => {
    const [finding] = found('weekday', 'The fire on Monday, March 12, was the worst in years.', '2024-03-13');
    assert.match(finding?.message ?? '', /make it Tuesday, or 11 March 2024/);
  });

  it('takes a missing year from the article, not from today', () => {
    assert.deepEqual(found('weekday', 'Talks begin on Thursday, March 21, in Lisbon.', '2024-03-18'), []);
    assert.deepEqual(found('weekday', 'Talks begin on Thursday, March 22, in Lisbon.', '2012-03-18'), []);
  });

  it('is left alone where the year is not known, or may be another that the article names', () => {
    assert.deepEqual(found('weekday', 'It began on Saturday, 7 December.', '2024-03-18'), []);
    assert.deepEqual(found('weekday', 'The strike of 2015 began on Sunday, Nov. 15.', '2016-11-20'), []);
  });
  it('is compared pair by pair where several are listed', () => {
    const of = (text: string) => evidence('weekday', text, '2017-01-18');
    assert.deepEqual(of('The fair is on Friday and Saturday, March 17 and 18, in the park.'), []);
    assert.deepEqual(of('It runs Friday to Sunday, 17 to 19 March.'), []);
    assert.deepEqual(of('They meet on Thursdays, February 2, 9 and 16, at noon.'), []);
    assert.deepEqual(of('The fair is on Friday and Saturday, March 16 and 17.'), [
      ['Friday and Saturday, March 16 and 17'],
    ]);
    assert.deepEqual(of('It runs Friday-Sunday, March 16-18.'), [['Friday-Sunday, March 16-18']]);
    assert.deepEqual(of('It runs Monday, March 13, to Wednesday, March 16.'), [['Wednesday, March 16']]);
    assert.deepEqual(of('They meet on Thursdays, February 2, 9 and 17, at noon.'), [
      ['Thursdays, February 2, 9 and 17'],
    ]);
  });

  it('leaves a number alone that counts something behind the date', () => {
    const text = 'They met Monday and Tuesday, Jan. 17, and 18 people spoke.';
    assert.deepEqual(evidence('weekday', text, '2017-01-18'), []);
  });
});

describe('a date', () => {
  it('is flagged where the calendar does not have it', () => {
    assert.deepEqual(evidence('impossible-date', 'It was inspected on February 30.'), [['February 30']]);
    assert.equal(found('impossible-date', 'She was born on 29 February 2023.').length, 1);
    assert.equal(found('impossible-date', 'The final is on the weekend of 29-31 November.').length, 1);
    assert.deepEqual(found('impossible-date', 'It opened on November 28, and 31 people came.'), []);
  });

  it('may be the last of February in a leap year', () => {
    assert.deepEqual(found('impossible-date', 'She was born on 29 February 2024 and he on 31 March.'), []);
  });
});

describe('a number of years beside its ends', () => {
  it('is flagged where they lie otherwise apart', () => {
    assert.match(found('duration', 'He ran the line for 12 years, from 2004 to 2012.')[0]?.message ?? '', /8 years/);
  });

  it('may count both ends, and may be rough', () => {
    assert.deepEqual(found('duration', 'He ran the line for nine years, from 2004 to 2012.'), []);
    assert.deepEqual(found('duration', 'He ran the line for more than five years, from 2004 to 2012.'), []);
  });
});

describe('an anniversary', () => {
  it('is flagged where the years lie otherwise apart', () => {
    const text = 'The shop, opened in 1950, celebrates its 60th anniversary in 2004.';
    assert.match(found('duration', text)[0]?.message ?? '', /54 years, not a 60th anniversary/);
    assert.equal(found('duration', 'She left 12 years ago, in 1990, for Porto.', '2004-05-04').length, 1);
    assert.equal(found('duration', 'In 1990, 12 years ago, she left for Porto.', '2004-05-04').length, 1);
  });

  it('is left alone where it fits, or the years are of other things', () => {
    assert.deepEqual(found('duration', 'The shop, opened in 1950, celebrated its 50th anniversary in 2000.'), []);
    assert.deepEqual(found('duration', 'She left 14 years ago, in 1990, for Porto.', '2004-05-04'), []);
    assert.deepEqual(found('duration', 'He marked the 60th anniversary of D-Day in 2004.'), []);
    assert.deepEqual(found('duration', 'In 1990 she met the man who left 12 years ago.', '2004-05-04'), []);
  });
});

describe('an age', () => {
  it('is flagged where the same person has another, or was born in another year', () => {
    assert.equal(found('age', 'Maria Holt, 34, was rescued. Doctors treated 43-year-old Maria Holt.').length, 1);
    assert.equal(found('age', 'Maria Holt, 34, was rescued. Maria Holt was born in 1970 in Porto.').length, 1);
  });

  it('may be of another time, or of another of the family', () => {
    assert.deepEqual(found('age', 'Maria Holt, 34, was rescued. Two years ago Maria Holt, 32, won a medal.'), []);
    assert.deepEqual(found('age', 'Maria Holt, 34, and Peter Holt, 6, were rescued.'), []);
    assert.deepEqual(found('age', 'Maria Holt, 34, was rescued. Maria Holt was born in 1989 in Porto.'), []);
  });
});
