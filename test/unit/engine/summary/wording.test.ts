import assert from 'node:assert/strict';
import type { SummaryRow } from '../../../../src/engine/summary/summary';
import { countedText } from '../../../../src/engine/summary/wording';

function row(text: string, more: Partial<SummaryRow> = {}): SummaryRow {
  return {
    article: 'a.txt',
    start: 0,
    end: text.length,
    figure: 0,
    text,
    kind: 'count',
    low: 34,
    high: 34,
    bound: 'exact',
    unit: '',
    places: [],
    sentence: text,
    ...more,
  };
}

describe('the words of a figure', () => {
  it('lose the capital that they have at the beginning of a sentence', () => {
    assert.equal(countedText(row('Thirty-four', { counted: 'person' })), 'thirty-four people');
    assert.equal(countedText(row('Two dozen', { bound: 'about', counted: 'goat' })), 'about two dozen goats');
  });

  it('keep the capitals of a currency', () => {
    assert.equal(countedText(row('Rs 500', { kind: 'money', unit: 'INR' })), 'Rs 500');
    assert.equal(countedText(row('US$5m', { kind: 'money', unit: 'USD' })), 'US$5m');
  });
});
