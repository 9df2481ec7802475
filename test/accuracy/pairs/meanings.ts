import { DEEDS } from './meanings/deeds';
import { HARM } from './meanings/harm';
import { MONEY } from './meanings/money';
import { THINGS } from './meanings/things';

/**
 * The meanings in which a lemma stands, as numbers that two words of one meaning share. Wider than the engine's own groups of counted
 * nouns and events, for here a word is only one sign of many that two sentences tell the same.
 */
export const meaningsOf = (lemma: string): readonly number[] => ROWS.get(lemma) ?? NONE;

const NONE: readonly number[] = [];

const ROWS: ReadonlyMap<string, readonly number[]> = rowsByLemma();

function rowsByLemma(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const lines = [HARM, MONEY, DEEDS, THINGS].flatMap((table) => table.trim().split('\n'));
  for (const [row, words] of lines.entries()) {
    for (const word of words.split(' ')) rows.set(word, [...(rows.get(word) ?? []), row]);
  }
  return rows;
}
