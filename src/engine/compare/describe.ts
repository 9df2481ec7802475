import type { ClaimFrame } from '../claims/frame';
import type { ReadFigure } from '../figures/reading';
import { eventGroup, eventWord } from '../lexicon/event-words';
import { plural } from '../lexicon/plural';
import { TOLL_EVENTS } from '../lexicon/toll-events';
import { inflect } from '../lexicon/verb-forms';
import { asTold } from './as-told';

/** What a claim counts and what happened to it, for a message: "people killed", "underground banks shut down". */
export function describe(claim: ClaimFrame, { kind }: Pick<ReadFigure, 'kind'>): string {
  const noun = nounOf(claim, kind);
  const event = claim.event === undefined ? undefined : participleOf(claim.event);
  return event === undefined || event === claim.head ? noun : `${noun} ${event}`;
}

/** What "here it is" or "the headline says" takes: "nine people were killed", "45,000 jobs", "$5m for profit". */
export interface Telling {
  readonly text: string;
  /** Whether it has a verb of its own. */
  readonly isSentence: boolean;
}

/** A claim told with its noun, and what befell it where that is a toll. */
export function telling(claim: ClaimFrame, figure: ReadFigure): Telling {
  const told = asTold(figure);
  const noun = nounOf(claim, figure.kind);
  if (figure.kind !== 'count') return { text: `${told} for ${noun}`, isSentence: false };
  const befell = befellOf(claim);
  return { text: `${told} ${noun}${befell === undefined ? '' : ` ${befell}`}`, isSentence: befell !== undefined };
}

const nounOf = ({ counted, head }: ClaimFrame, kind: ReadFigure['kind']): string =>
  kind === 'count' ? plural(counted ?? head ?? 'of them') : (counted ?? head ?? 'the same');

/** "were killed", "died"; nothing where the noun tells it: "43 deaths". */
function befellOf({ event, head }: ClaimFrame): string | undefined {
  const word = event === undefined || event === head ? undefined : eventWord(event);
  if (event === undefined || word === undefined || !TOLL_EVENTS.has(eventGroup(event)) || word.group === 'employ')
    return undefined;
  if (word.group === 'die' && (word.as !== 'verb' || event === 'die' || event === 'perish')) return 'died';
  if (word.as === 'adjective') return `were ${event}`;
  return word.as === 'verb' ? `were ${inflect(event).at(-1)}` : undefined;
}

function participleOf(lemma: string): string | undefined {
  const word = eventWord(lemma);
  if (word?.as === 'noun') return word.group === 'die' ? 'dead' : undefined;
  return word?.as === 'adjective' ? lemma : inflect(lemma).at(-1);
}
