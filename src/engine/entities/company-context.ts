import {
  COMPANY_LEADS,
  COMPANY_NOUNS,
  COMPANY_TRAITS,
  PRODUCT_NAMES,
  PUBLIC_NOUNS,
  PUBLIC_PAIRS,
  WEAK_COMPANY_NOUNS,
} from '../lexicon/organisation-words';
import { PLACE_WORDS } from '../lexicon/places';
import { ROLES } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import { isListedCompany, isListedPublic, isStaffOf } from './company-signs';
import { Shape } from './shapes';

/** Whether what stands around a name tells that it is a company: "search giant X", "X shares", "shares in X", "X, the carmaker". */
export function hasCompanyContext(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (PRODUCT_NAMES.has(tokens.lower(first)) || PLACE_WORDS.has(tokens.lower(last - 1))) return false;
  if (tokens.text(last - 2) === '-' && words.knownAt(last - 1, last, (name) => name.is === 'country')) return false;
  if (REGIONS.has(tokens.lower(last - 1)) || PLACE_OPENERS.has(tokens.lower(first))) return false;
  const before = words.before(first);
  if (hasPublicContext(words, first)) return false;
  if (COMPANY_NOUNS.has(before) && !WEAK_COMPANY_NOUNS.has(before)) return before !== 'group' || !words.aboutMusic;
  if (COMPANY_LEADS.has(`${tokens.lower(first - 2)} ${before}`) && words.isName(first - 2) === opens(words, first - 2))
    return true;
  if (isStaffOf(words, first) || isListedCompany(words, first) || isCamelCase(words, first, last)) return true;
  const after = tokens.lower(last);
  if (words.shapes[last] === Shape.lower && FOLLOWING_NOUNS.has(after)) return isNamedBefore(words, first, last);
  if (after === 'investment' && tokens.lower(last + 1) === 'bank') return isNamedBefore(words, first, last);
  if (after === 'said' && tokens.lower(last + 1) === 'that' && ITS.has(tokens.lower(last + 2))) return true;
  if (after === 'shares' && !SHARES_NEXT.has(tokens.lower(last + 1))) return false;
  if (COMPANY_TRAITS.has(after)) return last - first > 1 || !words.isPlaceName(tokens.lower(first));
  if (after === 'said' && ITS.has(tokens.lower(last + 1))) return true;
  if (after === 'chief' && tokens.lower(last + 1) === 'executive') return true;
  return after === ',' && isCompanyApposition(words, last + 1);
}

/** What follows "shares" where they are a company's, and nobody shares anything. */
const SHARES_NEXT = new Set(
  '. , ; : ) - rose fell were was are is have had has closed slipped dropped jumped gained lost ended climbed down up by on to at after in and or as which for from traded trading opened remain remained would could will may might should since over sank surged tumbled plunged slid soared finished edged added outstanding held before during until when while because but with worth rallied tanked slumped recovered advanced declined eased of that into amid despite hit reached touched suspended higher lower'.split(
    ' ',
  ),
);
/** First words of the names of places. */
const PLACE_OPENERS = new Set(['fort', 'camp', 'mount', 'lake', 'st', 'cape', 'port']);

/** "Eastern European sales". */
const REGIONS = new Set([
  'european',
  'asian',
  'african',
  'american',
  'caribbean',
  'scandinavian',
  'western',
  'eastern',
]);

const ITS = new Set(['it', 'its']);
/** Nouns of companies that stand behind their names: "the Brightpebble consultancy". */
const FOLLOWING_NOUNS = new Set(
  'consultancy brokerage supermarket airline carmaker broadsheet tabloid newswire'.split(' '),
);

/** Whether a word stands first in its sentence, where a capital says nothing. */
function opens(words: ArticleWords, at: number): boolean {
  const before = words.before(at);
  return words.isName(at) && (before === '' || before === '.' || before === '"');
}

/** Whether the words before a noun are a company's name, and do not tell where it is. */
function isNamedBefore(words: ArticleWords, first: number, last: number): boolean {
  const before = words.before(first);
  if (before === 'a' || before === 'an' || words.article.tokens.lower(last - 1).endsWith("'s")) return false;
  return !words.isPlaceName(words.article.tokens.lower(last - 1)) && !words.knownAt(last - 1, last, () => true);
}

/** Whether a name is that of a shipping line: "Marlow Line" in an article about ships. */
export function isShippingLine(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  const end = tokens.lower(last - 1);
  if ((end !== 'line' && end !== 'lines') || last - first < 2 || RAIL_LINES.has(tokens.lower(last - 2))) return false;
  return words.aboutShips;
}

/** What stands before "Line" where it is a railway's, a queue's or a front's. */
const RAIL_LINES = new Set(
  'front red blue green yellow central northern district circle jubilee victoria main coast picket assembly production party poverty finish finishing starting bottom punch maginot siegfried metropolitan bakerloo piccadilly orange purple silver gold pink brown help hot tip crime state county city'.split(
    ' ',
  ),
);

/** Whether the words before a name say that it is a public body: "charity X", "pressure group X". */
export function hasPublicContext(words: ArticleWords, first: number): boolean {
  const { tokens } = words.article;
  if (words.shapes[first - 1] !== Shape.lower) return false;
  const before = words.before(first);
  if (isListedPublic(words, first)) return true;
  return PUBLIC_NOUNS.has(before) || PUBLIC_PAIRS.has(`${tokens.lower(first - 2)} ${before}`);
}

const APPOSITION_ENDS = new Set(['of', 'behind', 'at', 'for', 'from', 'in', 'who', 'with', 'to', 'man', 'woman']);

/** "SpeechWorks": a capital inside a word that is no surname ("McKnight"). */
function isCamelCase(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (last - first !== 1 || words.shapes[first] !== Shape.capital || WORKS.has(tokens.lower(last))) return false;
  const text = tokens.text(first);
  if (SURNAME_PREFIX.test(text)) return false;
  return /^[A-Z][a-z]{2,}[A-Z][a-z]{2,}(?:['\u2019]s)?$/.test(text) || THREE_HUMPS.test(text);
}

/** Words after the name of a work: "the MoonHarbour film". */
const WORKS = new Set(
  'game games film films movie movies series album song sequel show single band tour event festival conference director star actor actress'.split(
    ' ',
  ),
);
const THREE_HUMPS = /^(?:[A-Z][a-z]+){3,5}(?:['\u2019]s)?$/;
const SURNAME_PREFIX = /^(?:Mc|Mac|O'|De|Di|Du|La|Le|Van|Von|Fitz|El|Al|D')[A-Z]/;

/** "the world's biggest carmaker," after a name. */
function isCompanyApposition(words: ArticleWords, from: number): boolean {
  const { tokens } = words.article;
  const opener = tokens.lower(from);
  if (opener !== 'the' && opener !== 'a' && opener !== 'an') return false;
  for (let at = from + 1; at < from + 9; at++) {
    const lower = tokens.lower(at);
    if (lower === ',' || lower === '.' || lower === '') return false;
    if (ROLES.has(lower) || APPOSITION_ENDS.has(lower)) return false;
    if (COMPANY_NOUNS.has(lower) && !WEAK_COMPANY_NOUNS.has(lower)) {
      const next = tokens.lower(at + 1);
      return (
        next === ',' ||
        next === '.' ||
        next === 'that' ||
        next === 'which' ||
        next === 'in' ||
        next === 'behind' ||
        next === 'by'
      );
    }
  }
  return false;
}
