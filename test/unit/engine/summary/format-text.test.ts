import assert from 'node:assert/strict';
import { formatText } from '../../../../src/engine/summary/format-text';
import { summarize } from '../../../../src/engine/summary/summarize';
import { article } from './facts-builder';
import { locate, summary } from './report-sample';

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
    assert.match(text, /\n {2}40 {2}.* line 1\n {2}25 {2}.* line 2\n/);
    assert.match(text, /b <b>\.txt:2:1 {2}“45”/);
  });

  it('says that nothing contradicts where nothing does', () => {
    assert.match(formatText(summarize([article({ figures: [] })], [])), /Nothing contradicts\./);
  });
});
