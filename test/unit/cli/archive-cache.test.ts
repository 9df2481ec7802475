import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { invoke, TestFolder } from './invoke';

describe('check --cache', () => {
  let folder: TestFolder;
  before(() => {
    folder = new TestFolder({
      'articles/a.txt': 'A ferry took 40 goats to market on Monday.\n',
      'articles/b.txt': 'The fair opened on February 30, 2023, the town council said.\n',
    });
  });
  after(() => folder.remove());
  const check = (...more: string[]) => invoke(['check', folder.path('articles'), '--format', 'json', ...more]);

  it('gives the same with the cache, without it and with one that is broken', async () => {
    const cache = folder.path('cache.ndjson');
    const without = await check();
    assert.deepEqual(await check('--cache', cache), without);
    assert.equal(readFileSync(cache, 'utf8').trim().split('\n').length, 3);
    assert.deepEqual(await check('--cache', cache), without);
    writeFileSync(cache, readFileSync(cache, 'utf8').slice(0, -200));
    assert.deepEqual(await check('--cache', cache), without);
    assert.equal(readdirSync(folder.root).length, 2);
  });

  it('says that a cache cannot be written and gives the result all the same', async () => {
    const cache = folder.path('no/such/folder/cache.ndjson');
    const { stdout, stderr } = await check('--cache', cache);
    assert.equal(stdout, (await check()).stdout);
    assert.match(stderr, /cannot be written: there is no such file or folder\. The result is not affected\./);
    assert.ok(!existsSync(cache));
  });
});
