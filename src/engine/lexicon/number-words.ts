/** How a number word takes part in a number written in words. */
export type NumberPart = 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen';

export interface NumberWord {
  readonly part: NumberPart;
  readonly value: number;
}

const inOrder = (part: NumberPart, words: string, from: number, step: number): [string, NumberWord][] =>
  words.split(' ').map((word, i) => [word, { part, value: from + i * step }]);

/** English number words with what they stand for. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...inOrder('unit', 'zero one two three four five six seven eight nine', 0, 1),
  ['nil', { part: 'unit', value: 0 }],
  ['nought', { part: 'unit', value: 0 }],
  ...inOrder('teen', 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
  ...inOrder('ten', 'twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', { part: 'ten', value: 40 }],
  ['hundred', { part: 'hundred', value: 100 }],
  ['dozen', { part: 'dozen', value: 12 }],
  ['dozens', { part: 'dozen', value: 12 }],
  ['thousand', { part: 'scale', value: 1e3 }],
  ['lakh', { part: 'scale', value: 1e5 }],
  ['lakhs', { part: 'scale', value: 1e5 }],
  ['million', { part: 'scale', value: 1e6 }],
  ['crore', { part: 'scale', value: 1e7 }],
  ['crores', { part: 'scale', value: 1e7 }],
  ['billion', { part: 'scale', value: 1e9 }],
  ['trillion', { part: 'scale', value: 1e12 }],
  ['quadrillion', { part: 'scale', value: 1e15 }],
]);

/** Plurals that name no number, as [low, high]: "dozens" 24 to 99. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 999_999_999]],
  ['billions', [2e9, 999_999_999_999]],
  ['trillions', [2e12, 999_999_999_999_999]],
]);

/** What stands after "tens of" or "hundreds of". */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Words that make a scale word vague: "several hundred". */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set(['several', 'few', 'many']);

const ORDINAL_NAMES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const TENS_ORDINALS = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Ordinal words with their rank. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ORDINAL_NAMES.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ...TENS_ORDINALS.split(' ').map((word, i): [string, number] => [word, 30 + 10 * i]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
  ['billionth', 1e9],
]);

/** Denominators of fractions in words, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ...'fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((word, i): [string, number][] => [
    [word, i + 5],
    [`${word}s`, i + 5],
  ]),
  ['twelfth', 12],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
  ['millionth', 1e6],
  ['millionths', 1e6],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['eightieth', 80],
]);

/** Single characters that are fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Multiples in one word: "threefold". */
export const FOLD_WORDS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten twelve twenty hundred thousand'
    .split(' ')
    .map((word): [string, number] => [`${word}fold`, NUMBER_WORDS.get(word)?.value ?? 0]),
);

/** Decades written as words; an age after "in his". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Raised digits to their values. */
export const SUPERSCRIPTS: ReadonlyMap<string, number> = new Map(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, i): [string, number] => [sign, i]),
);
