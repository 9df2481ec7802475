/**
 * Writes what the engine reads of NewsQuant sentences in that set's form.
 *
 *   npm run -s predict:newsquant -- GOLD.json > PREDICTIONS.json
 */
import { readFileSync } from 'node:fs';
import { readFigures } from '../../src/engine/figures/read-figures';
import { readText } from '../../src/engine/text/read-text';
import { tagsOf } from './newsquant/tags';

interface GoldSentence {
  readonly text: string;
}

function main(): void {
  const path = process.argv[2];
  if (path === undefined) {
    console.error('usage: npm run -s predict:newsquant -- GOLD.json > PREDICTIONS.json');
    process.exitCode = 2;
    return;
  }
  const gold = JSON.parse(readFileSync(path, 'utf8')) as readonly GoldSentence[];
  const predictions = gold.map(({ text }, index) => {
    const prepared = readText({ id: String(index), text });
    return { text, tags: tagsOf({ prepared, figures: readFigures(prepared) }) };
  });
  process.stdout.write(`${JSON.stringify(predictions)}\n`);
}

main();
