import { DOLLAR_WORDS } from '../lexicon/dollar-countries';
import { SHARED_CURRENCIES } from '../lexicon/shared-currencies';
import type { Draft } from './draft';
import type { Source } from './source';

const HEAVY = new Set(
  'weigh weighs weighed weighing weight overweight heavy lost gained lighter heavier shed lift lifted carrying'.split(
    ' ',
  ),
);
const WEIGH_REACH = 10;

/** Verbs and nouns of paying, whose amount is money. */
const PAYING = new Set(
  'cost costs costing costed paid pay pays paying price priced prices worth spent spend spends spending fined fine charge charged charges fee fees wage wages salary rent fare owed owes owe donated earned earns earning invested budget bill debt debts'.split(
    ' ',
  ),
);
const PAY_REACH = 5;
/** Pounds that nothing in the news weighs without tonnes. */
const HEAVIEST = 100_000;

/** What an article tells of the currencies that its figures leave open. */
export interface ArticleCurrencies {
  /** What "$" stands for. */
  readonly dollar: string;
  /** Whether it has other amounts of money, so that "pounds" may be one. */
  readonly sterling: boolean;
  /** What currencies of a shared name stand for, by their marks. */
  readonly shared: ReadonlyMap<string, string>;
}

/** Whether the currency of an amount is open until the article tells it: "$", "pesos". */
export const isOpenCurrency = ({ unit }: Draft): boolean => unit.endsWith('?');

/** Tells what an article's drafts leave open by its country and its other amounts; `undefined` where they leave nothing open. */
export function articleCurrencies(
  source: Source,
  drafts: readonly Draft[],
  place: string | undefined,
): ArticleCurrencies | undefined {
  const open = drafts.filter(isOpenCurrency);
  if (open.length === 0) return undefined;
  const marks = new Set(open.map((draft) => draft.unit));
  return {
    dollar: marks.has('$?') ? articleDollar(source, drafts, place) : 'USD',
    sterling: drafts.some((draft) => draft.kind === 'money' && draft.unit !== 'pound?'),
    shared: new Map([...marks].flatMap((mark) => sharedCode(source, mark))),
  };
}

/** Settles "$", "pounds", "pesos" and the like. US dollars where nothing tells otherwise. */
export function settleCurrencies(source: Source, drafts: readonly Draft[], article: ArticleCurrencies): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.unit === '$?') return { ...draft, unit: article.dollar };
    const shared = article.shared.get(draft.unit);
    if (shared !== undefined) return { ...draft, unit: shared };
    return draft.unit === 'pound?' ? settlePound(source, draft, article.sterling, drafts[index + 1]) : draft;
  });
}

/**
 * Bare dollars are another country's where the dateline lies there and no world agency wrote the article, or where US dollars are
 * marked beside them and the country is named; where that country's dollars are marked themselves, the bare ones are American.
 */
function articleDollar(source: Source, drafts: readonly Draft[], place: string | undefined): string {
  const home = homeDollar(source, drafts, place);
  return home === undefined || drafts.some((draft) => draft.unit === home) ? 'USD' : home;
}

function homeDollar(source: Source, drafts: readonly Draft[], place: string | undefined): string | undefined {
  const dated = place === undefined ? undefined : DOLLAR_WORDS.get(place.toLowerCase());
  if (dated !== undefined && !isAgencyCopy(source)) return dated;
  return drafts.some((draft) => draft.unit === 'USD') ? mostNamed(source, DOLLAR_WORDS) : undefined;
}

/** Agencies that write "$" for US dollars wherever they are. */
const WORLD_AGENCIES = new Set(['ap', 'reuters', 'afp', 'upi', 'bloomberg', 'cnn', 'xinhua', 'dpa']);
const OPENING = 80;

function isAgencyCopy(source: Source): boolean {
  for (let at = 0; at < OPENING && at < source.length; at++)
    if (WORLD_AGENCIES.has(source.lower(at)) || isDatedPlace(source, at)) return true;
  return false;
}

/** "SYDNEY 1996-08-29": how agencies that serve the world date their copy. */
const isDatedPlace = (source: Source, at: number): boolean =>
  source.isDigits(at) &&
  source.raw(at).length === YEAR_DIGITS &&
  source.is(at + 1, '-') &&
  source.isDigits(at + 2) &&
  source.is(at + 3, '-') &&
  source.isCapitalised(at - 1);

const YEAR_DIGITS = 4;

/** A mark that currencies share, with the code that it stands for in the article. */
function sharedCode(source: Source, mark: string): [string, string][] {
  const shared = SHARED_CURRENCIES.get(mark);
  return shared === undefined ? [] : [[mark, mostNamed(source, shared.words, 1) ?? shared.usual]];
}

/** The code that an article's capitalised words mean most often, where they do so `least` times. */
function mostNamed(source: Source, words: ReadonlyMap<string, string>, least = 2): string | undefined {
  const tally = new Map<string, number>();
  for (let at = 0; at < source.length; at++) {
    if (!source.isCapitalised(at)) continue;
    const code = words.get(source.lower(at));
    if (code !== undefined) tally.set(code, (tally.get(code) ?? 0) + 1);
  }
  const [best] = [...tally].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= least ? best[0] : undefined;
}

/** "pounds" is a weight where something is weighed or measured out, money with a scale or beside other amounts of money. */
function settlePound(source: Source, draft: Draft, sterling: boolean, next: Draft | undefined): Draft {
  const converted = next?.kind === 'measure' && source.is(draft.end, '(') && next.unit === 'kilogram';
  const weighed =
    converted ||
    isBuild(source, draft) ||
    (draft.low < HEAVIEST && isWeighed(source, draft)) ||
    (source.lower(draft.end) === 'of' && draft.scale === undefined && draft.low < HEAVIEST);
  const money =
    !weighed &&
    (sterling ||
      draft.vague ||
      draft.scale !== undefined ||
      draft.low >= HEAVIEST ||
      source.lower(draft.end) === 'worth' ||
      isPaid(source, draft));
  return money ? { ...draft, unit: 'GBP' } : { ...draft, kind: 'measure', unit: 'pound' };
}

/** "the 230-pound forward": a person by weight. */
const isBuild = (source: Source, { first, end, low }: Draft): boolean =>
  low >= LIGHTEST_PLAYER &&
  low <= HEAVIEST_PLAYER &&
  source.is(end - 2, '-') &&
  (BUILT.has(source.lower(end)) || source.is(first - 1, ','));

const LIGHTEST_PLAYER = 90;
const HEAVIEST_PLAYER = 600;
const BUILT = new Set(
  'man woman forward guard center centre player lineman linebacker tackle quarterback back receiver end wrestler boxer fighter suspect teenager athlete rookie pitcher catcher prop lock dog gorilla bear lion'.split(
    ' ',
  ),
);

/** "costs 5 pounds": a word of paying right before, with words of measure at most between. */
function isPaid(source: Source, draft: Draft): boolean {
  for (let at = draft.first - 1; at > draft.first - PAY_REACH && at >= 0 && source.isWord(at); at--) {
    if (PAYING.has(source.lower(at))) return true;
  }
  return false;
}

function isWeighed(source: Source, draft: Draft): boolean {
  for (let at = draft.first - 1, left = WEIGH_REACH; left > 0 && at >= 0 && !source.is(at, '.'); at--, left--) {
    if (HEAVY.has(source.lower(at))) return true;
  }
  return HEAVY.has(source.lower(draft.end));
}
