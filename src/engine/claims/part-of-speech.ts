/** Windows remembered, so that the words of one story are tagged once; cleared when full, so that memory stays bounded. */
const MOST_WINDOWS = 5000;
const remembered = new Map<string, boolean>();

/**
 * Whether the second word of a short window is a finite verb: "7% think she should", "five said it had". For words that no table
 * knows; tagging takes some 200 microseconds, so that a caller asks only where the words around leave it open.
 */
export function isVerbInWindow(window: string): boolean {
  const known = remembered.get(window);
  if (known !== undefined) return known;
  const made = tagsOfSecond(window).includes('Verb');
  if (remembered.size >= MOST_WINDOWS) remembered.clear();
  remembered.set(window, made);
  return made;
}

type Tagger = typeof import('compromise/two')['default'];

let loaded: Tagger | undefined;

/** compromise takes some 200 ms to load, and one article in fifty asks it: it waits for the first that does. */
function tagger(): Tagger {
  loaded ??= require('compromise/two') as Tagger;
  return loaded;
}

interface TaggedSentence {
  readonly terms: readonly { readonly tags: readonly string[] }[];
}

function tagsOfSecond(window: string): readonly string[] {
  const sentences: readonly TaggedSentence[] = tagger()(window).json({ offset: false });
  return sentences[0]?.terms[1]?.tags ?? [];
}
