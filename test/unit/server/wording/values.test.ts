import assert from 'node:assert/strict';
import type { ReadFigure } from '../../../../src/engine/figures/reading';
import { boundedText, rateText, valueText, weekdayName } from '../../../../src/server/wording/values';

function figure(parts: Partial<ReadFigure>): ReadFigure {
  const span = { start: 0, end: 1 };
  const high = parts.high ?? parts.low ?? 0;
  const plain = { kind: 'count', low: 0, bound: 'exact', unit: '', text: '', sentence: 0, valueSpan: span } as const;
  return { ...span, ...plain, ...parts, high };
}

describe('The value of a figure', () => {
  it('is written out in digits with its currency, percent sign or unit', () => {
    assert.equal(valueText(figure({ kind: 'money', low: 1.2e9, unit: 'CNY' })), '1,200,000,000 CNY');
    assert.equal(valueText(figure({ kind: 'money', low: 81.4, unit: 'USD' })), '81.40 USD');
    assert.equal(valueText(figure({ kind: 'percent', low: 6.5, unit: 'percent' })), '6.5%');
    assert.equal(valueText(figure({ kind: 'duration', low: 2, high: 3, unit: 'month' })), '2 to 3 months');
    assert.equal(valueText(figure({ kind: 'duration', low: 1, unit: 'century' })), '1 century');
    assert.equal(valueText(figure({ kind: 'measure', low: 90, unit: 'kilometre per hour' })), '90 kilometres per hour');
    assert.equal(valueText(figure({ kind: 'measure', low: 20, unit: 'degree Celsius' })), '20 degrees Celsius');
    assert.equal(valueText(figure({ kind: 'measure', low: 5, unit: 'megahertz' })), '5 megahertz');
    assert.equal(valueText(figure({ kind: 'ratio', low: 1 / 3 })), '0.333333 (33.3%)');
  });

  it('of a date or a time is told as far as the text tells it', () => {
    assert.equal(valueText(figure({ kind: 'date', date: { year: 2015, month: 10, day: 1 } })), '1 October 2015');
    assert.equal(valueText(figure({ kind: 'date', date: { year: 1990, decade: true } })), '1990s');
    assert.equal(valueText(figure({ kind: 'date', text: 'one day' })), 'one day');
    assert.equal(valueText(figure({ kind: 'time', minutes: 400 })), '06:40');
  });

  it('follows its bound', () => {
    assert.equal(boundedText(figure({ low: 700, bound: 'over' })), 'more than 700');
    assert.equal(boundedText(figure({ low: 8, bound: 'exact' })), '8');
  });

  it('survives what no text ought to hold', () => {
    for (const low of [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300]) {
      assert.equal(typeof valueText(figure({ low })), 'string');
      assert.equal(typeof valueText(figure({ kind: 'money', low, unit: '?' })), 'string');
    }
    assert.equal(weekdayName('some day'), undefined);
  });

  it('gives the rate between two amounts of money', () => {
    const yuan = figure({ kind: 'money', low: 1.2e9, unit: 'CNY' });
    const dollars = figure({ kind: 'money', low: 189e6, unit: 'USD' });
    assert.equal(rateText(yuan, dollars), '1 USD = 6.349 CNY');
    assert.equal(rateText(dollars, yuan), '1 USD = 6.349 CNY');
    assert.equal(rateText(yuan, figure({ kind: 'money', low: 0, unit: 'USD' })), undefined);
    assert.equal(rateText(yuan, figure({ low: 5 })), undefined);
  });

  it('tells the weekday of a date', () => {
    assert.equal(weekdayName('2015-12-09'), 'Wednesday');
  });
});
