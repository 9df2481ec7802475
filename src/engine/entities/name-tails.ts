import { NAME_OPENERS } from '../lexicon/agency-words';
import { EVENT_WORDS } from '../lexicon/event-names';
import { isClosedClass } from '../lexicon/function-words';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters';
import { ROLES } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-set';
import { withoutGenitive } from '../text/genitive';
import type { ArticleWords } from './article-words';
import { isSure } from './known-names';
import type { Run } from './runs';
import { Shape } from './shapes';

const POLICE_NOUNS = wordSet('officer officers station stations car cars custody force forces');
const BRANCHES = wordSet(
  'uk usa scotland wales cymru america europe japan asia australia india canada ireland international retail wholesale ventures digital online interactive sport sports news',
);

/** Whether "police" follows a name and means the body: "Detroit police say", not "Detroit police officers". */
export function isPoliceAfter(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (words.shapes[last] !== Shape.lower || tokens.lower(last) !== 'police') return false;
  if (!tokens.spaceBefore(last) || tokens.lower(last - 1).endsWith("'s")) return false;
  if (POLICE_NOUNS.has(tokens.lower(last + 1))) return false;
  const before = tokens.lower(last - 1);
  return !NAME_OPENERS.has(before) || ((before === 'county' || before === 'city') && words.isName(last - 2));
}

/** First token of the place before "police", of which the end was read last: "Virginia Beach". */
export function startOfPlace(words: ArticleWords, last: number, run: Run): number {
  const { tokens } = words.article;
  let first = last;
  while (first > run.first) {
    if (tokens.text(first - 1) === '-' && !tokens.spaceBefore(first) && words.isName(first - 2)) {
      first -= 2;
      continue;
    }
    if (!words.isName(first - 1) || !tokens.spaceBefore(first)) break;
    const lower = tokens.lower(first - 1);
    if (isClosedClass(lower) || ROLES.has(lower) || SENTENCE_STARTERS.has(lower) || lower.endsWith("'s")) break;
    first--;
  }
  return first;
}

/** First token of a name with the number before it: "36th District Court"; the token itself where there is none. */
export function startOfNumber(words: ArticleWords, first: number): number {
  const { tokens } = words.article;
  if (!ORDINAL_ENDS.has(tokens.lower(first - 1)) || tokens.spaceBefore(first - 1)) return first;
  return words.shapes[first - 2] === Shape.digits && tokens.end(first - 2) - tokens.start(first - 2) <= 3
    ? first - 2
    : first;
}

const ORDINAL_ENDS = wordSet('st nd rd th');

/** Where the name of a company's branch ends that follows the company's own name: "Nintendo UK", "Sky Wales Sport"; `last` where none does. */
export function endOfBranch(words: ArticleWords, last: number): number {
  const { tokens } = words.article;
  let end = last;
  while (end < last + 3 && isBranchWord(words, end) && !tokens.lower(end - 1).endsWith("'s")) end++;
  return EVENT_WORDS.has(tokens.lower(end)) && words.isName(end) ? last : end;
}

/** "the Harbour Academy Film Awards": whether what follows the name of a body makes it that of an event. */
export function opensEvent(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (tokens.lower(last - 1).endsWith("'s")) return false;
  for (let at = last; at < last + 2 && words.isName(at) && tokens.spaceBefore(at); at++) {
    if (AWARDS.has(tokens.lower(at))) return true;
  }
  return false;
}

const AWARDS = new Set(['award', 'awards', 'cup', 'trophy', 'championship', 'championships', 'prize']);

function isBranchWord(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  return words.isName(at) && tokens.spaceBefore(at) && BRANCHES.has(withoutGenitive(tokens.lower(at)));
}

/** Where the name of a charity or company ends that is told by the words before it: "Shelter for Kids", "Brightwater UK". */
export function endOfOwnName(words: ArticleWords, last: number, limit: number): number {
  const { tokens } = words.article;
  const branch = endOfBranch(words, last);
  if (branch > last) return branch;
  const link = tokens.lower(last);
  if ((link !== 'for' && link !== 'against') || last + 1 >= limit || tokens.lower(last - 1).endsWith("'s")) return last;
  let end = last + 1;
  while (end < Math.min(limit, last + 4) && words.isName(end) && !words.knownAt(end, limit, isSure)) end++;
  return end > last + 1 ? end : last;
}
