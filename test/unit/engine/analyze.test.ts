import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyze';

describe('an analysis', () => {
  it('slices the text as it was handed in, line breaks and hard spaces included', () => {
    const text = 'The firm lost $4\nmillion and 1\u00a0200 jobs in Norway.';
    const { figures, mentions } = analyze({ id: 'a', text });
    assert.ok(figures.length >= 2);
    for (const span of [...figures, ...mentions]) assert.equal(text.slice(span.start, span.end), span.text);
  });

  it('gives words with character references as a reader sees them, from the first letter of the reference', () => {
    const text = 'The firm bid &#163;8m for the mill.';
    const [figure] = analyze({ id: 'a', text }).figures;
    assert.equal(figure?.text, '\u00a38m');
    assert.equal(text.slice(figure.start, figure.end), '&#163;8m');
  });
});
