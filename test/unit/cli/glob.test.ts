import assert from 'node:assert/strict';
import { globMatcher } from '../../../src/cli/glob';

describe('a pattern of sources', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.txt', 'a.txt', true],
    ['*.txt', 'notes/a.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['notes/**/*.txt', 'notes/2024/may/a.txt', true],
    ['./notes/*.txt', 'notes/a.txt', true],
    ['notes/{a,b}.{txt,md}', 'notes/b.md', true],
    ['a?.txt', 'ab.txt', true],
    ['[!a]*.txt', 'a.txt', false],
    ['a.txt', 'aXtxt', false],
    ['[.txt', '[.txt', true],
  ];
  for (const [pattern, path, matches] of cases) {
    it(`"${pattern}" ${matches ? 'matches' : 'does not match'} "${path}"`, () => {
      assert.equal(globMatcher(pattern)(path), matches);
    });
  }
});
