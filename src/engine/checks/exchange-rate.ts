import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { CURRENCY_WORDS } from '../lexicon/country-traps';
import { TokenType } from '../text/tokens';

/** Tokens before a rate in which its currency is told. */
const REACH = 12;
/** Kinds of figures that a rate is read as. */
const RATES: ReadonlySet<string> = new Set(['count', 'money', 'rate']);

/**
 * "the lira strengthened to 1,021.5 per mark from 1,024": a currency that moves to a rate, which rises as often as it falls when the
 * currency gains.
 */
export function isExchangeRate({ prepared: { tokens, sentences } }: ReadArticle, figure: ReadFigure): boolean {
  if (!RATES.has(figure.kind)) return false;
  const end = tokens.at(figure.start);
  const floor = Math.max(sentences[figure.sentence]?.firstToken ?? 0, end - REACH);
  for (let at = end - 1; at >= floor; at--) {
    const word = tokens.lower(at);
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    if ((bare === 'sterling' || CURRENCY_WORDS.has(bare)) && isSubject(tokens.type(at - 1), tokens.lower(at - 1)))
      return true;
  }
  return false;
}

/** Neither behind an amount ("30 billion yen") nor before a share ("dollar sales"). */
const isSubject = (before: TokenType | undefined, word: string): boolean =>
  before !== TokenType.digits && !SCALE_WORDS.has(word);

const SCALE_WORDS = new Set(['million', 'billion', 'trillion', 'mln', 'bln', 'bn', 'mn', 'trn']);
