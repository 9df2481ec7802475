import { US_STATE_ABBREVIATIONS } from '../lexicon/places';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';
import { Shape } from './shapes';

const POINTED_STATES = /^(?:N\.Y|N\.J|N\.H|N\.C|N\.D|S\.C|S\.D|N\.M|R\.I|W\.Va)\./;
const BOROUGHS = new Set(['queens', 'brooklyn', 'bronx', 'manhattan']);
/** Words after a state that make it the next item of a list, or the subject of the next clause. */
const NOT_AFTER_STATE = new Set(['and', 'or', 'officials', 'authorities', 'lawmakers', 'governor', 'police']);
/** Last words of the names of local bodies that in the United States begin with the name of a town. */
const LOCAL_ENDS = /\b(?:Police Department|Fire Department|High School|Elementary School|Middle School|Hospital)$/i;

/** Whether a state or borough of the United States follows a name, so that it is a town: "Lebanon, Pa.", "Peru, Indiana", "Jamaica, Queens". */
export function isTownBefore(words: ArticleWords, last: number, limit: number): boolean {
  const { text, tokens } = words.article;
  if (tokens.text(last) !== ',' || !words.isName(last + 1)) return false;
  const state = tokens.lower(last + 1);
  if (BOROUGHS.has(state)) return true;
  const start = tokens.start(last + 1);
  if (POINTED_STATES.test(text.slice(start, start + 5))) return true;
  if (US_STATE_ABBREVIATIONS.has(state)) {
    if (state.length > 2 || words.shapes[last + 1] !== Shape.capitals)
      return tokens.text(last + 2) === '.' && state.length > 1;
    return true;
  }
  const match = words.knownAt(last + 1, limit, (name) => name.is === 'place' && name.state);
  return match !== undefined && !words.isName(match.last) && !NOT_AFTER_STATE.has(tokens.lower(match.last));
}

/** Whether a body of the United States is named after a town: "Lebanon Police Department". */
export function isTownsBody(words: ArticleWords, name: string): boolean {
  return words.inUnitedStates && LOCAL_ENDS.test(name);
}

/**
 * The names of an article without those of countries that mean towns in it: `towns` are the names, in lower case, that somewhere are told
 * to be towns. A name stays where the article has the adjective of the country.
 */
export function withoutTowns(
  found: readonly NameCandidate[],
  towns: ReadonlySet<string>,
  text: string,
): readonly NameCandidate[] {
  if (towns.size === 0) return found;
  const meant = new Set(found.map((one) => (one.is === 'country' && one.form === 'demonym' ? one.iso : '')));
  return found.filter(
    (one) =>
      one.is !== 'country' ||
      one.form !== 'name' ||
      meant.has(one.iso) ||
      !towns.has(text.slice(one.start, one.end).toLowerCase()),
  );
}
