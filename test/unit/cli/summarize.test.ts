import assert from 'node:assert/strict';
import { invoke, TestFolder } from './invoke';

describe('summarize', () => {
  let folder: TestFolder;
  before(() => {
    folder = new TestFolder({
      '2024-05-06-ferry.txt': 'Ferry takes goats to market\n\nA ferry took 40 goats to market on Monday.\n',
      'bus.txt': 'A bus carried 12 people.\n',
    });
  });
  after(() => folder.remove());

  const beginnings: readonly (readonly [string, RegExp])[] = [
    ['text', /^\S/],
    ['json', /^\{/],
    ['csv', /^article,line,/],
    ['markdown', /^# Figures/],
    ['html', /^<!DOCTYPE html>/],
  ];
  for (const [format, beginning] of beginnings) {
    it(`prints the figures as ${format}`, async () => {
      const { code, stdout, stderr } = await invoke(['summarize', '-f', format, folder.root]);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, beginning);
      assert.ok(stdout.includes('40'));
    });
  }

  it('does not colour what goes to a file', async () => {
    const { stdout } = await invoke(['summarize', folder.root]);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('exits with 2 and prints nothing where no article could be read', async () => {
    const { code, stdout } = await invoke(['summarize', folder.path('gone.txt')]);
    assert.deepEqual([code, stdout], [2, '']);
  });
});
