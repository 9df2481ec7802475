import assert from 'node:assert/strict';
import { formatHtml } from '../../../../src/engine/summary/format-html';
import { locate, summary } from './report-sample';

describe('the HTML report', () => {
  const html = formatHtml(summary, { locate });

  it('shows what the article says as text, whatever it says', () => {
    assert.ok(!html.includes('<script'));
    assert.ok(html.includes('&lt;script&gt;'));
    assert.ok(html.includes('Forty &lt;goats&gt; &amp; a boat'));
  });

  it('links each figure to its place', () => {
    assert.match(html, /<a data-uri="a\.txt" data-line="1" data-character="0" href="a\.txt">25 goats<\/a>/);
    assert.ok(html.includes('data-uri="b &lt;b&gt;.txt"'));
  });

  it('opens nothing that would run as a script', () => {
    assert.ok(!formatHtml(summary, { href: () => 'javascript:alert(1)' }).includes('href="javascript'));
  });

  it('needs nothing from elsewhere', () => {
    assert.doesNotMatch(html, /<(?:script|link|img|iframe)\b|@import|url\(/);
  });

  it('gives its tables scoped headings and draws the parts of each whole', () => {
    assert.match(html, /<th scope="col">Figure<\/th>/);
    assert.match(html, /<svg[^>]*aria-hidden="true"/);
  });
});
