import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from '../../../src/engine/lexicon/function-words';
import { MONTHS } from '../../../src/engine/lexicon/months';
import { MOVEMENTS } from '../../../src/engine/lexicon/movement-words';
import { type Tokens, TokenType } from '../../../src/engine/text/tokens';
import { REPORTING } from './concept-words';
import {
  AMOUNT_LINKS,
  AMOUNT_VERBS,
  AMOUNTS,
  BEFORE_GERUNDS,
  BEFORE_NOUNS,
  BEFORE_NUMBERS,
  BEHIND_UNCHANGED,
  DIRECTIONS,
  FIRMS,
  HAVING,
  INDEFINITE,
  LIVING,
  MODIFIERS,
  OBJECT_OPENERS,
  PAID,
  PASTS,
  PLURALS,
  RELATIVE,
  SIGNS,
  SUBJECTS,
  TELLING,
  TYING,
  UNCHANGED,
} from './retag-words';
import type { Part } from './sentence-tags';

/** Corrects a part of speech by the words beside it, where a tagger that looks at the word alone goes wrong in news. */
export function retag(tokens: Tokens, at: number, partAt: (at: number) => Part, first: number): Part {
  const part = partAt(at);
  const word = tokens.lower(at);
  const before = tokens.lower(at - 1);
  const next = tokens.lower(at + 1);
  if (word === 'record' && tokens.type(at + 1) === TokenType.digits) return 'other';
  if (PAID.has(word) && isNominal(partAt(at + 1)) && isModifierPlace(tokens, at, partAt)) return 'participle';
  if (MOVEMENTS.has(word) && MONTHS.has(before) && (next === 'to' || next === 'by')) return 'verb';
  if (PASTS.has(word) || (TELLING.has(word) && (!DETERMINERS.has(before) || before === 'this' || before === 'that')))
    return 'verb';
  if (isAmountVerb(tokens, at, partAt) || isUnchangedPast(tokens, at, partAt)) return 'verb';
  if (word.endsWith('ed') && partAt(at - 1) === 'adverb' && partAt(at - 2) === 'noun' && part !== 'verb')
    return isNominal(partAt(at + 1)) ? 'verb' : part;
  if (part === 'participle' && word.endsWith('ing') && (BEFORE_GERUNDS.has(before) || isStarted(before))) return 'verb';
  if (part === 'noun' && /^[a-z]{3,}ing$/.test(word) && OBJECT_OPENERS.has(next)) return 'verb';
  if (part === 'verb' && isBase(word) && BEFORE_NOUNS.has(before) && !PASTS.has(word)) return 'noun';
  if (part === 'verb' && isToldOf(tokens, at, partAt)) return 'noun';
  if (part === 'verb' && isBase(word) && (before === ')' || before === '%') && TYING.has(next)) return 'noun';
  if (part === 'verb' && MODIFIERS.has(word) && isNominal(partAt(at + 1)) && before !== 'to' && !PRONOUNS.has(before))
    return 'adjective';
  if (FIRMS.has(word) && before !== 'to' && !isVerb(partAt(at + 1))) return 'noun';
  if (part === 'noun' || part === 'adjective') {
    if (PREPOSITIONS.has(word) && word !== 'worth' && word !== 'round' && word !== 'down') return 'other';
    if (INDEFINITE.has(word) || ((word === 'lot' || word === 'lots') && next === 'of')) return 'other';
    if (DIRECTIONS.has(word)) return 'other';
    if ((word === 'higher' || word === 'lower') && partAt(at + 1) !== 'noun') return 'other';
  }
  if (word === 'trading' && next === 'at') return 'participle';
  if (isLiving(tokens, at) && partAt(at - 1) === 'noun') return 'verb';
  if (part === 'noun' && isMeasuringVerb(tokens, at, partAt)) return 'verb';
  if (part === 'adverb' && at === first && word.endsWith('ly') && AUXILIARIES.has(next)) return 'noun';
  if (part === 'verb' && (AMOUNTS.has(word) || isSingularBefore(tokens, at)) && isNominal(partAt(at - 1))) {
    const open =
      (PREPOSITIONS.has(next) && next !== 'to') || AUXILIARIES.has(next) || PASTS.has(next) || next === 'which';
    if (
      AMOUNTS.has(word)
        ? open
        : isBase(word) && (isNominal(partAt(at + 1)) || PREPOSITIONS.has(next) || SUBJECTS.has(next))
    )
      return 'noun';
  }
  if (part === 'verb' && isOpeningPlural(tokens, at, first, partAt)) return 'noun';
  if (part === 'verb' && isBase(word)) {
    const opens = at === first && (partAt(at + 1) === 'noun' || TYING.has(next)) && /^[A-Z]/.test(tokens.text(at));
    const inPhrase = (partAt(at - 1) === 'noun' || partAt(at - 1) === 'adjective') && TYING.has(next);
    const between = (partAt(at - 1) === 'adjective' || partAt(at - 2) === 'joint') && partAt(at + 1) === 'noun';
    if (opens || inPhrase || between) return 'noun';
  }
  if (part === 'adjective') return retagAdjective(tokens, at, partAt);
  if (part === 'participle' && word.endsWith('ing') && TYING.has(next)) {
    if (DETERMINERS.has(before)) return 'noun';
  }
  return part;
}

