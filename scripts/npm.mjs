/** npm, the very one that started us where npm did. */
import process from 'node:process';
import { run } from './processes.mjs';

/** Says only what went wrong, and gives up soon where the registry is out of reach: unless told, npm tries for many minutes. */
const options = [
  ...['--no-audit', '--no-fund', '--loglevel=error'],
  ...['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
];

/**
 * Installs packages in a folder.
 * @param {readonly string[]} args `ci` or `install`, and its options
 * @param {string} folder
 * @param {string} what is installed, for the error's sentence
 */
export async function npm(args, folder, what) {
  const own = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const { code, output } = /\.c?js$/.test(own ?? '')
    ? await run(process.execPath, [own, ...args, ...options], { cwd: folder })
    : await run(windows ? 'npm.cmd' : 'npm', [...args, ...options], { cwd: folder, shell: windows });
  if (code === 0) return;
  const reason = output
    .split('\n')
    .filter((line) => !/A complete log of this run|^npm error\s*$/.test(line))
    .slice(0, 5)
    .join('\n');
  throw new Error(`${what} could not be installed. Is the npm registry within reach? npm said:\n${reason}`);
}
