import assert from 'node:assert/strict';
import { invoke, TestFolder } from './invoke';

describe('trace', () => {
  let folder: TestFolder;
  before(() => {
    folder = new TestFolder({
      'draft.txt': 'Police arrested 40 smugglers in Spain on 6 May 2024. They seized 900 crates of tea.\n',
      'late.txt': 'Police arrested 55 smugglers in Spain on 6 May 2024.\n',
      'sources/a.txt': 'Police arrested 40 smugglers in Spain on 6 May 2024.\n',
    });
  });
  after(() => folder.remove());

  it('says of each figure of a draft whether a source has it', async () => {
    const { code, stdout } = await invoke([
      'trace',
      folder.path('draft.txt'),
      '--sources',
      folder.path('sources/*.txt'),
      '-f',
      'json',
    ]);
    const { figures } = JSON.parse(stdout);
    assert.equal(code, 0);
    assert.deepEqual(
      figures.map(({ figure, status }: { figure: { text: string }; status: string }) => [figure.text, status]),
      [
        ['40', 'supported'],
        ['900', 'not-found'],
      ],
    );
  });

  it('exits with 1 where a source contradicts the draft, and shows both', async () => {
    const { code, stdout } = await invoke(['trace', folder.path('late.txt'), '-s', folder.path('sources')]);
    assert.equal(code, 1);
    assert.match(stdout, /! contradicted +.*late\.txt:1:17\n/);
    assert.match(stdout, /a\.txt:1:17 {2}“40”/);
    assert.match(stdout, /1 contradicted/);
  });

  it('does not take the draft for its own source when it lies among them', async () => {
    const { stdout } = await invoke(['trace', folder.path('draft.txt'), '-s', folder.root, '-f', 'json']);
    const { figures, sources } = JSON.parse(stdout);
    assert.equal(sources, 2);
    assert.equal(figures.at(-1).status, 'not-found');
  });

  it('says so where no source matches the pattern', async () => {
    const { code, stderr } = await invoke([
      'trace',
      folder.path('draft.txt'),
      '--sources',
      folder.path('sources/*.md'),
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /No article matches/);
  });
});