/** An adjective behind a noun, or alone behind "the", is a noun or a verb where no noun follows. */
function retagAdjective(tokens: Tokens, at: number, partAt: (at: number) => Part): Part {
  const word = tokens.lower(at);
  const before = tokens.lower(at - 1);
  const next = tokens.lower(at + 1);
  const verbal = AUXILIARIES.has(next) || PASTS.has(next);
  const hangs = partAt(at - 1) === 'noun' && partAt(at - 2) === 'joint' && (TYING.has(next) || verbal);
  if (hangs && !word.endsWith('ed')) return 'noun';
  if (word.endsWith('ed'))
    return isNominal(partAt(at + 1)) || partAt(at - 1) === 'joint' || tokens.text(at + 1) === '-'
      ? 'adjective'
      : 'participle';
  if (DETERMINERS.has(before) && before !== 'that' && (verbal || isVerb(partAt(at + 1)))) return 'noun';
  const name = !tokens.text(at - 1).endsWith('s') || /^[A-Z]/.test(tokens.text(at - 1));
  const closed = verbal || (isAdverb(next) && next.endsWith('ly') && isVerb(partAt(at + 2)));
  return isNominal(partAt(at - 1)) && name && closed && !isAdverb(word) ? 'noun' : 'adjective';
}

/** Whether a word behind a noun is the verb of the amount behind it. */
function isAmountVerb(tokens: Tokens, at: number, partAt: (at: number) => Part): boolean {
  if (!AMOUNT_VERBS.has(tokens.lower(at)) || !isNominal(partAt(at - 1))) return false;
  const limit = tokens.lower(at + 1) === 'up' && tokens.lower(at + 2) === 'to';
  const amount = limit ? at + 3 : AMOUNT_LINKS.has(tokens.lower(at + 1)) ? at + 2 : at + 1;
  return tokens.type(amount) === TokenType.digits || SIGNS.has(tokens.text(amount));
}

const isUnchangedPast = (tokens: Tokens, at: number, partAt: (at: number) => Part): boolean =>
  UNCHANGED.has(tokens.lower(at)) &&
  (HAVING.has(tokens.lower(at - 1)) ||
    (partAt(at - 1) === 'noun' &&
      (BEHIND_UNCHANGED.has(tokens.lower(at + 1)) || tokens.type(at + 1) === TokenType.digits)));

/** A plain form behind a singular noun agrees with no subject: "the trade balance". */
const isSingularBefore = (tokens: Tokens, at: number): boolean =>
  !/[a-z]s$/.test(tokens.text(at - 1)) && !PLURALS.has(tokens.lower(at - 1)) && tokens.lower(at - 2) !== 'and';

/** "said prices rose": between a verb of saying and another verb stands the other's subject. */
const isToldOf = (tokens: Tokens, at: number, partAt: (at: number) => Part): boolean =>
  (REPORTING.has(tokens.lower(at - 1)) || TELLING.has(tokens.lower(at - 1))) &&
  !AUXILIARIES.has(tokens.lower(at)) &&
  (isVerb(partAt(at + 1)) || TYING.has(tokens.lower(at + 1)));

