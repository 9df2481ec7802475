import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../src/engine/types';

const ROOT = resolve(__dirname, '..');
const NEWS = join(ROOT, '../shared/gold/bbc.jsonl');

export interface Corpus {
  readonly name: string;
  readonly articles: readonly Article[];
  /** Length in bytes of UTF-8. */
  readonly bytes: number;
}

/** The first `count` articles of a real corpus where one is there, else the samples. */
export function readCorpus(count: number): Corpus {
  const articles = existsSync(NEWS) ? readNews(count) : readSamples();
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { name: existsSync(NEWS) ? 'BBC news' : 'samples', articles, bytes };
}

function readNews(count: number): Article[] {
  const lines = readFileSync(NEWS, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, count).map((line) => JSON.parse(line) as Article);
}

function readSamples(): Article[] {
  const folder = join(ROOT, 'samples');
  return readdirSync(folder).map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }));
}
