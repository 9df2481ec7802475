import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is used of Recognizers-Text, which is installed for the benchmark alone. */
type Suite = Readonly<Record<(typeof RECOGNIZERS)[number], (text: string, culture: 'en-us') => unknown>>;

/** Its readers of what the figures of an article are; each reads the text by itself. */
const RECOGNIZERS = [
  'recognizeNumber',
  'recognizePercentage',
  'recognizeCurrency',
  'recognizeAge',
  'recognizeDimension',
  'recognizeTemperature',
] as const;

const PACKAGE = '@microsoft/recognizers-text-suite';

/** Whether it is there, and whole, as npm writes this file last: without the registry within reach it is not. */
export const hasRecognizers = (): boolean => existsSync(join(__dirname, 'node_modules/.package-lock.json'));

/** A reader of figures by all six recognizers. */
export function loadRecognizers(): (text: string) => unknown {
  const suite: Suite = createRequire(join(__dirname, 'package.json'))(PACKAGE);
  return (text) => RECOGNIZERS.map((name) => suite[name](text, 'en-us'));
}
