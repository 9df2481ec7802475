/** The words of a table that is written as one text, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));
