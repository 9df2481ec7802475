import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { isClosedClass } from '../lexicon/function-words';
import { PAPER_ENDS, PAPER_LEADS, PAPER_NOUNS, PAPER_VERBS, SHORT_PAPERS } from '../lexicon/paper-words';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters';
import { ADDRESSES, ROLES } from '../lexicon/titles';
import { withoutGenitive } from '../text/genitive';
import type { ArticleWords } from './article-words';
import { endOfName } from './name-end';
import type { OrganisationName } from './organisation-names';
import type { Run } from './runs';
import { Shape } from './shapes';

const MAX_WORDS = 5;

/**
 * A newspaper or magazine told by what stands behind its name: "Harbour magazine", "the Barlow Register reported"; `undefined` where none
 * starts at the token.
 */
export function paperAt(words: ArticleWords, first: number, run: Run): OrganisationName | undefined {
  if (run.casing !== 'normal') return undefined;
  const { tokens } = words.article;
  if (isShortPaper(words, first)) return { first, last: first + 1, end: endOfName(tokens, first), kind: 'newspaper' };
  const last = endOfWords(words, first, run.lastOfSentence);
  if (last === first) return undefined;
  const next = tokens.lower(last);
  if (PAPER_NOUNS.has(next) && words.shapes[last] === Shape.lower) {
    return isOwnName(words, first, last, run)
      ? { first, last: last + 1, end: tokens.end(last), kind: 'newspaper' }
      : undefined;
  }
  const end = withoutGenitive(tokens.lower(last - 1));
  if (!PAPER_ENDS.has(end) && !PAPER_ENDS.has(hyphenated(words, last))) return undefined;
  const joint = PAPER_ENDS.has(hyphenated(words, last)) && last - first === 3;
  if (last - first < 2 || words.before(first) !== 'the' || !(joint || isPublishing(words, last))) return undefined;
  return { first, last, end: endOfName(tokens, last - 1), kind: 'newspaper' };
}

/** "told the Mirror:", "an interview with the Mirror, she said", "the Mirror reported". */
function isShortPaper(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  if (!SHORT_PAPERS.has(tokens.lower(at)) || words.before(at) !== 'the' || words.isName(at + 1)) return false;
  if (tokens.text(at + 1) === '-') return false;
  const next = tokens.lower(at + 1);
  if (next === 'reported' || next === 'reports') return true;
  const told = PAPER_LEADS.has(tokens.lower(at - 2));
  const interview = tokens.lower(at - 2) === 'with' && tokens.lower(at - 3) === 'interview';
  return (told || interview) && !tokens.lower(at).endsWith("'s");
}

/** The token after the capitalised words that begin at a token, a title's sign of exclamation with them; the token itself where they are no name. */
function endOfWords(words: ArticleWords, first: number, limit: number): number {
  const { tokens } = words.article;
  let count = 0;
  let at = first;
  for (; at < limit; at++) {
    if (!words.isName(at)) {
      if (tokens.text(at) === '-' && !tokens.spaceBefore(at) && words.isName(at + 1)) continue;
      if (tokens.text(at) === '!' && !tokens.spaceBefore(at) && PAPER_NOUNS.has(tokens.lower(at + 1))) return at + 1;
      break;
    }
    const lower = tokens.lower(at);
    if (++count > MAX_WORDS || ADDRESSES.has(lower)) return first;
    if (CALENDAR_NAMES.has(lower) && tokens.text(at + 1) !== '-') return first;
    if (lower.endsWith("'s")) return first;
  }
  return at;
}

/** The last words of a name that a hyphen joins: "times-leader". */
function hyphenated(words: ArticleWords, last: number): string {
  const { tokens } = words.article;
  if (tokens.text(last - 2) !== '-') return '';
  return `${tokens.lower(last - 3)}-${withoutGenitive(tokens.lower(last - 1))}`;
}

/** Whether the words before "magazine" are its name, and do not tell where it appears or what it is about. */
function isOwnName(words: ArticleWords, first: number, last: number, run: Run): boolean {
  const { tokens } = words.article;
  const lower = tokens.lower(first);
  if (isClosedClass(lower) || ROLES.has(tokens.lower(last - 1))) return false;
  if (words.isInitial(first, run.firstOfSentence)) {
    if (last - first === 1 && (SENTENCE_STARTERS.has(lower) || words.usesPlainly(lower))) return false;
  }
  const before = words.before(first);
  if (before === 'a' || before === 'an') return false;
  return words.knownAt(first, last, (name) => name.is !== 'body')?.last !== last;
}

/** Whether what follows a name is what papers do. */
function isPublishing(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (tokens.lower(last - 1).endsWith("'s")) return false;
  return (
    words.shapes[last] === Shape.lower && (PAPER_VERBS.has(tokens.lower(last)) || PAPER_NOUNS.has(tokens.lower(last)))
  );
}
