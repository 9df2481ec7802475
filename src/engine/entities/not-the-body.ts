import { PRODUCT_TAILS, RULE_TAILS } from '../lexicon/product-words';
import type { ArticleWords } from './article-words';
import type { KnownBodyName } from './known-names';
import { opensEvent } from './name-tails';
import { Shape } from './shapes';

/** Whether what follows the name of a body makes it the name of a product, a rule, an index or a base. `last` is exclusive. */
export function isOtherThan(words: ArticleWords, name: KnownBodyName, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (tokens.lower(last - 1).endsWith("'s")) return false;
  if (isStreet(words, first, last) || PLAIN_PAIRS.get(tokens.lower(first))?.has(tokens.lower(last))) return true;
  if (last - first === 1 && isElsewhere(words, name, first, last)) return true;
  if (tokens.text(last) === '-' && words.shapes[last + 1] === Shape.digits) return isIndex(words, last);
  if (!words.isName(last) || !tokens.spaceBefore(last)) return false;
  if (opensEvent(words, last)) return true;
  if (name.body.kind === 'club' && last - first === 1 && GROUNDS.has(tokens.lower(last + 1)) && words.isName(last + 1))
    return true;
  if (name.body.type === 'organisation') return PRODUCT_TAILS.has(tokens.lower(last));
  return isBase(words, name, last) || (last - first > 1 && endsAsRule(words, last));
}

/** "football in Barlow", where a club would be played at; "Hale, Abbott, Moor;" among the players of a team. */
function isElsewhere(words: ArticleWords, { body: { kind } }: KnownBodyName, first: number, last: number): boolean {
  const before = words.article.tokens.lower(first - 1);
  if (kind === 'club') return before === 'in' || before === 'near';
  return kind === 'company' && words.aboutSport && isInList(before) && isInList(words.article.tokens.lower(last));
}

const isInList = (lower: string): boolean => lower === ',' || lower === ';';

/** "the 4100 block of South Princeton". */
function isStreet(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (last - first !== 1) return false;
  const of = COMPASS.has(tokens.lower(first - 1)) ? first - 2 : first - 1;
  return tokens.lower(of) === 'of' && tokens.lower(of - 1) === 'block';
}

/** Last words of the names of grounds: "Barlow Arms Park". */
const GROUNDS = new Set(['park', 'road', 'stadium', 'ground', 'lane', 'street']);

/** Words behind the name of a company that make it a plain word: "Shell casings". */
const PLAIN_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['shell', new Set(['casing', 'casings', 'fragments', 'shock', 'companies', 'company', 'suit', 'suits'])],
  ['apple', new Set(['juice', 'pie', 'tree', 'trees', 'orchard', 'cider'])],
  ['orange', new Set(['juice', 'jumpsuit', 'jumpsuits', 'alert', 'vest', 'vests', 'peel'])],
  ['target', new Set(['practice', 'date', 'price', 'range', 'shooting'])],
  ['gap', new Set(['year', 'years'])],
  ['virgin', new Set(['birth', 'territory', 'forest', 'olive'])],
]);

const COMPASS = new Set(['north', 'south', 'east', 'west', 'n', 's', 'e', 'w']);

/** "Nasdaq-100". */
function isIndex(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  return (
    !tokens.spaceBefore(last) && !tokens.spaceBefore(last + 1) && tokens.end(last + 1) - tokens.start(last + 1) >= 3
  );
}

/** "RAF Barlow", the name of an airfield. */
function isBase(words: ArticleWords, name: KnownBodyName, last: number): boolean {
  return name.text === 'RAF' && !words.knownAt(last, last + 2, (known) => known.is === 'body') && !isRank(words, last);
}

/** "RAF Sergeant", "RAF Tornado". */
function isRank(words: ArticleWords, at: number): boolean {
  return RANKS_AND_AIRCRAFT.has(words.article.tokens.lower(at));
}

const RANKS_AND_AIRCRAFT = new Set(
  'sergeant corporal flight squadron wing group air officer pilot chief marshal captain lieutenant tornado harrier typhoon hercules nimrod chinook puma sea regiment museum benevolent club reserve police'.split(
    ' ',
  ),
);

/** "Civil Service Pension Scheme". */
function endsAsRule(words: ArticleWords, last: number): boolean {
  for (let at = last; at < last + 3 && words.isName(at); at++) {
    if (RULE_TAILS.has(words.article.tokens.lower(at))) return true;
  }
  return false;
}
