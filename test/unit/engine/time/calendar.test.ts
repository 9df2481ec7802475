import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addMonths,
  dayOfIso,
  isoOf,
  monthDays,
  partsOf,
  weekDays,
  weekdayOf,
} from '../../../../src/engine/time/calendar';

const day = fc.integer({ min: -300_000, max: 300_000 });

describe('the calendar', () => {
  it('gives back the date it was given', () => {
    fc.assert(fc.property(day, (value) => dayOfIso(isoOf(value) ?? '') === value));
  });

  it('knows weekdays, leap years and days that do not exist', () => {
    assert.equal(weekdayOf(dayOfIso('2015-12-09') ?? 0), 3);
    assert.equal(dayOfIso('2015-02-29'), undefined);
    assert.notEqual(dayOfIso('2016-02-29'), undefined);
    assert.equal(dayOfIso('2015-06-31'), undefined);
    assert.equal(isoOf(monthDays(2016, 2).to), '2016-02-29');
    assert.equal(isoOf(monthDays(2016, 0).from), '2015-12-01');
  });

  it('has weeks from Monday to Sunday that hold their day', () => {
    fc.assert(
      fc.property(day, (value) => {
        const { from, to } = weekDays(value);
        return from <= value && value <= to && weekdayOf(from) === 1 && weekdayOf(to) === 0;
      }),
    );
  });

  it('goes some months on to the same day, or to the last of a shorter month', () => {
    assert.equal(isoOf(addMonths(dayOfIso('2015-12-31') ?? 0, 2)), '2016-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -50, max: 50 }), (value, months) => {
        return partsOf(addMonths(value, months)).day <= partsOf(value).day;
      }),
    );
  });
});
