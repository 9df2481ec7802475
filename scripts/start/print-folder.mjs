/** What a folder's articles hold, printed by the command line of the project. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { run } from '../processes.mjs';
import { root } from '../setup.mjs';

const article = /\.(?:txt|text|md|markdown|html?)$/i;
/** A summary is read by a person, and arguments have a limit of length. */
const summarized = 200;

/**
 * The articles in a folder and the folders in it, hidden ones and `node_modules` left out.
 * @param {string} folder
 * @returns {Promise<string[]>} paths counted from the folder, in order
 */
export async function findArticles(folder, under = '') {
  const entries = await readdir(path.join(folder, under), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map((entry) => {
        const name = path.join(under, entry.name);
        if (entry.isDirectory()) return findArticles(folder, name);
        return entry.isFile() && article.test(entry.name) ? [name] : [];
      }),
  );
  return found.flat().sort();
}

/** Prints the summary of a folder's articles and what in them cannot both be true. */
export async function printFolder(folder) {
  const articles = await findArticles(folder);
  const shown = articles.slice(0, summarized);
  const more = articles.length > shown.length ? `the first ${shown.length} of ` : '';
  console.log(`\nFigures in ${more}${count(articles.length)} in ${folder}\n`);
  await newsFigures(['summarize', '--', ...shown], folder);
  console.log('\nWhat cannot both be true\n');
  await newsFigures(['check', '--', '.'], folder);
  console.log();
}

/** It tells of misuse and of files it cannot read by itself; findings are no failure here. */
async function newsFigures(args, cwd) {
  await run(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function count(articles) {
  return articles === 1 ? '1 article' : `${articles} articles`;
}
