import type { Evidence } from '../../engine/types';
import { oneLine } from '../wording/words';
import type { Fix, Fixer } from './fix';

/** Offers the other spelling of a name for each side: the whole name, or the word of it that a short name stands for. */
export const spellAlike: Fixer = (_articles, finding) => {
  const [first, second] = finding.evidence;
  if (finding.kind !== 'name-spelling' || !first || !second || finding.evidence.length !== 2) return [];
  return [...respell(second, first), ...respell(first, second)];
};

function respell(wrong: Evidence, model: Evidence): Fix[] {
  const wrongWords = oneLine(wrong.text).split(' ');
  const modelWords = oneLine(model.text).split(' ');
  if (wrongWords.length > modelWords.length) return [];
  const newText =
    wrongWords.length === modelWords.length ? modelWords.join(' ') : nearest(wrongWords.join(' '), modelWords);
  if (newText === undefined || newText === wrong.text) return [];
  const { article, start, end, text } = wrong;
  return [{ title: `Write “${newText}” instead of “${oneLine(text)}”`, article, span: { start, end }, newText }];
}

/** The word that shares most letters, counted from both ends, with a name. */
function nearest(name: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const word of words) {
    const shared = sharedLetters(name.toLowerCase(), word.toLowerCase());
    if (shared > most) {
      most = shared;
      best = word;
    }
  }
  return best;
}

function sharedLetters(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let before = 0;
  while (before < longest && a[before] === b[before]) before++;
  let after = 0;
  while (after < longest - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return before + after;
}
