import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs one of the measuring adapters as `npm run predict:…` does, and gives what it prints. */
export async function predict(script: string, gold: string): Promise<string> {
  const tsx = createRequire(__filename).resolve('tsx/cjs');
  try {
    const { stdout } = await run(process.execPath, ['--require', tsx, join(__dirname, script), gold], {
      maxBuffer: 1 << 28,
    });
    return stdout;
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? error).split('\n');
    throw new Error(`${script} failed: ${said.find((line) => /^[A-Z]\w*Error/.test(line)) ?? said.at(-1)}`);
  }
}
