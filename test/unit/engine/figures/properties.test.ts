import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures } from '../../../../src/engine/figures/read-figures';
import { readText } from '../../../../src/engine/text/read-text';
import { Tokens, type TokenType } from '../../../../src/engine/text/tokens';
import { inWords } from './in-words';
import { figuresOf } from './read';

const STYLES: Readonly<Record<string, (value: number) => string>> = {
  'with commas': (value) => value.toLocaleString('en'),
  'with non-breaking spaces': (value) => value.toLocaleString('en').replaceAll(',', '\u00a0'),
  'with thin spaces': (value) => value.toLocaleString('en').replaceAll(',', '\u2009'),
  'with the apostrophes of Switzerland': (value) => value.toLocaleString('en').replaceAll(',', "'"),
  'in the Indian way': (value) => value.toLocaleString('en-IN'),
  'in words': (value) => inWords(value, true),
  'in words without "and"': (value) => inWords(value, false),
};

const HARD = fc.string({
  unit: fc.constantFrom(
    ...'0123456789.,-–/:%$£€½ \u00a0\n\'"()abmpstk'.split(''),
    'million ',
    'half ',
    'one ',
    'to ',
    'and ',
    'of ',
    'May ',
    'between ',
    'a ',
    'dozens ',
    'first ',
    'years ',
    'hundred ',
    'point ',
    'feet ',
    'old ',
    'o’clock ',
    '~',
    '+',
    '^',
    '⁻',
    'Mb ',
    'video ',
    '😀',
  ),
  maxLength: 60,
});

describe('reading figures', function () {
  this.timeout(30_000);

  for (const [style, write] of Object.entries(STYLES))
    it(`reads any number written ${style} back`, () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 999_999_999_999 }).filter((n) => n < 1000 || n > 2200),
          (value) => {
            const text = write(value);
            const [figure] = figuresOf(`It has ${text} seats.`);
            assert.deepEqual([figure?.text, figure?.low, figure?.high], [text, value, value]);
          },
        ),
      );
    });

  it('never throws, and its offsets slice the text in order without overlaps', () => {
    fc.assert(
      fc.property(fc.oneof(HARD, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        let floor = 0;
        for (const figure of figuresOf(text)) {
          assert.equal(text.slice(figure.start, figure.end), figure.text);
          assert.ok(figure.start >= floor && figure.end > figure.start);
          assert.ok(Number.isFinite(figure.low) && Number.isFinite(figure.high) && figure.low <= figure.high);
          floor = figure.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('looks at a hostile text as often as it is long, and no more', () => {
    for (const piece of [
      '1,234,',
      '1-2-',
      'a million and ',
      '5 to ',
      'one hundred ',
      '$',
      '(3 ',
      'aged 1, ',
      '1 000 ',
      'video 1:23 ',
      "1'234",
      'two hundred and ',
      '7-6 (7-3) ',
      '5 feet 3 inches, ',
      '10 x ',
      '12- and ',
      '1/2/',
    ]) {
      const ratio = looksAt(piece.repeat(8000)) / looksAt(piece.repeat(1000));
      assert.ok(ratio < 10, `${piece} is looked at ${ratio.toFixed(1)} times as often in eight times the text`);
    }
  });
});

/** How often the tokens of a text are asked for anything while its figures are read. */
function looksAt(text: string): number {
  let looks = 0;
  class CountedTokens extends Tokens {
    override code(index: number): number {
      looks++;
      return super.code(index);
    }
    override lower(index: number): string {
      looks++;
      return super.lower(index);
    }
    override type(index: number): TokenType | undefined {
      looks++;
      return super.type(index);
    }
  }
  const article = readText({ id: 'test', text });
  const passages = article.passages.map((at) => {
    const read = at.passage.text;
    return { ...at, passage: { ...at.passage, text: { ...read, tokens: new CountedTokens(read.text) } } };
  });
  readFigures({ ...article, passages });
  return looks;
}
