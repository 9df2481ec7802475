import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

const served = /[\s\S]*(http:\/\/127\.0\.0\.1:\S+)/;
const children: ChildProcessWithoutNullStreams[] = [];

function withoutDisplay(): NodeJS.ProcessEnv {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return { ...env, INIT_CWD: root };
}

/** The script behind `npm start`, without a display unless told. */
function start(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  const script = path.join(root, 'scripts', 'start.mjs');
  return keep(spawn(process.execPath, [script, ...args], { cwd: root, env: { ...withoutDisplay(), ...env } }));
}

/** Remembers a process, so that it ends with its test. */
function keep(child: ChildProcessWithoutNullStreams): ChildProcessWithoutNullStreams {
  children.push(child);
  return child;
}

async function outcome(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdin.end();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

async function waitFor(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<RegExpExecArray> {
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += chunk;
    const found = pattern.exec(output);
    if (found !== null) return found;
  }
  throw new Error(`It ended without ${pattern}:\n${output}`);
}

describe('npm start', () => {
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'close');
    }
  });

  it('explains itself', async () => {
    const { code, output } = await outcome(start(['--help']));
    assert.equal(code, 0);
    assert.match(output, /--vscode=KIND/);
  });

  for (const { title, args, says } of [
    {
      title: 'a folder that is not there',
      args: ['no-such-folder'],
      says: /no folder .*no-such-folder.*npm start -- DIR/,
    },
    { title: 'a file in place of a folder', args: ['package.json'], says: /package\.json is a file/ },
    { title: 'an option that it does not know', args: ['--fast'], says: /--fast.*--help/s },
    { title: 'a port that is none', args: ['--port=high'], says: /--port takes a number/ },
    { title: 'a VS Code that it does not know', args: ['--vscode=vim'], says: /desktop, download or web/ },
  ]) {
    it(`refuses ${title} in a sentence`, async () => {
      const { code, output } = await outcome(start(args));
      assert.equal(code, 2);
      assert.match(output, says);
      assert.equal(output.trim().split('\n').length, 1);
    });
  }

  it('refuses a folder without articles in a sentence', async () => {
    const empty = await mkdtemp(path.join(os.tmpdir(), 'news-figures-empty-'));
    const { code, output } = await outcome(start([empty]));
    await rm(empty, { recursive: true });
    assert.equal(code, 2);
    assert.match(output, /no article/);
  });

  it('refuses a port that another program has in a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, output } = await outcome(start([`--port=${port}`]));
    other.close();
    assert.equal(code, 2);
    assert.match(output, new RegExp(`Port ${port} cannot be had`));
  });

  for (const { signal, code } of [
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
  ] as const) {
    it(`prints what the articles hold, serves VS Code, and leaves nothing behind on ${signal}`, async () => {
      const child = start();
      const [output, address = ''] = await waitFor(child, served);
      assert.match(output, /189 \+ 31 = 220/);
      assert.ok(await answers(address));
      child.kill(signal);
      assert.deepEqual(await once(child, 'close'), [code, null]);
      assert.equal(await answers(address), false);
    });
  }

  it('leaves nothing behind when npm is stopped', async () => {
    const child = keep(spawn('npm', ['start', '--silent'], { cwd: root, env: withoutDisplay() }));
    const [, address = ''] = await waitFor(child, served);
    child.kill('SIGTERM');
    while (await answers(address)) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('opens the VS Code on the PATH with the extension and the folder, and ends it on Ctrl-C', async () => {
    const { PATH } = process.env;
    const scratch = await mkdtemp(path.join(os.tmpdir(), 'news-figures-path-'));
    try {
      const child = start([], {
        DISPLAY: ':99',
        PATH: `${await commandThatStaysOpen(scratch)}${path.delimiter}${PATH}`,
      });
      await waitFor(child, /VS Code is open/);
      const options = (await readFile(path.join(scratch, 'options'), 'utf8')).split('\n');
      assert.ok(options.includes(`--extensionDevelopmentPath=${root}`));
      assert.ok(options.includes(path.join(root, 'samples')));
      const window = Number(await readFile(path.join(scratch, 'window'), 'utf8'));
      assert.ok(isRunning(window));
      child.kill('SIGINT');
      await once(child, 'close');
      assert.equal(isRunning(window), false);
    } finally {
      await rm(scratch, { recursive: true });
    }
  });
});

/**
 * A `code` command that does what VS Code's does: it starts a window, a process of its own, which writes its number into the data
 * folder, and returns. What it was called with, and the window's number, are left in the folder.
 */
async function commandThatStaysOpen(folder: string): Promise<string> {
  const file = path.join(folder, 'code');
  await writeFile(
    file,
    `#!/bin/sh
printf '%s\\n' "$@" > '${folder}/options'
data=$(printf '%s\\n' "$@" | sed -n 's/^--user-data-dir=//p')
nohup sleep 60 > /dev/null 2>&1 &
printf %s $! | tee "$data/code.lock" > '${folder}/window'
`,
    { mode: 0o755 },
  );
  return folder;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { redirect: 'manual' })).status < 400;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
