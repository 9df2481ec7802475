/** `npm run bench`: installs the one peer that is too large for the packages of the extension, then runs the benchmark. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { npm } from './npm.mjs';
import { run, stopOnSignals } from './processes.mjs';
import { root, setup } from './setup.mjs';

const folder = path.join(root, 'bench');
const lock = path.join(folder, 'package-lock.json');
/** npm writes it last, so that an interrupted installation has none. */
const installed = path.join(folder, 'node_modules', '.package-lock.json');

/** Without the registry the benchmark goes on with the peers that are there. */
async function installPeer() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing Recognizers-Text (once, 43 MB) ...');
  await npm(['ci'], folder, 'Recognizers-Text').catch((error) =>
    console.error(`${error.message}\nGoing on without it.`),
  );
}

stopOnSignals();
await setup();
await installPeer();
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const args = [tsx, path.join(folder, 'run.ts'), ...process.argv.slice(2)];
process.exitCode = (await run(process.execPath, args, { cwd: root, stdio: 'inherit' })).code;
