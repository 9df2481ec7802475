const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const;

/** A whole number below a trillion in English words, with or without "and" before its last part. */
export function inWords(value: number, and: boolean): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${UNITS[value % 10]}`}`;
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    const joint = and && rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${inWords(Math.floor(value / scale), and)} ${name}${rest === 0 ? '' : joint + inWords(rest, and)}`;
  }
  return '';
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** The same number as a rank: "one hundred and third". */
export function ordinalInWords(value: number): string {
  const words = inWords(value, true);
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  const rank = ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, -last.length) + rank;
}

/** "1st", "12th", "1,003rd". */
export function ordinalInDigits(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return value.toLocaleString('en') + ending;
}
