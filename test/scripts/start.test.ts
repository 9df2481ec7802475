import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

const children: ChildProcessWithoutNullStreams[] = [];

/** `npm start`, as npm runs it, without a display. */
function start(...args: string[]): ChildProcessWithoutNullStreams {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs'), ...args], {
    cwd: root,
    env: { ...env, INIT_CWD: root },
  });
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
    const { code, output } = await outcome(start('--help'));
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
      const { code, output } = await outcome(start(...args));
      assert.equal(code, 2);
      assert.match(output, says);
      assert.equal(output.trim().split('\n').length, 1);
    });
  }

  it('refuses a folder without articles in a sentence', async () => {
    const empty = await mkdtemp(path.join(os.tmpdir(), 'news-figures-empty-'));
    const { code, output } = await outcome(start(empty));
    await rm(empty, { recursive: true });
    assert.equal(code, 2);
    assert.match(output, /no article/);
  });

  it('refuses a port that another program has in a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, output } = await outcome(start(`--port=${port}`));
    other.close();
    assert.equal(code, 2);
    assert.match(output, new RegExp(`Port ${port} cannot be had`));
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`prints what the articles hold, serves VS Code, and leaves nothing behind on ${signal}`, async () => {
      const child = start();
      const [output, address = ''] = await waitFor(child, /[\s\S]*(http:\/\/127\.0\.0\.1:\S+)/);
      assert.match(output, /189 \+ 31 = 220/);
      assert.ok((await fetch(address, { redirect: 'manual' })).status < 400);
      child.kill(signal);
      const [code] = await once(child, 'close');
      assert.equal(code, signal === 'SIGINT' ? 130 : 143);
      await assert.rejects(fetch(address));
    });
  }
});
