/**
 * Throughput of the engine, bundled as it is shipped, next to its peers on the same text: each in a process of its own, in turn,
 * by processor time, so that a ratio holds when the machine is busy.
 *
 *   npm run bench              500 articles, 7 rounds
 *   npm run bench -- 1000 5    1,000 articles, 5 rounds
 */
import { type ChildProcess, fork } from 'node:child_process';
import { bundle } from './bundle';
import { articlesOf, CONTENDERS, type Contender } from './contenders';
import { readCorpus } from './corpus';
import { hasRecognizers } from './recognizers';

/** Who the others are measured against. */
const PEER: Contender = 'wink';
const PRESENT = CONTENDERS.filter(({ name }) => name !== 'recognizers' || hasRecognizers());
/** Rounds in which the engines' compilers are still at work. */
const WARM_UP = 8;

/** The next message of a contender's process. */
function answer(contender: ChildProcess): Promise<unknown> {
  return new Promise((done, failed) => {
    contender.once('message', (message) => {
      contender.removeAllListeners('exit');
      done(message);
    });
    contender.once('exit', (code) => failed(new Error(`A contender ended with exit code ${code}.`)));
  });
}

async function measure(count: number, rounds: number): Promise<Map<Contender, number[]>> {
  const path = bundle('contender');
  const running = PRESENT.map(({ name }) => ({
    name,
    process: fork(path, [name, String(count)], { execArgv: [] }),
  }));
  const times = new Map<Contender, number[]>(PRESENT.map(({ name }) => [name, []]));
  try {
    await Promise.all(running.map((contender) => answer(contender.process)));
    for (let round = 0; round < WARM_UP + rounds; round++) {
      for (const contender of running) {
        contender.process.send('read');
        const time = Number(await answer(contender.process));
        if (round >= WARM_UP) times.get(contender.name)?.push(time);
      }
    }
  } finally {
    for (const contender of running) contender.process.kill();
  }
  return times;
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

const digits = (value: number): string => value.toFixed(value < 0.1 ? 4 : 2);

async function main(): Promise<void> {
  const [count = 500, rounds = 7] = process.argv.slice(2).map(Number);
  const { name, articles, bytes } = readCorpus(count);
  const times = await measure(count, rounds);
  const speeds = new Map(
    PRESENT.map((one) => [
      one.name,
      readCorpus(articlesOf(one, count)).bytes / 1e3 / median(times.get(one.name) ?? []),
    ]),
  );
  console.log(
    `${articles.length} articles of ${name}, ${(bytes / 1e6).toFixed(2)} MB, median of ${rounds} rounds of processor time`,
  );
  for (const one of PRESENT) {
    const speed = speeds.get(one.name) ?? Number.NaN;
    const ratio = speed / (speeds.get(PEER) ?? Number.NaN);
    const shown = [one.shown.padEnd(30), `${digits(speed).padStart(8)} MB/s`, `${digits(ratio).padStart(8)} x`];
    console.log(shown.join(''));
  }
}

void main();
