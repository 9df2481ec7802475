import assert from 'node:assert/strict';
import { statusText } from '../../../../src/extension/editor/status-text';

const analyzed = { uri: 'file:///a.txt', version: 1, marks: [] };

describe('the status bar', () => {
  it('counts figures and contradictions', () => {
    assert.deepEqual(statusText({ ...analyzed, figures: 32, findings: 2 }), {
      text: '$(symbol-number) 32 figures $(warning) 2',
      words: '32 figures, 2 contradictions',
      warning: true,
    });
  });

  it('speaks of one figure in the singular', () => {
    assert.equal(statusText({ ...analyzed, figures: 1, findings: 0 }).words, '1 figure, no contradictions');
  });

  it('says why an article was not read', () => {
    const { words, warning } = statusText({
      ...analyzed,
      figures: 0,
      findings: 0,
      skipped: 'The file is binary, not text.',
    });
    assert.equal(words, 'Not read: The file is binary, not text.');
    assert.ok(warning);
  });

  it('says that an article is being read', () => {
    assert.match(statusText(undefined).words, /reading this article/);
  });
});
