import assert from 'node:assert/strict';
import { invoke, TestFolder } from './invoke';

describe('trace', () => {
  let folder: TestFolder;
  before(() => {
    folder = new TestFolder({
      'draft.txt': 'Police arrested 40 smugglers in Spain on 6 May 2024. They seized 900 crates of tea.\n',
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
