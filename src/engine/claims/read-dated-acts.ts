import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import { isCapital } from '../text/characters';
import type { Prepared } from '../text/prepared';
import type { TimeExpression } from '../time/reading';
import type { Span } from '../types';

/** What a sentence says befell a person on a day: "Romero was captured on Saturday". */
export interface DatedAct extends Span {
  /** Of the words that name the day. */
  readonly text: string;
  readonly act: 'was arrested' | 'died';
  /** The last word of the person's name, as written. */
  readonly name: string;
  /** ISO date. */
  readonly day: string;
}

const ACTS: ReadonlyMap<string, DatedAct['act']> = new Map([
  ['arrested', 'was arrested'],
  ['captured', 'was arrested'],
  ['apprehended', 'was arrested'],
  ['died', 'died'],
]);
const MOST = 20;
/** Tokens between the verb and the day. */
const REACH = 8;

const AGE = /^\d{1,2}$/;

/** Reads the days on which persons were arrested or died, where the day follows in the same clause. */
export function readDatedActs(article: Prepared, times: readonly TimeExpression[]): DatedAct[] {
  const { tokens, sentences } = article;
  const acts: DatedAct[] = [];
  for (const { kind, from, to, sentence, start, end, text } of times) {
    if (kind !== 'point' || from === undefined || from !== to) continue;
    const first = sentences[sentence]?.firstToken ?? 0;
    const day = tokens.at(start);
    for (let at = day - 1; at > Math.max(first, day - REACH) && acts.length < MOST; at--) {
      const word = tokens.lower(at);
      if (word === 'and' || word === ',') break;
      const act = ACTS.get(word);
      const name = act === undefined ? undefined : bearerBefore(article, act === 'died' ? at : at - 1, act);
      if (act !== undefined && name !== undefined) acts.push({ act, name, day: from, start, end, text });
      if (act !== undefined) break;
    }
  }
  return acts;
}

/** The name right before a verb, or before its "was", or before an age between commas. */
function bearerBefore({ tokens }: Prepared, verb: number, act: DatedAct['act']): string | undefined {
  if (act === 'was arrested' && tokens.lower(verb) !== 'was') return undefined;
  const isAged = tokens.text(verb - 1) === ',' && tokens.text(verb - 3) === ',' && AGE.test(tokens.text(verb - 2));
  const at = verb - (isAged ? 4 : 1);
  const name = tokens.text(at);
  return !isCapital(tokens.code(at)) || name.length <= 2 || COMMON_CAPITALS.has(tokens.lower(at)) ? undefined : name;
}
