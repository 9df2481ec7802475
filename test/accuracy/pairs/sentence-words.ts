import type { ReadArticle } from '../../../src/engine/facts';
import { isClosedClass } from '../../../src/engine/lexicon/function-words';
import { singular } from '../../../src/engine/lexicon/nouns';
import { irregularLemma, regularLemma } from '../../../src/engine/lexicon/verb-forms';
import { type Tokens, TokenType } from '../../../src/engine/text/tokens';
import { attributionOf } from './attribution';
import { meaningsOf } from './meanings';

/** A word of a sentence that carries its meaning. */
export interface PairWord {
  readonly text: string;
  readonly start: number;
  readonly lemma: string;
  readonly stem: string;
  readonly meanings: readonly number[];
  /** ISO code of the country that it names, or is the adjective of. */
  readonly country?: string;
  /** Written as names are, where the sentence writes other words otherwise. */
  readonly name: boolean;
  /** In capitals throughout, as acronyms are. */
  readonly acronym: boolean;
  /** Where a name of several words starts: its first letters, "un" for "United Nations". */
  readonly initials?: string;
  /** Says who told the rest. */
  readonly attribution: boolean;
  /** Says so little that it does not matter whether the other sentence has it. */
  readonly light: boolean;
}

/** Words that come and go between a story and its summary. */
const LIGHT = new Set(
  (
    'more less about around nearly almost least most some just over under up down than also now still already yet even only own other another ' +
    'others additional further many much several few new last first one two say said says tell told report reported reportedly according ' +
    'official officials authority authorities people person man woman year time today day according mr mrs ms dr cnn lrb rrb apparently ' +
    'get got go went come came make made take took have use put set way thing lot total as many estimated alleged allegedly recent ' +
    'recently so far such very really well like far back again ever never once later ago part place however meanwhile'
  ).split(' '),
);

/** Reads the words that carry a sentence's meaning; figures left out. */
export function sentenceWords(article: ReadArticle): readonly PairWord[] {
  const { prepared, figures, mentions, entities } = article;
  const { tokens, source } = prepared;
  const titled = isTitleCase(source);
  const [from, to] = attributionOf(source);
  const words: PairWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens.lower(at).replace(/'s$/, '');
    const start = tokens.start(at);
    const mention = mentions.find((one) => one.start <= start && one.end > start && one.type === 'country');
    const country = mention && entities[mention.entity]?.iso;
    if (mention ? mention.start < start : !/^\p{L}{2,}/u.test(text)) continue;
    if (figures.some((figure) => figure.start <= start && figure.end > start)) continue;
    const written = source.slice(start, tokens.end(at));
    if (country === undefined && isClosedClass(text) && text !== 'may' && !/^[A-Z]{2,}/.test(written)) continue;
    const lemma = lemmaOf(text);
    words.push({
      text,
      start,
      lemma,
      stem: stemOf(lemma),
      meanings: meaningsOf(lemma),
      ...(country === undefined ? {} : { country }),
      name: country !== undefined || (!titled && at > 0 && /^\p{Lu}/u.test(written)),
      ...initialsAt(tokens, at),
      acronym: /^[A-Z]{2,6}$/.test(written),
      attribution: start >= from && start < to,
      light: LIGHT.has(text),
    });
  }
  return words;
}

/** The first letters of the capitals that start at a token, small words between them passed over; none for less than two. */
function initialsAt(tokens: Tokens, from: number): { initials?: string } {
  let letters = '';
  for (let at = from; at < tokens.length && tokens.type(at) === TokenType.word; at++) {
    if (/^\p{Lu}/u.test(tokens.text(at))) letters += tokens.lower(at)[0] ?? '';
    else if (!isClosedClass(tokens.lower(at))) break;
  }
  return letters.length > 1 ? { initials: letters } : {};
}

/** Whether most words are in capitals, so that a capital tells nothing. */
function isTitleCase(source: string): boolean {
  const words = (source.match(/\p{L}{4,}/gu) ?? []).slice(1);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 2 && capitals.length / words.length > 0.6;
}

/** Forms of verbs whose lemma spelling leaves open. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['dies', 'die'],
  ['died', 'die'],
  ['dying', 'die'],
  ['lies', 'lie'],
  ['lying', 'lie'],
  ['ties', 'tie'],
  ['tied', 'tie'],
  ['goes', 'go'],
  ['does', 'do'],
  ['used', 'use'],
]);

/** The form that a dictionary lists: "threatened" threaten, "months" month, "took" take. */
export function lemmaOf(word: string): string {
  const known = VERBS.get(word) ?? irregularLemma(word);
  if (known !== undefined) return known;
  return word.length > 4 && /(?:ed|ing)$/.test(word) ? regularLemma(word) : singular(word);
}

/** Enough of a word to find those derived from it: "deployment" and "deploy", "tally" and "tallied". */
function stemOf(lemma: string): string {
  if (lemma.length <= 5) return lemma;
  const stem = lemma.replace(
    /(?:ations?|itions?|ions?|ments?|ings?|ness|ance|ence|ers?|ors?|ees?|ists?|ly|al|ial|ian|ese|ies|ic|(?<=[^aeou])y|e)$/,
    '',
  );
  return stem.length < 4 ? lemma : stem;
}
