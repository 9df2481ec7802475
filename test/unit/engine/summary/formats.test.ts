import assert from 'node:assert/strict';
import { formatCsv } from '../../../../src/engine/summary/format-csv';
import { formatFindings } from '../../../../src/engine/summary/format-findings';
import { formatHtml } from '../../../../src/engine/summary/format-html';
import { formatJson } from '../../../../src/engine/summary/format-json';
import { formatMarkdown } from '../../../../src/engine/summary/format-markdown';
import { formatSarif } from '../../../../src/engine/summary/format-sarif';
import { formatText } from '../../../../src/engine/summary/format-text';
import { summarize } from '../../../../src/engine/summary/summarize';
import type { Finding } from '../../../../src/engine/types';
import { article } from './facts-builder';

const finding: Finding = {
  kind: 'same-quantity',
  severity: 'warning',
  message: 'One says 40 goats, the other 45.',
  because: 'Both count goats shipped on 3 May.',
  evidence: [
    { article: 'a.txt', start: 0, end: 2, text: '40' },
    { article: 'b <b>.txt', start: 10, end: 12, text: '45' },
  ],
};
const hostile = '=HYPERLINK("http://x") <script>alert(1)</script> | *bold*, said he';
const summary = summarize(
  [
    article({
      title: 'Forty <goats> & a boat',
      date: '2024-05-03',
      sentences: [hostile],
      figures: [
        { text: '40', counted: 'goat', event: 'ship', period: { label: 'since May' } },
        { text: '25', counted: 'goat', partOf: 0 },
        { text: '-5%', kind: 'percent', unit: 'percent', low: -5, high: -5 },
      ],
    }),
  ],
  [finding],
);
const locate = (_: string, offset: number) => ({ line: Math.floor(offset / 10), character: offset % 10 });

describe('the text format', () => {
  const text = formatText(summary, { locate });

  it('stays within 80 columns', () => {
    for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('says first which article it is and what contradicts, then the figures with their lines', () => {
    const at = (words: string) => {
      assert.ok(text.includes(words), `${words} in\n${text}`);
      return text.indexOf(words);
    };
    assert.ok(at('Forty <goats>') < at('3 May 2024'));
    assert.ok(at('One says 40 goats') < at('FIGURES'));
    assert.match(text, /40 goats +ship · since May +line 1/);
  });

  it('says that nothing contradicts where nothing does', () => {
    assert.match(formatText(summarize([article({ figures: [] })], [])), /Nothing contradicts\./);
  });
});

describe('the CSV format', () => {
  const csv = formatCsv(summary, { locate });

  it('quotes by RFC 4180 and ends its lines with CRLF', () => {
    assert.match(csv, /^article,line,column,/);
    assert.equal(csv.split('\r\n').length, 5);
    assert.ok(csv.includes('""http://x""'));
  });

  it('disarms text that a spreadsheet would run, and leaves numbers as numbers', () => {
    assert.ok(csv.includes(`"'=HYPERLINK`));
    assert.match(csv, /,'-5%,percent,-5,-5,/);
  });
});

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

describe('the Markdown format', () => {
  it('keeps the text of articles from becoming markup', () => {
    const markdown = formatMarkdown(summary, { locate });
    assert.ok(markdown.includes('\\<script\\>'));
    assert.ok(markdown.includes('\\| \\*bold\\*'));
    assert.ok(markdown.includes('| 40 goats |'));
  });
});

describe('the JSON format', () => {
  it('gives the summary back', () => {
    assert.deepEqual(JSON.parse(formatJson(summary)), JSON.parse(JSON.stringify(summary)));
  });
});

describe('a list of findings', () => {
  it('begins each as compilers do and shows both sides and the reason', () => {
    const text = formatFindings([finding], 2, { locate });
    assert.match(text, /^a\.txt:1:1: warning: One says 40 goats, the other 45\. \[same-quantity\]\n/);
    assert.match(text, /b <b>\.txt:2:1 {2}“45”/);
    assert.match(text, /Both count goats shipped on 3 May\./);
    assert.match(text, /1 finding in 2 articles\.\n$/);
  });

  it('is SARIF 2.1.0 with one-based positions and escaped paths', () => {
    const log = JSON.parse(formatSarif([finding], { version: '1.2.3', locate }));
    const [result] = log.runs[0].results;
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs[0].tool.driver.rules[result.ruleIndex].id, 'same-quantity');
    assert.equal(result.level, 'warning');
    assert.equal(result.locations[0].physicalLocation.region.startLine, 1);
    assert.equal(result.relatedLocations[0].physicalLocation.artifactLocation.uri, 'b%20%3Cb%3E.txt');
    assert.equal(result.relatedLocations[0].physicalLocation.region.startColumn, 1);
  });
});
