import { eventWord } from '../../engine/lexicon/event-words';
import { inflect } from '../../engine/lexicon/verb-forms';

/** What happened, as it is told of what is counted: "kill" as "killed", "rise" as "risen"; words that are no verbs as they are. */
export function eventText(lemma: string): string {
  const as = eventWord(lemma)?.as;
  return as === 'noun' || as === 'adjective' ? lemma : (inflect(lemma).at(-1) ?? lemma);
}
