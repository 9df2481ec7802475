import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readText } from '../../../../src/engine/text/read-text';
import type { ArticleFormat } from '../../../../src/engine/types';

const SCRAPS = [
  'Ten people died',
  '1,234.5',
  '$5m',
  '. ',
  '! ',
  '"',
  "'",
  '\u2019s',
  '\u201c',
  '\u201d',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u{1f600}',
  'e\u0301',
  '\ud800',
  '\u0000',
  '&amp;',
  '&pound;',
  '&#128512;',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div class="ad">',
  '</div>',
  '<script>',
  '<!--',
  '-->',
  '<',
  '**',
  '_',
  '`',
  '[',
  '](',
  ')',
  '# ',
  '> ',
  '- ',
  '---\n',
  '```\n',
  '|',
  'a: b\n',
  'OSTRA, Dec 9 (Wire) - ',
  'By Ann Roe',
  'U.S. ',
  'Photo: ',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const format = fc.constantFrom<ArticleFormat>('plain', 'markdown', 'html');

describe('any text whatever', () => {
  it('is read to the same length, with spans that lie inside it and in order', () => {
    fc.assert(
      fc.property(text, format, (source, kind) => {
        const prepared = readText({ id: 'a', text: source, format: kind });
        assert.equal(prepared.text.length, source.length);
        for (const spans of [prepared.paragraphs, prepared.sentences]) {
          let at = 0;
          for (const { start, end } of spans) {
            assert.ok(start >= at && end > start && end <= source.length);
            assert.match(prepared.text.charAt(start), /\S/);
            assert.match(prepared.text.charAt(end - 1), /\S/);
            at = end;
          }
        }
        for (const { start, end } of prepared.quotations) assert.ok(start < end && end <= source.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has every token in exactly one sentence, and each sentence in its paragraph', () => {
    fc.assert(
      fc.property(text, format, (source, kind) => {
        const { tokens, sentences, paragraphs } = readText({ id: 'a', text: source, format: kind });
        let next = 0;
        for (const sentence of sentences) {
          assert.equal(sentence.firstToken, next);
          assert.ok(sentence.lastToken > sentence.firstToken);
          next = sentence.lastToken;
          const paragraph = paragraphs[sentence.paragraph];
          assert.ok(paragraph !== undefined && paragraph.start <= sentence.start && sentence.end <= paragraph.end);
        }
        assert.equal(next, tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in time that grows with its length, hostile markup included', function () {
    this.timeout(20_000);
    const hostile: [string, ArticleFormat][] = [
      ['<div>', 'html'],
      ['<b></i>', 'html'],
      ['<p>a', 'html'],
      ['<', 'html'],
      ['](', 'markdown'],
      ['![', 'markdown'],
      ['*a', 'markdown'],
      ['>', 'markdown'],
      ['`a', 'markdown'],
      [" 'a", 'plain'],
      ['a. ', 'plain'],
      ['"a\n', 'plain'],
    ];
    for (const [unit, kind] of hostile) {
      const took = (length: number): number => {
        const started = performance.now();
        readText({ id: 'a', text: unit.repeat(length / unit.length), format: kind });
        return performance.now() - started;
      };
      took(10_000);
      const short = took(25_000);
      assert.ok(took(200_000) < 12 * short + 400, `${unit} as ${kind}`);
    }
  });
});
