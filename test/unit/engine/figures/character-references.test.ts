import assert from 'node:assert/strict';
import { analyze } from '../../../../src/engine/analyze';
import { readText } from '../../../../src/engine/text/read-text';

const text =
  '<article><p>Output fell 12&#37; to &pound;5m. &#8220;We sold 5&frac12;&#8221; of it, he said.</p></article>';

describe('character references', () => {
  it('belong whole to the figure they end or begin', () => {
    const { figures } = analyze({ id: 'a', format: 'html', text });
    assert.deepEqual(
      figures.map((figure) => [figure.text, text.slice(figure.start, figure.end)]),
      [
        ['12%', '12&#37;'],
        ['£5m', '&pound;5m'],
        ['5½', '5&frac12;'],
      ],
    );
  });

  it('belong whole to the quotation they close', () => {
    const [quotation] = readText({ id: 'a', format: 'html', text }).quotations;
    assert.equal(text.slice(quotation?.start, quotation?.end), '&#8220;We sold 5&frac12;&#8221;');
  });
});
