/** Longer strings are not met twice. */
const LONGEST = 40;
/** Strings remembered before all are forgotten. */
const MOST = 50_000;

type Held = Record<string, unknown>;

/** Strings met before, so that the same words in thousands of articles are one string. */
const known = new Map<string, string>();

/** Puts one and the same string wherever the same words stand in a value made by `JSON.parse`, and gives the value. */
export function withSharedStrings<T>(value: T): T {
  if (Array.isArray(value)) shareItems(value);
  else if (typeof value === 'object' && value !== null) shareFields(value as Held);
  return value;
}

function shareItems(items: unknown[]): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (typeof item === 'string') items[at] = shared(item);
    else withSharedStrings(item);
  }
}

function shareFields(fields: Held): void {
  for (const name in fields) {
    const field = fields[name];
    if (typeof field === 'string') fields[name] = shared(field);
    else withSharedStrings(field);
  }
}

function shared(text: string): string {
  if (text.length > LONGEST) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  known.set(text, text);
  return text;
}
