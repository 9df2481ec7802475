/**
 * What a keystroke costs in an article of 20,000 words, by processor time: a sentence typed letter by letter at a random place, each
 * letter followed by an analysis, findings included; beside it, analysing the same text from scratch.
 */
import { readArticle } from '../src/engine/analyze';
import { runChecks } from '../src/engine/checks/run-checks';
import { PassageCache } from '../src/engine/text/read-passages';
import { readCorpus } from './corpus';

const WORDS = 20_000;
const PLACES = 12;
/** Places typed at while the engine's compilers are still at work. */
const WARM_UP = 5;
const SENTENCE = ' Mr Marsh said on Monday that 12 people and $5m were lost.';

/** Repeats the same places in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function longText(): string {
  const texts: string[] = [];
  let words = 0;
  for (const { text } of readCorpus(1000).articles) {
    texts.push(text);
    words += text.split(/\s+/).length;
    if (words >= WORDS) break;
  }
  return texts.join('\n\n');
}

function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

const analyse = (text: string, cache?: PassageCache): void => {
  runChecks(readArticle({ id: 'article', text }, cache));
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function main(): void {
  const next = random(7);
  const cache = new PassageCache();
  const keys: number[] = [];
  const whole: number[] = [];
  let text = longText();
  for (let place = 0; place < PLACES; place++) {
    const at = text.indexOf('. ', Math.floor(next() * text.length * 0.9)) + 1;
    for (let typed = 1; typed <= SENTENCE.length; typed++) {
      const now = text.slice(0, at) + SENTENCE.slice(0, typed) + text.slice(at);
      const time = timeOf(() => analyse(now, cache));
      if (place >= WARM_UP) keys.push(time);
    }
    text = text.slice(0, at) + SENTENCE + text.slice(at);
    whole.push(timeOf(() => analyse(text)));
  }
  keys.sort((a, b) => a - b);
  whole.sort((a, b) => a - b);
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  console.log(
    `a keystroke in ${WORDS} words: median ${ms(quantile(keys, 0.5))}, 95th percentile ${ms(quantile(keys, 0.95))}; from scratch ${ms(quantile(whole, 0.5))}`,
  );
}

main();
