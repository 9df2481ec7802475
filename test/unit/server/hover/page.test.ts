import assert from 'node:assert/strict';
import { escapeMarkdown, listRow, row, toMarkdown, toPlainText } from '../../../../src/server/hover/page';

const place = {
  uri: 'file:///desk/a (1).txt',
  range: { start: { line: 11, character: 4 }, end: { line: 11, character: 7 } },
};

describe('A page of a hover', () => {
  it('puts title, rows and lists into Markdown', () => {
    const rows = [...row('Unit', 'CNY'), ...listRow('Parts', [['48'], ['34']], 6)];
    assert.equal(
      toMarkdown({ title: 'about 700', subtitle: 'count', rows }),
      '**about 700** — count\n\n- **Unit:** CNY\n- **Parts:**\n  - 48\n  - 34',
    );
  });

  it('links to a place by its line and character, counted from one', () => {
    const rows = row('Part of', { text: '700', place });
    assert.match(toMarkdown({ title: '48', subtitle: '', rows }), /\[700\]\(file:\/\/\/desk\/a%20%281%29\.txt#L12,5\)/);
  });

  it('is readable without Markdown', () => {
    const rows = [...row('Part of', { text: '700', place }), ...listRow('Parts', [['48'], ['34']], 6)];
    assert.equal(
      toPlainText({ title: '*48*', subtitle: 'count', rows }),
      '*48* (count)\nPart of: 700\nParts:\n  48\n  34',
    );
  });

  it('leaves out rows without content and counts lines past the limit', () => {
    assert.deepEqual(row('Unit', undefined, ''), []);
    assert.deepEqual(listRow('Parts', [], 2), []);
    assert.deepEqual(listRow('Parts', [['1'], ['2'], ['3'], ['4']], 2), [
      { label: 'Parts', lines: [['1'], ['2'], ['and 2 more']] },
    ]);
  });

  it('takes nothing in an article for markup', () => {
    assert.equal(escapeMarkdown('*a* _b_ `c` [d](e) <b>'), '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\>');
    assert.equal(escapeMarkdown('![x](https://a.b)'), '\\!\\[x\\](https\\://a.b)');
    assert.equal(escapeMarkdown('www.example.com &amp; x@y'), 'www\\.example.com \\&amp; x\\@y');
    assert.equal(escapeMarkdown('- a\nb'), '\\- a b');
    assert.equal(escapeMarkdown('1. a'), '1\\. a');
    assert.equal(escapeMarkdown('1.2 billion'), '1.2 billion');
  });
});
