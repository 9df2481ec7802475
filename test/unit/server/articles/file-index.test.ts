import assert from 'node:assert/strict';
import { FileIndex } from '../../../../src/server/articles/file-index';
import type { FileContent, IndexProgress } from '../../../../src/server/protocol';

/** An index over files held in memory, with what it did. */
function indexOver(files: ReadonlyMap<string, FileContent>) {
  const taken = new Map<string, string>();
  const progress: IndexProgress[] = [];
  let reading = 0;
  let mostAtOnce = 0;
  const read = async (uri: string): Promise<FileContent> => {
    mostAtOnce = Math.max(mostAtOnce, ++reading);
    await new Promise((resolve) => setTimeout(resolve, 1));
    reading--;
    const content = files.get(uri);
    if (uri.includes('hangs')) return new Promise(() => undefined);
    if (content === undefined) throw new Error('gone');
    return content;
  };
  const index = new FileIndex(
    read,
    {
      put: (uri, text) => {
        if (text === 'too long') return 'It is too long.';
        taken.set(uri, text);
        return undefined;
      },
      remove: (uri) => void taken.delete(uri),
    },
    (report) => progress.push(report),
    50,
  );
  return { index, taken, progress, mostAtOnce: () => mostAtOnce };
}

const many = (count: number) =>
  new Map<string, FileContent>(Array.from({ length: count }, (_, at) => [`file:///${at}.txt`, { text: `text ${at}` }]));

describe('The index of files', () => {
  it('reads every file, at most eight at once', async () => {
    const files = many(40);
    const { index, taken, mostAtOnce } = indexOver(files);
    index.update(files.keys(), []);
    assert.deepEqual(await index.whenDone(), { done: 40, total: 40, skipped: [] });
    assert.equal(taken.size, 40);
    assert.equal(mostAtOnce(), 8);
  });

  it('tells which files were skipped and why', async () => {
    const files = new Map<string, FileContent>([
      ['file:///long.txt', { text: 'too long' }],
      ['file:///photo.txt', { skipped: 'It is binary.' }],
      ['file:///good.txt', { text: 'good' }],
    ]);
    const { index, taken } = indexOver(files);
    index.update([...files.keys(), 'file:///gone.txt'], []);
    const { skipped } = await index.whenDone();
    assert.deepEqual(skipped.map(({ uri }) => uri).sort(), [
      'file:///gone.txt',
      'file:///long.txt',
      'file:///photo.txt',
    ]);
    assert.equal(skipped.find(({ uri }) => uri === 'file:///photo.txt')?.reason, 'It is binary.');
    assert.match(skipped.find(({ uri }) => uri === 'file:///gone.txt')?.reason ?? '', /could not be opened/);
    assert.deepEqual([...taken.keys()], ['file:///good.txt']);
  });

  it('forgets a file that is removed while it is being read', async () => {
    const files = many(2);
    const { index, taken } = indexOver(files);
    index.update(files.keys(), []);
    index.update([], ['file:///0.txt']);
    assert.deepEqual(await index.whenDone(), { done: 1, total: 1, skipped: [] });
    assert.deepEqual([...taken.keys()], ['file:///1.txt']);
    assert.equal(index.has('file:///0.txt'), false);
  });

  it('reads a file again that changes while it is being read, and keeps the later text', async () => {
    const files = new Map<string, FileContent>([['file:///a.txt', { text: 'before' }]]);
    const { index, taken } = indexOver(files);
    index.update(['file:///a.txt'], []);
    files.set('file:///a.txt', { text: 'after' });
    index.update(['file:///a.txt'], []);
    await index.whenDone();
    assert.equal(taken.get('file:///a.txt'), 'after');
  });

  it('is done at once where there is nothing to read, and says so', async () => {
    const { index, progress } = indexOver(new Map());
    index.update([], []);
    assert.deepEqual(await index.whenDone(), { done: 0, total: 0, skipped: [] });
    assert.equal(progress.length, 1);
  });

  it('gives up a file that nobody answers for, and reads the others', async () => {
    const { index, taken } = indexOver(many(20));
    index.update(['file:///hangs.txt', ...many(20).keys()], []);
    const { done, skipped } = await index.whenDone();
    assert.equal(done, 21);
    assert.match(skipped[0]?.reason ?? '', /took too long/);
    assert.equal(taken.size, 20);
  });

  it('drops the reason of a file that can be read later', async () => {
    const files = new Map<string, FileContent>([['file:///a.txt', { skipped: 'It is binary.' }]]);
    const { index } = indexOver(files);
    index.update(['file:///a.txt'], []);
    assert.equal((await index.whenDone()).skipped.length, 1);
    files.set('file:///a.txt', { text: 'good' });
    index.update(['file:///a.txt'], []);
    assert.deepEqual((await index.whenDone()).skipped, []);
  });
});
