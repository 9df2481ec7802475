import type { Tokens } from '../text/tokens';

/** Offset where the name in a token ends: before a closing "'s" where it has one. */
export function endOfName(tokens: Tokens, token: number): number {
  if (!tokens.lower(token).endsWith("'s")) return tokens.end(token);
  const text = tokens.text(token);
  return tokens.start(token) + Math.max(text.lastIndexOf("'"), text.lastIndexOf('\u2019'));
}
