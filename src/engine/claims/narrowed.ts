import { RELATIVES } from '../lexicon/function-words';
import type { Counted } from './counted';
import type { SentenceView } from './sentence-view';

/** Prepositions that narrow the noun before them: "three people in the van", "those outside". */
const NARROWING = new Set([
  'in',
  'inside',
  'on',
  'outside',
  'at',
  'aboard',
  'near',
  'with',
  'under',
  'over',
  'aged',
  'between',
  'without',
]);
/** What people are hurt by, where others are hurt in other ways: "five were injured by gunshots". */
const BULLETS = new Set(['gunshots', 'gunshot', 'gunfire', 'bullets', 'bullet', 'shots', 'shrapnel']);
/** Tokens behind the noun in which that is told. */
const BY_REACH = 5;
/** Words by which a sentence looks back at other incidents. */
const LOOKING_BACK = new Set([
  'ago',
  'history',
  'deadliest',
  'worst',
  'similar',
  'previously',
  'previous',
  'decade',
  'decades',
  'recent',
  'earlier',
  'annually',
  'yearly',
  'incidents',
  'rampages',
  'cases',
  'shootings',
  'attacks',
]);

/**
 * Whether a count is told of fewer than the noun says, or of another incident: a phrase or clause behind the noun narrows it, or the
 * sentence looks back.
 */
export function isNarrowed({ tokens, first, last }: SentenceView, counted: Counted): boolean {
  const after = tokens.lower(counted.next);
  if (counted.phrase && (NARROWING.has(after) || RELATIVES.has(after))) return true;
  for (let at = counted.next; at < Math.min(last, counted.next + BY_REACH); at++) {
    if (tokens.lower(at) === 'by' && BULLETS.has(tokens.lower(at + 1))) return true;
  }
  for (let at = first; at < last; at++) if (LOOKING_BACK.has(tokens.lower(at))) return true;
  return false;
}
