import assert from 'node:assert/strict';
import { evidence, found } from './found';

describe('the top speed of a chase', () => {
  const chase = (a: string, b: string): string =>
    `The chase ${a} on Monday. It ended in a yard. Officers said it ${b}.`;

  it('is flagged where it is told twice with other values', () => {
    assert.deepEqual(
      evidence('same-quantity', chase('reached speeds exceeding 100 mph', 'reached speeds of up to 80 mph')),
      [['100 mph', '80 mph']],
    );
  });

  it('is left alone where both can be true, and where another speed is told', () => {
    assert.deepEqual(found('same-quantity', chase('reached speeds of 100 mph', 'reached speeds of over 80 mph')), []);
    assert.deepEqual(found('same-quantity', chase('reached speeds of 100 mph', 'reached speeds of 95 mph')), []);
    assert.deepEqual(found('same-quantity', chase('reached speeds of 100 mph', 'began at 30 mph')), []);
  });
});
