import assert from 'node:assert/strict';
import { articleSelector, isArticlePath } from '../../../src/extension/article-languages';

describe('which documents are articles', () => {
  it('text, Markdown and HTML files, on disk and not yet saved', () => {
    const selector = articleSelector([]);
    for (const language of ['plaintext', 'markdown', 'html']) {
      for (const scheme of ['file', 'untitled']) {
        assert.ok(selector.some((filter) => filter.language === language && filter.scheme === scheme));
      }
    }
  });

  it('files of a virtual workspace, whatever its scheme', () => {
    assert.ok(articleSelector(['memfs']).some(({ scheme }) => scheme === 'memfs'));
  });

  it('not the output panel and not the old side of a Git diff', () => {
    assert.ok(!articleSelector(['file']).some(({ scheme }) => scheme === 'output' || scheme === 'git'));
  });

  it('each combination once', () => {
    const keys = articleSelector(['file', 'file']).map(({ language, scheme }) => `${language} ${scheme}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('by the end of the file name, in any case', () => {
    assert.ok(isArticlePath('/news/Flood.TXT'));
    assert.ok(isArticlePath('/news/flood.html'));
    assert.ok(!isArticlePath('/news/flood.csv'));
    assert.ok(!isArticlePath('/news.txt/flood'));
  });
});
