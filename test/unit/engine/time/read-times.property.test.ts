import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures } from '../../../../src/engine/figures/read-figures';
import { readText } from '../../../../src/engine/text/read-text';
import { readTimes } from '../../../../src/engine/time/read-times';

const WORDS =
  'the of in on since until by between and from to last next this past early mid late end first half quarter Q3 week month year years ago May April Dec. Monday Sun. today 9 31 2015 2015-12-09 June 1990s seven months century 19th summer eve Day Christmas ( ) , - . will was'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));
const date = fc.constantFrom(undefined, '2015-12-09', '2016-02-29', '0001-01-01', '9999-12-31', 'no date');

describe('times in any words whatever', () => {
  it('lie in their sentence, in order, apart, and end no earlier than they begin', () => {
    fc.assert(
      fc.property(text, date, (words, day) => {
        const article = readText({ id: 'a', text: words, ...(day === undefined ? {} : { date: day }) });
        readFigures(article);
        let at = 0;
        for (const time of readTimes(article)) {
          const sentence = article.sentences[time.sentence];
          assert.ok(sentence !== undefined && time.start >= sentence.start && time.end <= sentence.end);
          assert.ok(time.start >= at && time.end > time.start);
          assert.equal(article.text.slice(time.start, time.end), time.text);
          if (time.from !== undefined && time.to !== undefined)
            assert.ok(time.from <= time.to, `${time.label}: ${words}`);
          at = time.end;
        }
      }),
      { numRuns: 2000, examples: [['June 2015-12-09 April', '2015-12-09']] },
    );
  });
});
