import assert from 'node:assert/strict';
import { formatHtml } from '../../../../src/engine/summary/format-html';
import { finding, locate, summary } from './report-sample';

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

  it('puts the gravest contradiction first', () => {
    const mild = { ...finding, severity: 'information' as const, message: 'One says 40, the other about 45.' };
    const page = formatHtml({ ...summary, findings: [mild, finding] }, { locate });
    assert.ok(page.indexOf('Warning: One says 40 goats') < page.indexOf('To check: One says 40, the other'));
  });

  it('quotes a sentence once where both sides of a contradiction stand in it', () => {
    const sentence = 'It has 12 goats, or 13 goats.';
    const side = (text: string) => ({
      article: 'a.txt',
      start: sentence.indexOf(text),
      end: sentence.indexOf(text) + 2,
      text,
    });
    const torn = { ...finding, evidence: [side('13'), side('12')] };
    const sentenceAt = (_: string, offset: number) => ({ sentence, at: offset });
    const page = formatHtml({ ...summary, findings: [torn] }, { locate, sentence: sentenceAt });
    assert.equal(page.split(sentence).length - 1, 1);
    assert.match(page, /“12”<\/a>, <a [^>]*>“13”<\/a>/);
  });

  it('names the one article it tells of at its head alone', () => {
    const page = formatHtml({ ...summary, findings: [] }, { locate, name: () => 'goats.txt' });
    assert.equal(page.split('goats.txt').length - 1, 1);
    assert.match(page, /<td class="faint">Line 1<\/td>/);
  });

  it('needs nothing from elsewhere', () => {
    assert.doesNotMatch(html, /<(?:script|link|img|iframe)\b|@import|url\(/);
  });

  it('gives its tables scoped headings and draws the parts of each whole', () => {
    assert.match(html, /<th scope="col">Figure<\/th>/);
    assert.match(html, /<svg[^>]*aria-hidden="true"/);
  });
});
