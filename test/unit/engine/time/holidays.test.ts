import assert from 'node:assert/strict';
import { HOLIDAYS } from '../../../../src/engine/lexicon/holidays';
import { isoOf } from '../../../../src/engine/time/calendar';
import { dayOfRule, easterDay } from '../../../../src/engine/time/holidays';

const dayOf = (name: string, year: number): string | undefined => {
  const rule = HOLIDAYS.get(name);
  return rule === undefined ? undefined : isoOf(dayOfRule(rule, year));
};

describe('holidays', () => {
  it('have Easter on the Sunday that the Gregorian calendar gives it', () => {
    const easters = [1818, 1943, 2000, 2008, 2011, 2016, 2019, 2024, 2038].map((year) => isoOf(easterDay(year)));
    assert.deepEqual(easters, [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2016-03-27',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ]);
  });

  it('fall on the so manieth weekday of their month', () => {
    assert.equal(dayOf('thanksgiving', 2016), '2016-11-24');
    assert.equal(dayOf('black friday', 2019), '2019-11-29');
    assert.equal(dayOf('cyber monday', 2019), '2019-12-02');
    assert.equal(dayOf('labor day', 2015), '2015-09-07');
    assert.equal(dayOf('memorial day', 2013), '2013-05-27');
    assert.equal(dayOf('mlk day', 2017), '2017-01-16');
  });
});
