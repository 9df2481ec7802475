import { incidentKind } from '../lexicon/incidents';
import type { SentenceView } from './sentence-view';

/** The kinds of incident that a sentence names, each once. */
export function readIncidentKinds({ tokens, first, last }: Pick<SentenceView, 'tokens' | 'first' | 'last'>): string[] {
  const kinds: string[] = [];
  for (let at = first; at < last; at++) {
    const kind = incidentKind(tokens.lower(at));
    if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind);
  }
  return kinds;
}
