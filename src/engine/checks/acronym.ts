import { editDistance } from '../compare/names';
import type { ReadArticle } from '../facts';
import { ENGLISH_SPEAKING } from '../lexicon/countries';
import { DEMONYMS } from '../lexicon/demonyms';
import { KNOWN_BODIES } from '../lexicon/known-bodies';
import type { Finding, Span } from '../types';
import { evidenceIn } from './evidence';

const BRACKET = '('.charCodeAt(0);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&', 'at', 'de', 'la', 'du', 'des']);
const MOST_WORDS = 12;
/** Shorter ones are initials by chance, or abbreviations of another language. */
const SHORTEST = 3;

/** A bracketed acronym one letter off the name before it: "Maritime Safety Administration (MSB)". */
export function checkAcronyms(article: ReadArticle): Finding[] {
  const { tokens } = article.prepared;
  const found: Finding[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (tokens.code(at) !== BRACKET || tokens.text(at + 2) !== ')') continue;
    const acronym = tokens.text(at + 1);
    if (acronym.length < SHORTEST || acronym.length > 7 || !/^[A-Z]+$/.test(acronym)) continue;
    const name = misfit(namesBefore(article, at), acronym);
    if (!name || isUsed(article, acronym) || isOfAnotherLanguage(article, name, acronym)) continue;
    const span: Span = { start: tokens.start(at + 1), end: tokens.end(at + 1) };
    const fits = initials(name.words);
    found.push({
      kind: 'acronym',
      severity: 'information',
      message: `"${acronym}" does not fit "${name.words.join(' ')}", whose initials are ${fits}.`,
      because: `${acronym} differs from ${fits} in one letter or in the order of two.`,
      evidence: [evidenceIn(article, span), evidenceIn(article, name)],
    });
  }
  return found;
}

/** Whether the article goes on to call the body so: a slip of the keys is made once. */
function isUsed({ prepared: { tokens } }: ReadArticle, acronym: string): boolean {
  let times = 0;
  for (let at = 0; at < tokens.length && times < 2; at++) if (tokens.text(at) === acronym) times++;
  return times > 1;
}

/** "Serb Democratic Party (SDS)", "the Social Democratic Party (SPD)": an acronym of the body's own name, which is told in English. */
function isOfAnotherLanguage(article: ReadArticle, { words }: NameBefore, acronym: string): boolean {
  if (words.some((word) => ACROSS_COUNTRIES.has(word))) return false;
  if (words.some((word) => FOREIGN.has(word))) return true;
  if (KNOWN_BODIES.some((body) => body.acronym === acronym && sharesWord(body.name, words))) return true;
  if (!words.some((word) => NATIONAL.has(word))) return false;
  let foreign = 0;
  for (const { type, entity } of article.mentions) {
    const iso = type === 'country' ? article.entities[entity]?.iso : undefined;
    if (iso !== undefined) foreign += ENGLISH_SPEAKING.has(iso) ? -1 : 1;
  }
  return foreign > 0;
}

/** Whether a known body's name has one of the words: "Social Democratic Party of Germany" for "Social Democratic Party". */
const sharesWord = (name: string, words: readonly string[]): boolean =>
  name.split(' ').some((word) => !SMALL.has(word) && words.includes(word));

const FOREIGN: ReadonlySet<string> = new Set(
  DEMONYMS.flatMap(({ iso, word }) => (ENGLISH_SPEAKING.has(iso) ? [] : [word])),
);
/** Words of bodies that a country has for itself, and names in its own language. */
const NATIONAL = new Set(
  'Party Union Front Movement League Alliance Confederation Coalition Congress Action Railways Army Liberation People Democracy Workers State'.split(
    ' ',
  ),
);
/** Words of bodies of many countries, whose acronyms are English. */
const ACROSS_COUNTRIES = new Set(['International', 'World', 'European', 'United', 'Asian', 'African', 'Global']);

interface NameBefore extends Span {
  readonly words: readonly string[];
}

/** Every run of capitalised words, with small words among them, that ends before a bracket; the shortest first. */
function namesBefore({ prepared: { tokens } }: ReadArticle, bracket: number): NameBefore[] {
  const names: NameBefore[] = [];
  const words: string[] = [];
  for (let at = bracket - 1; at >= 0 && bracket - at <= MOST_WORDS; at--) {
    const word = tokens.text(at);
    const capital = /^\p{Lu}/u.test(word);
    if (/['\u2019]s$/.test(word) || (!capital && !SMALL.has(word))) break;
    words.unshift(word);
    if (capital) names.push({ words: [...words], start: tokens.start(at), end: tokens.end(bracket - 1) });
  }
  return names;
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** The name with as many words as the acronym has letters, where one is wrong or two are swapped and no reading of a name fits. */
function misfit(names: readonly NameBefore[], acronym: string): NameBefore | undefined {
  const fits = names.some(({ words }) =>
    isSubsequence(acronym, words.map((word) => word.charAt(0).toUpperCase()).join('')),
  );
  const name = fits ? undefined : names.find(({ words }) => initials(words).length === acronym.length);
  if (!name || editDistance(acronym, initials(name.words)) !== 1) return undefined;
  const swapped = [...acronym].sort().join('') === [...initials(name.words)].sort().join('');
  return swapped || !isSubsequence(acronym, name.words.join(' ').toUpperCase()) ? name : undefined;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at >= short.length;
}
