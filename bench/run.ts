/**
 * Throughput of the engine next to its peers, on the same text in the same run, in turn, so that a ratio holds when the machine's
 * speed drifts.
 *
 *   npm run bench              200 articles, 5 rounds
 *   npm run bench -- 1000 3    1,000 articles, 3 rounds
 */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../src/engine/analyze';
import { readFigures } from '../src/engine/figures/read-figures';
import { readText } from '../src/engine/text/read-text';
import { readCorpus } from './corpus';

const [count = '200', rounds = '5'] = process.argv.slice(2);
const corpus = readCorpus(Number(count));
const wink = winkNLP(model);

const CONTENDERS: Readonly<Record<string, (text: string) => void>> = {
  'news-figures: whole analysis': (text) => {
    analyze({ id: '', text });
  },
  'news-figures: figures': (text) => {
    readFigures(readText({ id: '', text }));
  },
  'wink-nlp: readDoc': (text) => {
    wink.readDoc(text);
  },
  'compromise: numbers()': (text) => {
    nlp(text).numbers().json();
  },
};

const times = new Map<string, number[]>(Object.keys(CONTENDERS).map((name) => [name, []]));
for (let round = 0; round <= Number(rounds); round++)
  for (const [name, read] of Object.entries(CONTENDERS)) {
    const start = performance.now();
    for (const { text } of corpus.articles) read(text);
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }

console.log(
  `${corpus.articles.length} articles of ${corpus.name}, ${(corpus.bytes / 1e6).toFixed(2)} MB, median of ${rounds} rounds after a warm-up`,
);
for (const [name, all] of times) {
  const median = [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  console.log(`${name.padEnd(30)} ${(corpus.bytes / 1e3 / median).toFixed(2).padStart(8)} MB/s`);
}
