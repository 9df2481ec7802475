import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { readArticle, toAnalysis } from '../../../src/engine/analyze';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { PassageCache } from '../../../src/engine/text/read-passages';
import type { Analysis, Article, ArticleFormat } from '../../../src/engine/types';

const SAMPLES = resolve(__dirname, '../../../samples');
const TEXTS = readdirSync(SAMPLES)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

/** What somebody may type or paste: letters, marks that join and part, figures, names, what tells of the whole article. */
const TYPED = [
  ...'a5 .,"(\n\u2060',
  '\n\n',
  '$5m',
  '&amp;',
  '<b>',
  '# ',
  ' killed 12 people',
  'Mr Marsh said ',
  'France and ',
  'Lebanon, Pa., ',
  'The Ministry of Health ',
  ' in Texas',
  'the rest of them',
  'on Monday',
  'BEIJING, Dec 9 (Reuters) - ',
  'A$20 million and US$3',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(600)),
  typed: fc.constantFrom('', ...TYPED),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { at, removed, typed }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + typed + text.slice(start + removed);
}

function analysisOf(article: Article, cache?: PassageCache): Analysis {
  const read = readArticle(article, cache);
  return toAnalysis(read, runChecks(read));
}

describe('An article that is being edited', () => {
  it('is read with what was known of it as if for the first time', function () {
    this.timeout(60_000);
    const article = fc.record({
      texts: fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 3 }),
      format: fc.constantFrom<ArticleFormat>('plain', 'markdown', 'html'),
      edits: fc.array(edit, { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(article, ({ texts, format, edits }) => {
        const cache = new PassageCache();
        let text = texts.join('\n\n');
        for (const one of edits) {
          text = edited(text, one);
          assert.deepEqual(analysisOf({ id: 'a', text, format }, cache), analysisOf({ id: 'a', text, format }));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is read the same when so many words were met that the table of words is a new one', () => {
    const letters = 'abcdefghij';
    const word = (number: number): string => [...String(number)].map((digit) => letters[Number(digit)]).join('');
    const many = Array.from({ length: 3000 }, (_, line) =>
      Array.from({ length: 12 }, (__, at) => word(10_000 + line * 12 + at)).join(' '),
    ).join('.\n\n');
    const [text = ''] = TEXTS;
    const cache = new PassageCache();
    for (const now of [text, `${text}\n\n${many}\n\n${text}`, `${text}\n\n${text}`, text]) {
      assert.deepEqual(analysisOf({ id: 'a', text: now }, cache), analysisOf({ id: 'a', text: now }));
    }
  });
});
