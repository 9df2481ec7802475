import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { isClosedClass } from '../lexicon/function-words';
import { REPORTING_VERBS } from '../lexicon/reporting';
import { TELLER_CLASSES } from '../lexicon/tellers';
import type { Sentence } from '../text/prepared';
import { TokenType } from '../text/tokens';

/** How many times one toll is the other, at most, where a slip and not a part or a longer time sets them apart. */
const MOST_TIMES = 2;
/** Tokens before a verb of telling in which its teller stands. */
const REACH = 6;
const PLACE_WORDS = new Set(['in', 'at', 'near', 'around', 'outside', 'inside', 'across']);

/**
 * Whether two counts of one event are told so that both may be true: one many times the other, as a part is or what years have added up
 * to; by tellers of different kinds; or one of a place that its sentence opens with.
 */
export function areToldApart(article: ReadArticle, a: ClaimFrame, b: ClaimFrame): boolean {
  const [first, second] = [article.figures[a.figure], article.figures[b.figure]];
  if (!first || !second) return true;
  if (Math.max(first.low, second.low) > MOST_TIMES * Math.min(first.high, second.high)) return true;
  const [one, other] = [article.prepared.sentences[a.sentence], article.prepared.sentences[b.sentence]];
  if (!one || !other) return false;
  return (
    areOfOtherTellers(article, one, other) || opensInPlace(article, one, other) || opensInPlace(article, other, one)
  );
}

function areOfOtherTellers(article: ReadArticle, one: Sentence, other: Sentence): boolean {
  const [ours, theirs] = [tellerOf(article, one), tellerOf(article, other)];
  if (ours === theirs) return false;
  return (ours !== undefined && theirs !== undefined) || !OFFICIAL.has(ours ?? theirs ?? '');
}

/** Tellers whose numbers news also gives as its own; those of the others it leaves to them. */
const OFFICIAL = new Set(['authorities', 'government']);

/** The class of who tells a sentence: "hospital sources said", "state radio reported". */
function tellerOf({ prepared: { tokens } }: ReadArticle, { firstToken, lastToken }: Sentence): string | undefined {
  for (let verb = firstToken; verb < lastToken; verb++) {
    if (!REPORTING_VERBS.has(tokens.lower(verb))) continue;
    for (let at = verb - 1; at >= firstToken && at >= verb - REACH && tokens.type(at) === TokenType.word; at--) {
      const kind = TELLER_CLASSES.get(tokens.lower(at));
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
}

/** "In Zhanjiang city 19 people died" beside a sentence that does not name the place. */
function opensInPlace({ prepared: { tokens } }: ReadArticle, { firstToken }: Sentence, other: Sentence): boolean {
  if (!PLACE_WORDS.has(tokens.lower(firstToken))) return false;
  const place = tokens.lower(firstToken + 1);
  const first = tokens.code(firstToken + 1);
  if (first < 0x41 || first > 0x5a || CALENDAR_NAMES.has(place) || isClosedClass(place)) return false;
  for (let at = other.firstToken; at < other.lastToken; at++) if (tokens.lower(at) === place) return false;
  return true;
}
