/**
 * What an archive of 10,000 articles costs: the processor time of reading them, the memory at its highest, what writing them down
 * takes up, and the time of taking them up again. One of `index` and `reopen`, with the file of the written articles.
 */
import { Archive } from '../src/archive/archive';
import { rememberFrom, writeCache } from '../src/cli/archive-cache';
import type { Article } from '../src/engine/types';
import { readCorpus } from './corpus';

const ARTICLES = 10_000;

/** Real articles over and over, each time under another name and with other words in it, so that no two are the same text. */
function* articles(): Generator<Article> {
  const corpus = readCorpus(ARTICLES).articles;
  for (let index = 0; index < ARTICLES; index++) {
    const { text = '', ...article } = corpus[index % corpus.length] ?? {};
    const round = Math.floor(index / corpus.length);
    yield { ...article, id: `${index}.txt`, text: round === 0 ? text : `${text}\n\nEdition ${round}.` };
  }
}

function main(): void {
  const [mode = 'index', path = ''] = process.argv.slice(2);
  const archive = new Archive();
  const start = process.cpuUsage();
  if (mode === 'reopen') rememberFrom(path, archive, process);
  let characters = 0;
  for (const article of articles()) {
    archive.put(article);
    characters += article.text.length;
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1e3);
  console.log(`${mode} ${ARTICLES} articles, ${(characters / 1e6).toFixed(0)} MB: ${seconds} s, at most ${memory} MB`);
  if (mode === 'index') writeCache(path, archive, process);
}

main();
