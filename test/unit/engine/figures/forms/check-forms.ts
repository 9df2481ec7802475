import assert from 'node:assert/strict';
import { told } from '../read';

/** Tests that each text holds just the figures behind it, told as `text | kind low[..high] unit bound direction`. */
export function checkForms(kind: string, rows: readonly (readonly [text: string, ...figures: string[]])[]): void {
  describe(`everyday sentences with ${kind}`, () => {
    for (const [text, ...figures] of rows) it(`reads "${text}"`, () => assert.deepEqual(told(text), figures));
  });
}
