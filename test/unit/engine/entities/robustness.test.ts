import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEntities } from '../../../../src/engine/entities/read-entities';
import { readText } from '../../../../src/engine/text/read-text';

const words = fc.constantFrom(
  'The',
  'Ministry',
  'of',
  'and',
  'for',
  'Health',
  'U.S.',
  'China',
  "China's",
  'Liu',
  'Mr',
  '(',
  ')',
  ',',
  '.',
  '"',
  'said',
  'Bank',
  'NATO',
  '-',
  'Corp',
  '&',
  '2014',
  '\n\n',
  '\u{1f600}',
  'e\u0301',
  "'s",
  '@',
  '#',
  'Police',
  'Department',
  'X',
  'County',
  "Sheriff's",
  'Office',
);

describe('entities in any text', () => {
  it('stand in order, do not overlap, and say what the text says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const { mentions, entities } = readEntities(readText({ id: 'any', text }));
          let end = 0;
          for (const mention of mentions) {
            assert.ok(mention.start >= end && mention.end > mention.start);
            assert.equal(mention.text, text.slice(mention.start, mention.end));
            assert.equal(entities[mention.entity]?.type, mention.type);
            end = mention.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('take time in proportion to the length of a hostile text', function () {
    this.timeout(30_000);
    for (const unit of [
      'Ministry of ',
      'A. ',
      'Bank of X and ',
      "O'",
      'ABC (',
      'Liu said ',
      'The Commission ',
      'U.S.-',
      'Xyz Corp ',
    ]) {
      const time = (length: number): number => {
        const article = readText({ id: 'any', text: unit.repeat(length / unit.length) });
        const from = performance.now();
        readEntities(article);
        return performance.now() - from;
      };
      time(10_000);
      const short = Math.max(Math.min(time(20_000), time(20_000)), 4);
      assert.ok(time(160_000) < Math.max(short * 8 * 5, 2000), `${unit} grows faster than its length`);
    }
  });
});
