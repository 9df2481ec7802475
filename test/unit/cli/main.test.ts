import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { TestFolder } from './invoke';

/** The command line as a process of its own; `head` closes its output after the first chunk. */
function launch(
  argv: readonly string[],
  head = false,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', 'src/cli/main.ts', ...argv]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    if (head) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

describe('news-figures as a process', function () {
  this.timeout(60_000);

  it('hands its exit code and nothing but the result to the shell', async () => {
    const { code, stdout, stderr } = await launch(['--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal((await launch(['check', 'no-such-file.txt'])).code, 2);
  });

  it('ends without complaint when its reader closes the pipe', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.txt`, `Boat ${i} took ${i} goats. `.repeat(100)]),
    );
    const folder = new TestFolder(files);
    const { stderr } = await launch(['analyze', folder.root], true);
    folder.remove();
    assert.equal(stderr, '');
  });
});
