/** Holds one name at a time, as a dictionary: an object with a shape would leave one behind for each name. */
const name: Record<string, true> = Object.create(null);

/**
 * The same string without a hold on the article that it was cut from, and the same one for the same letters: engines keep one
 * string of each property name.
 */
export function ownString(text: string): string {
  name[text] = true;
  const own = Object.keys(name)[0] ?? text;
  delete name[text];
  return own;
}
