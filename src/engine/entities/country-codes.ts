import { SPORT_CODES } from '../lexicon/sport-codes';
import type { ArticleWords } from './article-words';

/** So many countries in brackets make a table of results; a single one may be anything. */
const LEAST = 3;
const LETTERS = 3;

/** The country whose three letters stand in brackets at a token, where the article has a table of them: "1. K. Ohta (JPN)". */
export function bracketedCode(words: ArticleWords, at: number): string | undefined {
  return words.hasCountryCodes ? codeAt(words, at) : undefined;
}

/** Whether an article gives the countries of competitors by three letters in brackets. */
export function hasBracketedCodes(words: ArticleWords): boolean {
  const found = new Set<string>();
  const { tokens } = words.article;
  for (let at = 1; at < tokens.length; at++) {
    const iso = codeAt(words, at);
    if (iso !== undefined) found.add(iso);
    if (found.size >= LEAST) return true;
  }
  return false;
}

function codeAt(words: ArticleWords, at: number): string | undefined {
  const { tokens } = words.article;
  if (tokens.code(at - 1) !== BRACKET || tokens.end(at) - tokens.start(at) !== LETTERS) return undefined;
  const after = tokens.text(at + 1);
  return after === ')' || after === ',' || after === '/' ? SPORT_CODES.get(tokens.text(at)) : undefined;
}

const BRACKET = '('.charCodeAt(0);
