import { ownString } from './own-string';

/** Results that are kept before all are forgotten. */
const MOST = 4096;
/** Longer texts are not met twice. */
const LONGEST = 120;

/** A function of a short text, such as a name, that remembers its results from one article to the next. `make` must be pure. */
export function remembered<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (text.length > LONGEST) return make(text);
    if (known.size >= MOST) known.clear();
    const own = ownString(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}
