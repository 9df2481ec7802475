/**
 * One contender of the benchmark, in a process of its own: reads the whole corpus once for every message and answers with the
 * processor time it took, in milliseconds. `node contender.cjs NAME ARTICLES`.
 */
import { analyze } from '../src/engine/analyze';
import { readFigures } from '../src/engine/figures/read-figures';
import { readText } from '../src/engine/text/read-text';
import type { Article } from '../src/engine/types';
import { articlesOf, CONTENDERS, type Contender } from './contenders';
import { readCorpus } from './corpus';
import { loadRecognizers } from './recognizers';

type Reader = (article: Article) => unknown;

/** Each loads what it needs and nothing else, so that none runs among another's garbage. */
const READERS: Readonly<Record<Contender, () => Promise<Reader>>> = {
  analysis: async () => analyze,
  figures: async () => (article) => readFigures(readText(article)),
  wink: async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    return ({ text }) => wink.readDoc(text);
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return ({ text }) => nlp(text).numbers().json();
  },
  recognizers: async () => {
    const read = loadRecognizers();
    return ({ text }) => read(text);
  },
};

async function main(): Promise<void> {
  const [name, count] = process.argv.slice(2);
  const contender = CONTENDERS.find((one) => one.name === name);
  if (contender === undefined) throw new Error(`There is no contender "${name}".`);
  const { articles } = readCorpus(articlesOf(contender, Number(count)));
  const read = await READERS[contender.name]();
  process.on('message', () => {
    const start = process.cpuUsage();
    for (const article of articles) read(article);
    const { user, system } = process.cpuUsage(start);
    process.send?.((user + system) / 1e3);
  });
  process.send?.('ready');
}

void main();
