import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { NO_TEAMS } from '../lexicon/sport-words';
import type { Sentence } from '../text/prepared';
import type { ArticleWords } from './article-words';
import { Shape } from './shapes';

/** A team in a row of a table of results. Tokens, `last` exclusive. */
export interface Team {
  readonly first: number;
  readonly last: number;
}

const MAX_WORDS = 4;
/** So many numbers behind a name make a row of standings, where fewer may be a player's rounds. */
const LEAST_COLUMNS = 5;

/**
 * The teams of a sentence that is nothing but a row of results or standings, in an article about team sports: "Barlow 2 Hathersage 1",
 * "Barlow 12 8 3 1 20 9 27", "BARLOW 74 58 .561", "BARLOW AT HATHERSAGE". Empty where it is none.
 */
export function teamsInRow(words: ArticleWords, { firstToken, lastToken }: Sentence): readonly Team[] {
  const end = endOfTeam(words, firstToken, lastToken);
  if (end === firstToken || end >= lastToken || !mayBeRow(words, end)) return [];
  if (!words.isAbout('team sport')) return [];
  const home = { first: firstToken, last: end };
  if (isStandings(words, end, lastToken)) return [home];
  const next = words.shapes[end] === Shape.digits ? afterBracket(words, end + 1, lastToken) : endOfAt(words, end);
  const away = next > 0 ? endOfTeam(words, next, lastToken) : next;
  if (away === next) return [];
  const scored = words.shapes[end] === Shape.digits;
  if (scored ? !isScore(words, away, lastToken) : away !== lastToken) return [];
  return [home, { first: next, last: away }];
}

const mayBeRow = (words: ArticleWords, at: number): boolean =>
  isCount(words, at) || words.article.tokens.text(at) === 'AT';

/** Up to three digits that stand by themselves. */
function isCount(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  return words.shapes[at] === Shape.digits && tokens.spaceBefore(at) && tokens.end(at) - tokens.start(at) <= 3;
}

/** The token after "AT" between two names in capitals; 0 where there is none. */
const endOfAt = (words: ArticleWords, at: number): number =>
  words.shapes[at - 1] === Shape.capitals && words.shapes[at + 1] === Shape.capitals ? at + 1 : 0;

/** The token after the capitalised words that begin at a token; the token itself where they name no team. */
function endOfTeam(words: ArticleWords, first: number, limit: number): number {
  const { tokens } = words.article;
  let count = 0;
  let at = first;
  for (; at < limit; at++) {
    if (words.isName(at)) {
      const lower = tokens.lower(at);
      if (lower === 'at' && count > 0) break;
      if (++count > MAX_WORDS || NO_TEAMS.has(lower)) return first;
      if (count === 1 && CALENDAR_NAMES.has(lower)) return first;
    } else if (count === 0 || !isInside(words, at)) break;
  }
  return at;
}

/** "St. Helens", "Paris-Nord", "Brighton & Hove". */
function isInside(words: ArticleWords, at: number): boolean {
  const text = words.article.tokens.text(at);
  return (text === '.' || text === '-' || text === '&' || text === "'") && words.isName(at + 1);
}

/** Whether nothing follows but the other score and a remark in brackets: "1", "1 ( halftime 0-1 )". */
function isScore(words: ArticleWords, at: number, limit: number): boolean {
  if (!isCount(words, at)) return false;
  const next = afterBracket(words, at + 1, limit);
  return next >= limit || (next === limit - 1 && words.shapes[next] === Shape.punctuation);
}

/** The token after a bracket that opens at a token: who scored; the token itself where none opens. */
function afterBracket(words: ArticleWords, at: number, limit: number): number {
  const { tokens } = words.article;
  if (tokens.text(at) !== '(') return at;
  let next = at;
  while (next < limit && tokens.text(next) !== ')') next++;
  return next + 1;
}

/** Whether nothing but the columns of a table follows. */
function isStandings(words: ArticleWords, from: number, limit: number): boolean {
  const { tokens } = words.article;
  let numbers = 0;
  for (let at = from; at < limit; at++) {
    if (words.shapes[at] === Shape.digits) numbers++;
    else if (words.shapes[at] !== Shape.punctuation || tokens.text(at) === ',' || tokens.text(at) === '(') return false;
  }
  const share = tokens.text(from + 2) === '.' && words.shapes[from + 3] === Shape.digits;
  return numbers >= LEAST_COLUMNS || (share && numbers >= 3 && !tokens.spaceBefore(from + 3));
}

/**
 * The club between brackets behind a player, in an article about team sports: "S Hale (Barlow)", "Anna Bell ( Barlow , captain )";
 * `undefined` where none starts at the token.
 */
export function clubOfPlayer(words: ArticleWords, first: number): Team | undefined {
  const { tokens } = words.article;
  if (tokens.text(first - 1) !== '(' || words.shapes[first] !== Shape.capital || !isPlayer(words, first - 2))
    return undefined;
  if (tokens.end(first) - tokens.start(first) < 4) return undefined;
  let last = first;
  while (last < first + 3 && words.shapes[last] === Shape.capital) last++;
  const close = tokens.text(last);
  if ((close !== ')' && close !== ',') || (close === ')' && words.isName(last + 1) && tokens.text(last + 2) !== '('))
    return undefined;
  if (GIVEN_NAMES.has(tokens.lower(first)) || CALENDAR_NAMES.has(tokens.lower(first))) return undefined;
  return words.isAbout('team sport') ? { first, last } : undefined;
}

/** Whether a name that ends at a token begins with a given name or an initial. */
function isPlayer(words: ArticleWords, end: number): boolean {
  const { tokens } = words.article;
  let first = end;
  while (first > end - 3 && words.isName(first) && words.isName(first - 1)) first--;
  if (first === end || !words.isName(end) || tokens.text(first - 1) === ':') return false;
  return tokens.end(first) - tokens.start(first) === 1 || GIVEN_NAMES.has(tokens.lower(first));
}
