import { incidentKind } from '../lexicon/incidents';
import { ByWord } from '../text/by-word';
import type { SentenceView } from './sentence-view';

const KINDS = new ByWord(incidentKind);

/** The kinds of incident that a sentence names, each once. */
export function readIncidentKinds({ tokens, first, last }: Pick<SentenceView, 'tokens' | 'first' | 'last'>): string[] {
  const kinds: string[] = [];
  for (let at = first; at < last; at++) {
    const kind = KINDS.at(tokens, at);
    if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind);
  }
  return kinds;
}