/** Behind an adverb, an article or a verb: "four highly paid managers", "a made bed", "to extend paid leave". */
const isModifierPlace = (tokens: Tokens, at: number, partAt: (at: number) => Part): boolean =>
  partAt(at - 1) === 'adverb' ||
  DETERMINERS.has(tokens.lower(at - 1)) ||
  (partAt(at - 1) === 'verb' && !AUXILIARIES.has(tokens.lower(at - 1)));

const isNominal = (part: Part): boolean => part === 'noun' || part === 'adjective';

/** "lives in", "works for": verbs whose third person is a plural noun too. */
export const isLiving = (tokens: Tokens, at: number): boolean =>
  LIVING.has(tokens.lower(at)) && TYING.has(tokens.lower(at + 1));

/** "Home prices in Leeds have", "than wind speeds on Mars": the plural behind a noun, where the verb is still to come or not needed. */
function isOpeningPlural(tokens: Tokens, at: number, first: number, partAt: (at: number) => Part): boolean {
  if (at === first || !tokens.lower(at).endsWith('s') || !isNominal(partAt(at - 1))) return false;
  const next = tokens.lower(at + 1);
  if (!(TYING.has(next) || next === 'to') || LIVING.has(tokens.lower(at))) return false;
  let opening = at - 1;
  while (opening > first && isNominal(partAt(opening - 1))) opening--;
  const governor = DETERMINERS.has(tokens.lower(opening - 1)) ? opening - 2 : opening - 1;
  const governed = governor >= first && isVerb(partAt(governor)) && !opensClause(tokens.lower(governor));
  if (governed || tokens.lower(governor) === 'than') return true;
  if (next === 'to') return false;
  for (let i = at + 2; i < at + VERB_REACH; i++) {
    if (tokens.text(i) === '.' || RELATIVE.has(tokens.lower(i)) || tokens.lower(i) === 'and') return false;
    if (AUXILIARIES.has(tokens.lower(i)) || PASTS.has(tokens.lower(i))) return true;
  }
  return false;
}

/** Verbs with a gerund for object: "stop selling", "kept winning". */
const isStarted = (word: string): boolean =>
  /^(?:stop|start|keep|begin|avoid|continu|consider|finish|risk|resum)/.test(word) ||
  word === 'kept' ||
  word === 'began' ||
  word === 'begun';

/** Behind these verbs a clause may begin without "that". */
const opensClause = (word: string): boolean =>
  REPORTING.has(word) ||
  TELLING.has(word) ||
  AUXILIARIES.has(word) ||
  /^(?:think|know|hope|mean|show|suggest|expect|believe|see|saw|feel|felt|thought|knew|meant)/.test(word);

const VERB_REACH = 14;

const isVerb = (part: Part): boolean => part === 'verb' || part === 'participle';

/** A plain form, as it stands behind "to" and in orders. */
const isBase = (word: string): boolean => !/(?:ed|ing|s)$/.test(word) && !PRONOUNS.has(word) && !AUXILIARIES.has(word);

/** "the start-up employs around 600": a word in "s" behind a noun, before a number. */
function isMeasuringVerb(tokens: Tokens, at: number, partAt: (at: number) => Part): boolean {
  const word = tokens.text(at);
  if (!/^[a-z]{3,}[^s]s$/.test(word)) return false;
  if (RELATIVE.has(tokens.lower(at - 1)) && partAt(at - 2) === 'noun') return true;
  const behindNoun = partAt(at - 1) === 'noun' || partAt(at - 2) === 'joint';
  if (!behindNoun || tokens.lower(at - 1).endsWith('s')) return false;
  const next = tokens.lower(at + 1);
  return (
    tokens.type(at + 1) === TokenType.digits ||
    (BEFORE_NUMBERS.has(next) && tokens.type(tokens.lower(at + 2) === 'than' ? at + 3 : at + 2) === TokenType.digits)
  );
}
