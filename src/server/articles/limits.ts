/** Longest text that is read, in UTF-16 units: some 800,000 words, many times the longest article. */
const MAXIMUM_LENGTH = 5 * 1024 * 1024;
const LOOKED_THROUGH = 8192;

/** Why a text is not read at all, as a sentence with the next step; `undefined` where it is. */
export function whySkipped(text: string): string | undefined {
  if (text.length > MAXIMUM_LENGTH) {
    const size = (text.length / (1024 * 1024)).toFixed(1);
    return `The file is too long to be read: ${size} million characters, the limit is 5. Split it into its articles.`;
  }
  if (text.slice(0, LOOKED_THROUGH).includes('\0')) {
    return 'The file holds binary data. Save the article as text to have it read.';
  }
  return undefined;
}

/** What is told of an article on which the analysis itself broke down: the error's name, nothing of the text. */
export function whyFailed(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown error';
  return `The analysis of this article failed (${name}). Please report it together with the article.`;
}
