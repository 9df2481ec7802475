import type { Atom } from './atom';
import type { TimeSource } from './time-source';

/** The words between two times in lower case, or "many" where there are more than three. */
export function wordsBetween(source: TimeSource, a: Atom, b: Atom): string {
  if (b.first - a.end > 3) return 'many';
  const words: string[] = [];
  for (let at = a.end; at < b.first; at++) words.push(source.tokens.lower(at));
  return words.join(' ');
}
