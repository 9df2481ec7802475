import { SPORT_CODES } from '../lexicon/sport-codes';
import type { PassageText } from '../text/prepared';
import type { ArticleWords } from './article-words';

const LETTERS = 3;

/** The country whose three letters stand in brackets at a token, where the article has a table of them: "1. K. Ohta (JPN)". */
export function bracketedCode(words: ArticleWords, at: number): string | undefined {
  const iso = codeAt(words.article, at);
  return iso !== undefined && words.isAbout('results by country') ? iso : undefined;
}

/** The countries of competitors that a text gives by three letters in brackets. */
export function bracketedCodes(text: PassageText): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < text.tokens.length; at++) {
    const iso = codeAt(text, at);
    if (iso !== undefined) found.add(iso);
  }
  return found;
}

function codeAt({ tokens }: PassageText, at: number): string | undefined {
  if (tokens.code(at - 1) !== BRACKET || tokens.end(at) - tokens.start(at) !== LETTERS) return undefined;
  const after = tokens.text(at + 1);
  return after === ')' || after === ',' || after === '/' ? SPORT_CODES.get(tokens.text(at)) : undefined;
}

const BRACKET = '('.charCodeAt(0);
