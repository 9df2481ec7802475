import assert from 'node:assert/strict';
import { invoke, TestFolder } from './invoke';

describe('check', () => {
  let folder: TestFolder;
  before(() => {
    folder = new TestFolder({
      'calm/a.txt': 'A ferry took 40 goats to market.\n',
      'calm/.hidden.txt': 'hidden',
      'calm/node_modules/b.txt': 'not ours',
      'calm/notes.csv': 'no,article',
      'mixed/a.md': 'A ferry took 40 goats to market.\n',
      'mixed/empty.txt': '',
      'mixed/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'mixed/latin.txt': new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x35, 0x2e]),
      'mixed/deep/er/page.HTML': '<!doctype html><p>Six goats.</p>',
      'bare/readme.rst': 'no article',
      'wrong.txt': 'The fair opened on February 30, 2023, the town council said.\n',
    });
  });
  after(() => folder.remove());

  it('exits with 0 and says so where nothing contradicts', async () => {
    const { code, stdout, stderr } = await invoke(['check', folder.path('calm')]);
    assert.deepEqual([code, stdout, stderr], [0, 'Nothing contradicts in 1 article.\n', '']);
  });

  it('exits with 1 and points to the place where something is wrong', async () => {
    const { code, stdout } = await invoke(['check', folder.path('wrong.txt')]);
    assert.equal(code, 1);
    assert.match(stdout, /wrong\.txt:1:\d+: warning: .*\[impossible-date\]/);
  });

  it('gives as JSON how many articles were read, what was skipped and what was found', async () => {
    const { stdout } = await invoke(['check', '--format', 'json', folder.path('wrong.txt')]);
    const { articles, skipped, findings } = JSON.parse(stdout);
    assert.deepEqual([articles, skipped], [1, []]);
    assert.equal(findings[0].kind, 'impossible-date');
    assert.equal(findings[0].evidence[0].article, folder.path('wrong.txt'));
  });

  it('reads what can be read in a folder and says what cannot, and why', async () => {
    const { code, stdout, stderr } = await invoke(['check', '--format', 'json', folder.path('mixed')]);
    const { articles, skipped } = JSON.parse(stdout);
    assert.deepEqual([code, articles], [0, 3]);
    assert.deepEqual(skipped, [
      { path: folder.path('mixed/empty.txt'), reason: 'is empty' },
      { path: folder.path('mixed/picture.txt'), reason: 'is not a text file' },
    ]);
    assert.match(stderr, /latin\.txt is not valid UTF-8; it was read as Windows-1252/);
  });

  it('exits with 2 where something that was named gives no article, after doing the rest', async () => {
    const { code, stdout, stderr } = await invoke(['check', folder.path('gone.txt'), folder.path('calm')]);
    assert.equal(code, 2);
    assert.equal(stdout, 'Nothing contradicts in 1 article.\n');
    assert.match(stderr, /gone\.txt cannot be read: there is no such file or folder\./);
  });

  it('says that a folder holds no articles', async () => {
    const { code, stdout, stderr } = await invoke(['check', folder.path('bare')]);
    assert.deepEqual([code, stdout], [2, 'No article was read.\n']);
    assert.match(stderr, /bare holds no articles/);
  });

  it('reads a file once that is named twice', async () => {
    const { stdout } = await invoke(['check', '--format', 'json', folder.path('calm'), folder.path('calm/a.txt')]);
    assert.equal(JSON.parse(stdout).articles, 1);
  });
});
