import assert from 'node:assert/strict';
import { figuresOf } from './read';

const units = (text: string): string[] => figuresOf(text).map(({ unit }) => unit);

describe('currencies that the article must tell', () => {
  it('are US dollars where nothing else is said', () => {
    assert.deepEqual(units('It cost $5 million.'), ['USD']);
  });

  it('are the dollars of the dateline, but for world agencies', () => {
    assert.deepEqual(units('SYDNEY - The state will pay $5 million.'), ['AUD']);
    assert.deepEqual(units('SYDNEY (AP) - The state will pay $5 million.'), ['USD']);
  });

  it('are American where local dollars are marked', () => {
    assert.deepEqual(units('SYDNEY - The state will pay A$5 million ($3.2 million).'), ['AUD', 'USD']);
  });

  it('are local where American dollars are marked', () => {
    assert.deepEqual(units('Canada said on Monday that Canadian firms owe $5 million, or US$3.6 million.'), [
      'CAD',
      'USD',
    ]);
  });

  it('are the pesos and rupees of the country that is named', () => {
    assert.deepEqual(units('Argentina will lend 5 million pesos.'), ['ARS']);
    assert.deepEqual(units('A court in Lahore, Pakistan, fined him 500 rupees.'), ['PKR']);
    assert.deepEqual(units('They paid 500 rupees.'), ['INR']);
  });

  it('tell pounds of weight from pounds of money', () => {
    assert.deepEqual(units('She weighs 120 pounds.'), ['pound']);
    assert.deepEqual(units('He paid £20 first and then 50 pounds.'), ['GBP', 'GBP']);
    assert.deepEqual(units('They found 30 pounds of meat.'), ['pound']);
  });
});
