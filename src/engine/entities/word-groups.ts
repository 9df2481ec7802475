import { AGENCY_HEADS } from '../lexicon/agency-words';
import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { ADDRESS_ABBREVIATIONS, NAME_SUFFIXES, ROLES } from '../lexicon/titles';
import { withoutGenitive } from '../text/genitive';
import type { ArticleWords } from './article-words';
import { isSure } from './known-names';
import { isParticle, type WordGroup } from './person-names';
import { isSyllable } from './runs';

const MAX_WORDS = 6;

/** The capitalised words from a token on that may be one name: "Robin van Persie", "George W. Bush". */
export function groupAt(words: ArticleWords, first: number, limit: number): WordGroup {
  const { tokens } = words.article;
  let count = 0;
  let hasInitial = false;
  let last = first;
  let at = first;
  while (at < limit && count < MAX_WORDS) {
    if (!words.isName(at)) {
      const step = stepInGroup(words, at, limit);
      if (step === 0) break;
      at += step;
      continue;
    }
    if (at > first && !continuesName(words, first, at, limit)) break;
    const initial = tokens.end(at) - tokens.start(at) === 1;
    if (initial && at > first) hasInitial = true;
    if (!initial && !isHyphenated(words, at, first)) count++;
    const possessive = tokens.lower(at).endsWith("'s");
    at++;
    if (initial && tokens.text(at) === '.' && tokens.text(at - 2) !== '&') at++;
    const tail = isSyllable(words, at);
    if (tail) at += 2;
    last = at;
    if (possessive || (tail && tokens.lower(at - 1).endsWith("'s"))) break;
  }
  return { first, last, count: Math.max(count, 1), hasInitial };
}

function isHyphenated(words: ArticleWords, at: number, first: number): boolean {
  return at > first && words.article.tokens.text(at - 1) === '-';
}

function stepInGroup(words: ArticleWords, at: number, limit: number): number {
  const { tokens } = words.article;
  const text = tokens.text(at);
  if (
    (text === '-' || text === '\u2019' || text === "'") &&
    !tokens.spaceBefore(at) &&
    words.isName(at + 1) &&
    !tokens.spaceBefore(at + 1)
  )
    return 1;
  if (text === '&' && at + 1 < limit && words.isName(at + 1) && !words.knownAt(at + 1, limit, isSure)) return 1;
  return at + 1 < limit && isParticle(words, at) ? 1 : 0;
}

/** Whether a further capitalised word belongs to the name that began before it. */
function continuesName(words: ArticleWords, first: number, at: number, limit: number): boolean {
  const { tokens } = words.article;
  const lower = withoutGenitive(tokens.lower(at));
  if (tokens.text(at - 1) === '-' || NAME_SUFFIXES.has(lower)) return true;
  if (ADDRESS_ABBREVIATIONS.has(lower) && !NAME_SUFFIXES.has(lower)) return false;
  if (isClosedClass(lower) && lower !== 'will') return false;
  const afterGiven = GIVEN_NAMES.has(tokens.lower(at - 1)) || tokens.text(at - 1) === '.';
  if (ROLES.has(lower) || CALENDAR_NAMES.has(lower) || AGENCY_HEADS.has(lower)) return afterGiven;
  const known = words.knownAt(at, limit, (name) => (name.is !== 'place' || !name.phrase) && isSure(name));
  if (!known) return true;
  return afterGiven && known.last === at + 1 && hasOnlyGivenNames(words, first, at);
}

/** "Juan Carlos", before a surname that is also the name of a company or country. */
function hasOnlyGivenNames(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  for (let at = first; at < last; at++) {
    if (words.isName(at) && tokens.end(at) - tokens.start(at) > 1 && !GIVEN_NAMES.has(tokens.lower(at))) return false;
  }
  return true;
}
