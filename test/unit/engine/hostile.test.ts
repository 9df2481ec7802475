import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyze';
import type { ArticleFormat } from '../../../src/engine/types';

/** Texts that nobody writes, by the piece that they repeat. */
const PIECES = [
  '1234567890',
  '1,',
  '1/',
  '$',
  '$1 ',
  '5% ',
  'a ',
  'A ',
  '(',
  '.',
  '"',
  ' \u2018a',
  'January ',
  'one ',
  'twenty-',
  '1 to ',
  'Ann Roe and the Ministry of Health in France, ',
  '(FBI) ',
  'Mr Marsh, 34, and Mr Marhs, 35, said ',
  'killed 5 people and injured 6. ',
  '- item\n',
  '**a [b](c) ',
  '<b>&amp;',
];
const FORMATS: readonly ArticleFormat[] = ['plain', 'markdown', 'html'];

/** What a run of the piece may look ahead for. */
const TAIL = 'a';

const SIZE = 8000;
/** Four times the text takes four times as long; sixteen times where it is looked at again for each of its parts. */
const TIMES = 4;
const MOST = 9;
/** Shorter times say nothing. */
const LEAST_MS = 8;

function timeOf(piece: string, size: number, format: ArticleFormat): number {
  const text = `${piece.repeat(Math.ceil(size / piece.length))}${TAIL}`;
  const start = process.cpuUsage();
  analyze({ id: 'hostile', text, format });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

describe('A hostile text', () => {
  for (const format of FORMATS) {
    it(`as ${format} takes time in proportion to its length`, function () {
      this.timeout(120_000);
      for (const piece of PIECES) {
        timeOf(piece, SIZE, format);
        const short = Math.max(LEAST_MS, Math.min(timeOf(piece, SIZE, format), timeOf(piece, SIZE, format)));
        let long = timeOf(piece, SIZE * TIMES, format);
        for (let again = 0; again < 2 && long / short > MOST; again++) {
          long = Math.min(long, timeOf(piece, SIZE * TIMES, format));
        }
        const times = long / short;
        assert.ok(times < MOST, `"${piece}" takes ${times.toFixed(1)} times as long in ${TIMES} times the text`);
      }
    });
  }
});
