/**
 * Scores the entities of the hand-annotated articles, with compromise beside:
 *
 *   npx tsx test/accuracy/entities/run.ts [--errors] [FILE...]
 *
 * FILE is the name of a file of annotations, such as `articles-2.jsonl`; without one all are scored.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEntities } from '../../../src/engine/entities/read-entities';
import { readText } from '../../../src/engine/text/read-text';
import { readLines } from '../read-lines';
import { mentionsOfCompromise } from './run-compromise';
import { type EntityAnnotation, type FoundMention, type Score, scoreEntities } from './score';

const GOLD = resolve(__dirname, '../../../../shared/gold');
const ANNOTATIONS = resolve(__dirname, '../annotations');
const ERRORS = '--errors';

/** The files of annotations that hold entities: those named on the command line, else all. */
function annotationFiles(): string[] {
  const named = process.argv.slice(2).filter((one) => one !== ERRORS);
  const all = readdirSync(ANNOTATIONS).filter((file) => /^(?:articles|entities).*\.jsonl$/.test(file));
  return (named.length > 0 ? named : all.sort()).map((file) => join(ANNOTATIONS, file));
}

function mentionsOf(id: string, text: string): FoundMention[] {
  const { mentions, entities } = readEntities(readText({ id, text }));
  return mentions.map(({ start, end, type, entity }) => {
    const iso = entities[entity]?.iso;
    return { start, end, type, entity, ...(iso === undefined ? {} : { iso }) };
  });
}

function main(): void {
  if (!existsSync(GOLD)) {
    console.log(`entities: skipped, ${GOLD} is not there`);
    return;
  }
  const texts = new Map<string, string>();
  for (const name of ['bbc', 'clusters']) {
    for (const { id, text } of readLines<{ id: string; text: string }>(resolve(GOLD, `${name}.jsonl`)))
      texts.set(id, text);
  }
  const all: EntityAnnotation[] = [];
  for (const path of annotationFiles()) {
    const gold = readLines<EntityAnnotation>(path).filter((one) => texts.has(one.id));
    all.push(...gold);
    compare(path.slice(path.lastIndexOf('/') + 1), gold, texts);
  }
  compare('all', all, texts);
}

/** Tells the scores of both on some annotations. */
function compare(name: string, gold: readonly EntityAnnotation[], texts: ReadonlyMap<string, string>): void {
  const ours = new Map(gold.map(({ id }) => [id, mentionsOf(id, texts.get(id) ?? '')]));
  console.log(`${name}: ${gold.length} articles`);
  tell('news-figures', gold, ours);
  tell('compromise', gold, new Map(gold.map(({ id }) => [id, mentionsOfCompromise(texts.get(id) ?? '')])));
  if (name !== 'all' && process.argv.includes(ERRORS))
    for (const one of gold) tellErrors(one, ours.get(one.id) ?? [], texts.get(one.id) ?? '');
}

function tell(
  name: string,
  gold: readonly EntityAnnotation[],
  found: ReadonlyMap<string, readonly FoundMention[]>,
): void {
  const { countries, agencies, bodies, joined } = scoreEntities(gold, found);
  console.log(
    `  ${name}: countries ${written(countries)}; agencies ${written(agencies)}; bodies ${written(bodies)}; joined ${joined.toFixed(1)}`,
  );
}

const written = ({ precision, recall, f1, expected }: Score): string =>
  `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${expected}`;

function tellErrors(gold: EntityAnnotation, found: readonly FoundMention[], text: string): void {
  const key = (one: { start: number; end: number }, what: string): string => `${one.start}-${one.end}-${what}`;
  const wanted = new Map([
    ...gold.agencies.map((one) => [key(one, one.type), one.quote] as const),
    ...gold.countries.map((one) => [key(one, one.iso), one.quote] as const),
  ]);
  for (const one of found) {
    if (one.type === 'person') continue;
    const at = key(one, one.iso ?? one.type);
    if (!wanted.delete(at))
      console.log(`    ${gold.id} + ${one.type} "${text.slice(one.start, one.end)}" at ${one.start}`);
  }
  for (const [at, quote] of wanted) console.log(`    ${gold.id} - "${quote}" ${at}`);
}

main();
