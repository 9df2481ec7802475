import assert from 'node:assert/strict';
import { excludeGlob, fileChanges } from '../../../../src/extension/files/file-changes';

describe('changes of the workspace', () => {
  const files = (...names: string[]) => new Set(names);

  it('tell of every file at the start', () => {
    assert.deepEqual(fileChanges(files(), files('a', 'b'), files()), { changed: ['a', 'b'], removed: [] });
  });

  it('tell of a new, a changed and a deleted file', () => {
    assert.deepEqual(
      fileChanges(files('old', 'same', 'edited'), files('new', 'same', 'edited'), files('edited', 'new', 'old')),
      {
        changed: ['new', 'edited'],
        removed: ['old'],
      },
    );
  });

  it('leave out a changed file that is excluded', () => {
    assert.deepEqual(fileChanges(files('a'), files('a'), files('excluded')), { changed: [], removed: [] });
  });
});

describe('excluded files', () => {
  it('are given as one glob', () => {
    assert.equal(excludeGlob(['**/dist/**', '**/out/**']), '{**/dist/**,**/out/**}');
    assert.equal(excludeGlob(['**/dist/**', ' ']), '**/dist/**');
  });

  it('are none where no glob is set', () => {
    assert.equal(excludeGlob([]), null);
    assert.equal(excludeGlob(['']), null);
  });
});
