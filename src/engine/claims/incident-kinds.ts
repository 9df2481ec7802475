import { incidentKind } from '../lexicon/incidents';
import { ByWord } from '../text/by-word';
import type { Tokens } from '../text/tokens';
import type { SentenceView } from './sentence-view';

const KINDS = new ByWord(incidentKind);

/** Words before "fire" that make it shots, and behind it that make it those who put fires out. */
const SHOTS = new Set(['opened', 'open', 'opening', 'opens', 'returned', 'return', 'returning', 'exchanged']);
const BRIGADE = new Set([
  'department',
  'rescue',
  'chief',
  'station',
  'officials',
  'protection',
  'district',
  'dept',
  'captain',
]);

/** The kind of incident that a token names: shots where somebody opened fire. */
export function kindAt(tokens: Tokens, at: number): string | undefined {
  const word = tokens.lower(at);
  if (word !== 'fire') return incidentKind(word);
  if (SHOTS.has(tokens.lower(at - 1))) return 'shooting';
  return BRIGADE.has(tokens.lower(at + 1)) ? undefined : 'fire';
}

/** The kinds of incident that a sentence names, each once. */
export function readIncidentKinds({ tokens, first, last }: Pick<SentenceView, 'tokens' | 'first' | 'last'>): string[] {
  const kinds: string[] = [];
  for (let at = first; at < last; at++) {
    const kind = KINDS.at(tokens, at) === undefined ? undefined : kindAt(tokens, at);
    if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind);
  }
  return kinds;
}
