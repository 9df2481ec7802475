import { REPORTING_VERBS } from '../../../src/engine/lexicon/reporting';

/** Words that may stand in a source's name: more make a clause of their own. */
const LONGEST = 8;
/** Words from a verb of telling that its subject stands before: "she told reporters". */
const LONGEST_BEHIND = 3;
/** The same before a colon at the start: "Police: two held". */
const LONGEST_LABEL = 4;

/** Verbs that a clause follows; others take what they tell as their object: "Canada confirms three cases". */
const SAYING = new Set('say says said tell tells told'.split(' '));

/** Where a sentence says who told the rest: "..., police say", "Survey : ...", "He says ..."; offsets, the same where it says nobody. */
export function attributionOf(source: string): readonly [number, number] {
  const behind = source.lastIndexOf(',');
  if (behind > 0 && tells(source.slice(behind + 1))) return [behind, source.length];
  const according = source.toLowerCase().indexOf('according to');
  if (according >= 0) return [according, endOf(source, according)];
  const colon = source.indexOf(':');
  if (colon > 0 && colon < source.length / 2 && wordsOf(source.slice(0, colon)).length <= LONGEST_LABEL)
    return [0, colon];
  return [0, opening(source)];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’.&-]+/gu) ?? [];

/** "officials say", "he said .": a source and a verb of telling, in either order. */
function tells(tail: string): boolean {
  const words = wordsOf(tail).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > LONGEST) return false;
  const verb = words.findIndex((word) => REPORTING_VERBS.has(word));
  return words[0] === 'citing' || verb === 0 || (verb > 0 && words.length - verb <= LONGEST_BEHIND);
}

function endOf(source: string, from: number): number {
  const comma = source.indexOf(',', from);
  return comma < 0 ? source.length : comma;
}

/** Who tells of himself is no mere source: "the bank said it lost $2m". */
const SELF = /^\s{0,3}(?:that\s{1,3})?(?:it|he|she|they|its|his|her|their)\b/i;

/** Past "He says", "The ministry said": a verb of telling among the first words. */
function opening(source: string): number {
  const comma = source.indexOf(',');
  const clause = comma < 0 ? source : source.slice(0, comma);
  let end = 0;
  for (const [count, match] of [...clause.matchAll(/[\p{L}'’.&-]+/gu)].slice(0, LONGEST).entries()) {
    if (count > 0 && SAYING.has(match[0].toLowerCase())) end = (match.index ?? 0) + match[0].length;
    if (end > 0) break;
  }
  return SELF.test(clause.slice(end)) ? 0 : end;
}
