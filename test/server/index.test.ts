import assert from 'node:assert/strict';
import { FilesNotification, IndexedRequest, SummaryRequest } from '../../src/server/protocol';
import { FERRY, STORM } from './articles';
import { Client } from './client';

describe('The index of the workspace', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    client.files.set(FERRY.uri, { text: FERRY.text });
    client.files.set(STORM.uri, { text: STORM.text });
  });
  afterEach(() => client.stop());

  const tell = (changed: string[], removed: string[] = []) =>
    client.connection.sendNotification(FilesNotification, { changed, removed });
  const indexed = () => client.connection.sendRequest(IndexedRequest, undefined);
  const articles = async (): Promise<string[]> => {
    const summary = await client.connection.sendRequest(SummaryRequest, { scope: 'workspace' });
    return summary.articles.filter(({ skipped }) => skipped === undefined).map(({ id }) => id);
  };

  it('reads the files that it is told of and tells how far it is', async () => {
    await tell([FERRY.uri, STORM.uri]);
    assert.deepEqual(await indexed(), { done: 2, total: 2, skipped: [] });
    assert.deepEqual((await articles()).sort(), [FERRY.uri, STORM.uri]);
    assert.deepEqual(client.progress.at(-1), { done: 2, total: 2, skipped: [] });
    await client.until(() => client.summariesChanged > 0);
  });

  it('tells which files were skipped and why, in the progress and in the summary', async () => {
    client.files.set('file:///photo.txt', { skipped: 'The file is binary.' });
    client.files.set('file:///long.txt', { text: 'x'.repeat(6_000_000) });
    await tell([FERRY.uri, 'file:///photo.txt', 'file:///long.txt', 'file:///none.txt']);
    const { skipped } = await indexed();
    assert.equal(skipped.length, 3);
    assert.equal(skipped.find(({ uri }) => uri === 'file:///photo.txt')?.reason, 'The file is binary.');
    assert.match(skipped.find(({ uri }) => uri === 'file:///long.txt')?.reason ?? '', /too long/);
    const summary = await client.connection.sendRequest(SummaryRequest, { scope: 'workspace' });
    assert.equal(summary.articles.find(({ id }) => id === 'file:///photo.txt')?.skipped, 'The file is binary.');
  });

  it('forgets files that are removed', async () => {
    await tell([FERRY.uri, STORM.uri]);
    await indexed();
    await tell([], [FERRY.uri]);
    assert.deepEqual(await indexed(), { done: 1, total: 1, skipped: [] });
    assert.deepEqual(await articles(), [STORM.uri]);
  });

  it('takes an open document for its file, and the file again when it is closed', async () => {
    const rows = async (): Promise<string[]> => {
      const summary = await client.connection.sendRequest(SummaryRequest, { scope: 'workspace' });
      return summary.groups.flatMap((group) => group.rows.map(({ text }) => text));
    };
    await client.open(STORM.uri, STORM.text.replace('three', '77'), 'markdown');
    await tell([STORM.uri]);
    await indexed();
    assert.deepEqual(client.filesRead, []);
    assert.ok((await rows()).includes('77'));
    await client.close(STORM.uri);
    await indexed();
    assert.deepEqual(client.filesRead, [STORM.uri]);
    assert.ok((await rows()).includes('three'));
    assert.ok(!(await rows()).includes('77'));
  });

  it('forgets a closed document that is no file of the workspace', async () => {
    await client.open('untitled:Draft', STORM.text);
    assert.deepEqual(await articles(), ['untitled:Draft']);
    await client.close('untitled:Draft');
    assert.deepEqual(await articles(), []);
  });

  it('leaves the server free to answer while it reads', async () => {
    await client.open(FERRY.uri, FERRY.text);
    const many = Array.from({ length: 400 }, (_, at) => `file:///many/${at}.txt`);
    for (const [at, uri] of many.entries())
      client.files.set(uri, { text: `${STORM.text}\nThe storm cost ${at} jobs.\n`.repeat(3) });
    await tell(many);
    const done = indexed();
    await client.hover(FERRY.uri, '48');
    const atHover = client.progress.at(-1)?.done ?? 0;
    assert.ok(atHover < 400, `the hover was answered after ${atHover} files`);
    assert.equal((await done).done, 400);
  });
});
