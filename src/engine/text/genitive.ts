const APOSTROPHE = 0x27;

/** A word in lower case, as tokens give it, without its "'s". */
export const withoutGenitive = (word: string): string =>
  word.charCodeAt(word.length - 2) === APOSTROPHE && word.endsWith("'s") ? word.slice(0, -2) : word;
