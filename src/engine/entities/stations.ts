import type { ArticleWords } from './article-words';
import { endOfName } from './name-end';
import type { OrganisationName } from './organisation-names';
import type { Run } from './runs';
import { Shape } from './shapes';

const CHANNEL_WORDS = new Set('local channel newschannel fox nbc abc cbs action eyewitness news'.split(' '));
/** Whether a word may be the call sign of an American station: "WESH". */
export const isCallSign = (text: string): boolean => /^[KW][A-Z]{2,3}$/.test(text);

/** A television station named by its channel: "WESH 2 News", "Local 12", "NBC10"; `undefined` where none starts at the token. */
export function stationAt(words: ArticleWords, first: number, run: Run): OrganisationName | undefined {
  const { tokens } = words.article;
  if (run.casing === 'caps') return undefined;
  const local = localNetworkAt(words, first, run);
  if (local) return local;
  if (words.shapes[first + 1] !== Shape.digits) return undefined;
  if (tokens.end(first + 1) - tokens.start(first + 1) > 2) return undefined;
  const word = tokens.lower(first);
  const news = tokens.lower(first + 2).startsWith('news') && words.isName(first + 2);
  if (!isCallSign(tokens.text(first)) && !CHANNEL_WORDS.has(word)) return undefined;
  if (!tokens.spaceBefore(first + 1) && words.shapes[first] !== Shape.capitals) return undefined;
  if ((word === 'action' || word === 'news') && !news) return undefined;
  const last = news ? first + 3 : first + 2;
  if (!news && words.shapes[last] === Shape.lower && UNITS.has(tokens.lower(last))) return undefined;
  return { first, last, end: endOfName(tokens, last - 1), kind: 'broadcaster' };
}

/** The station of a network in a city: "CBS San Francisco", "CBS SF". */
function localNetworkAt(words: ArticleWords, first: number, run: Run): OrganisationName | undefined {
  const { tokens } = words.article;
  if (run.casing !== 'normal' || !NETWORKS.has(tokens.text(first)) || !words.isName(first + 1)) return undefined;
  if (!tokens.spaceBefore(first + 1)) return undefined;
  const city = words.knownAt(first + 1, run.last, (name) => name.is === 'place' && !name.phrase);
  const last = city?.last ?? (CITY_ABBREVIATIONS.has(tokens.text(first + 1)) ? first + 2 : 0);
  if (last === 0 || words.isName(last)) return undefined;
  return { first, last, end: endOfName(tokens, last - 1), kind: 'broadcaster' };
}

const NETWORKS = new Set(['CBS', 'NBC', 'ABC', 'Fox', 'FOX', 'BBC', 'ITV', 'NPR']);
const CITY_ABBREVIATIONS = new Set(['SF', 'LA', 'NY', 'DC', 'DFW']);
const UNITS = new Set(['million', 'billion', 'percent', 'per', 'year', 'years', 'people', 'times', 'members']);
