import type { ClaimFrame } from '../claims/frame';
import { eventWord } from '../lexicon/event-words';
import { inflect } from '../lexicon/verb-forms';

/** What a claim counts and what happened to it, for a message: "people killed", "underground bank shut down". */
export function describe(claim: ClaimFrame): string {
  const noun = claim.counted === 'person' ? 'people' : (claim.counted ?? claim.head ?? 'the same');
  const event = claim.event === undefined ? undefined : participleOf(claim.event);
  return event === undefined || event === claim.head ? noun : `${noun} ${event}`;
}

function participleOf(lemma: string): string | undefined {
  const word = eventWord(lemma);
  if (word?.as === 'noun') return word.group === 'die' ? 'dead' : undefined;
  return word?.as === 'adjective' ? lemma : inflect(lemma).at(-1);
}
