const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small count in a word, others in digits. */
export const small = (count: number): string => WORDS[count] ?? amount(count);

/** "Calder", "Calder and Marsh", "Calder, Marsh and Bay". */
export const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A number for a message: grouped, with at most `digits` decimals. */
export function amount(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  const [whole = '0', decimals] = Math.abs(rounded).toString().split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** An amount in the style of a figure: 1,500,000,000 beside "£2.5bn" is "£1.5bn". Grouped digits where the figure has no digits. */
export function inStyleOf({ text, low }: { readonly text: string; readonly low: number }, value: number): string {
  const digits = /[0-9][0-9,]*(?:[.][0-9]+)?/.exec(text)?.[0];
  const told = digits === undefined ? 0 : Number(digits.replaceAll(',', ''));
  if (digits === undefined || told === 0) return amount(value, 2);
  const places = digits.split('.')[1]?.length ?? 0;
  const made = amount((value * told) / low, Math.max(places, 1));
  const grouped = digits.includes(',') ? made.replace(/^(\d)(\d{3})$/, '$1,$2') : made;
  return text.replace(/\s+/g, ' ').replace(digits, grouped);
}
