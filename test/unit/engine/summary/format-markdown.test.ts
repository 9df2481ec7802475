import assert from 'node:assert/strict';
import { formatMarkdown } from '../../../../src/engine/summary/format-markdown';
import { locate, summary } from './report-sample';

describe('the Markdown format', () => {
  it('keeps the text of articles from becoming markup', () => {
    const markdown = formatMarkdown(summary, { locate });
    assert.ok(markdown.includes('\\<script\\>'));
    assert.ok(markdown.includes('\\| \\*bold\\*'));
    assert.ok(markdown.includes('| 40 goats |'));
  });
});
