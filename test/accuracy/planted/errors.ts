import type { Edit, Planter } from './edit';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const CONVERTED =
  'miles?|km|kilomet(?:re|er)s?|metres?|meters?|feet|ft|m|acres?|hectares?|pounds?|lbs?|kg|mph|km\\/h|kph';

const edit = (kind: string, start: number, was: string, replacement: string): Edit[] =>
  was === replacement ? [] : [{ kind, start, end: start + was.length, replacement }];

/** Makes a number wrong in a way that no rounding explains, in the style it was written in. */
function wrong(number: string, random: () => number): string {
  const value = Number(number.replaceAll(',', ''));
  const factor = random() < 0.5 ? 1.4 + random() : 0.3 + random() / 3;
  const places = number.split('.')[1]?.length ?? 0;
  const made = (value * factor).toFixed(places);
  return number.includes(',') ? Number(made).toLocaleString('en-GB', { minimumFractionDigits: places }) : made;
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

const conversion: Planter = ({ text }, random) =>
  matches(
    text,
    new RegExp(`\\b(\\d[\\d,.]*) ?(?:${CONVERTED})\\b \\((\\d[\\d,.]*\\d|\\d) ?(?:${CONVERTED})\\b`, 'g'),
  ).flatMap((m) => {
    const number = m[2] ?? '';
    return edit('unit-conversion', m.index + m[0].lastIndexOf(number), number, wrong(number, random));
  });

const currency: Planter = ({ text }, random) =>
  matches(
    text,
    /[$£€]\d[\d.,]*(?:m|bn| million| billion)? \([$£€](\d[\d.,]*\d|\d)(?:m|bn| million| billion)?\)/g,
  ).flatMap((m) => {
    const number = m[1] ?? '';
    const value = Number(number.replaceAll(',', ''));
    const made = random() < 0.5 ? value * (2.5 + random()) : value / (2.5 + random());
    return edit(
      'currency',
      m.index + m[0].lastIndexOf(number),
      number,
      made.toFixed(number.split('.')[1]?.length ?? (made < 10 ? 1 : 0)),
    );
  });

const weekday: Planter = ({ text, date }, random) => {
  if (!date) return [];
  return matches(
    text,
    new RegExp(
      `\\b(${DAYS.join('|')}), (?:${MONTHS}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) \\d{1,2}\\b`,
      'g',
    ),
  ).flatMap((m) => {
    const was = m[1] ?? '';
    return edit('weekday', m.index, was, DAYS[(DAYS.indexOf(was) + 1 + Math.floor(random() * 6)) % 7] ?? was);
  });
};

const impossibleDate: Planter = ({ text }) => [
  ...matches(text, /\b(?:April|June|September|November|February) (\d{1,2})\b(?!,? ?\d{3})/g).flatMap((m) =>
    edit('impossible-date', m.index + m[0].length - (m[1] ?? '').length, m[1] ?? '', '31'),
  ),
  ...matches(text, /\b(\d{1,2}) (?:April|June|September|November|February)\b/g).flatMap((m) =>
    edit('impossible-date', m.index, m[1] ?? '', '31'),
  ),
];

const change: Planter = ({ text }, random) =>
  matches(
    text,
    /\b(?:rose|fell|climbed|dropped|jumped|increased|up|down|slid|grew) (?:by )?\d[\d.]*(?:%| percent| per cent) to [$£€]?(\d[\d,.]*\d)(?:m|bn| million| billion)?(?: [a-z]+)? ?(?:\([^)]*\))?,? ?(?:from|compared with) [$£€]?\d/g,
  ).flatMap((m) =>
    edit('change', m.index + m[0].indexOf(m[1] ?? '', m[0].indexOf(' to ')), m[1] ?? '', wrong(m[1] ?? '', random)),
  );

const partOverWhole: Planter = ({ text }) =>
  matches(
    text,
    /\b(two|three|four|five|six|seven|eight) of the (three|four|five|six|seven|eight|nine) [a-z]{4,}/gi,
  ).flatMap((m) => {
    const whole = WORDS.indexOf((m[2] ?? '').toLowerCase());
    const more = WORDS[whole + 1];
    return more === undefined ? [] : edit('parts-of-whole', m.index, m[1] ?? '', more);
  });

/** What befalls those who are counted, told in words of one meaning. */
const FATES: readonly RegExp[] = [
  /^(?:[a-z]+ ){0,3}(?:killed|dead|died|die|dying)\b/i,
  /^(?:[a-z]+ ){0,3}(?:shot|wounded|injured|hurt|hospitali[sz]ed|struck)\b/i,
  /^(?:[a-z]+ ){0,3}(?:arrested|charged|detained|held|in custody)\b/i,
];
const fateOf = (words: string): number => FATES.findIndex((fate) => fate.test(words));

/** The number of a first line that stands in the body before the same noun, of the same fate where it counts persons. */
const headline: Planter = ({ text }) => {
  const end = text.indexOf('\n');
  const numbered =
    /(?<![,.\d])\b(two|three|four|five|six|seven|eight|\d{2,3}|\d{1,3},\d{3}) (jobs|dead|killed|injured|hurt|shot|arrested|people|men|women|officers|workers|children|staff|flights|shops|stores)\b/gi;
  const told = matches(text, numbered).map((m) => ({
    m,
    words: `${m[1]} ${m[2]}`.toLowerCase(),
    fate: fateOf(
      text
        .slice(m.index + m[0].length - (m[2] ?? '').length)
        .replace(/^(?:people|men|women|officers|workers|children|staff) /i, ''),
    ),
  }));
  return told
    .filter(({ m }) => m.index < end)
    .flatMap(({ m, words, fate }) => {
      const again = told.some((other) => other.m.index > end && other.words === words && other.fate === fate);
      return again && (fate >= 0 || !PERSONS.test(words))
        ? edit('headline', m.index, m[1] ?? '', more(m[1] ?? ''))
        : [];
    });
};

const PERSONS = /(?:people|men|women|officers|workers|children)$/;

/** A count told twice with the same noun: the second one changed. */
const sameQuantity: Planter = ({ text }) => {
  const seen = new Map<string, number>();
  return matches(
    text,
    /(?<![,.\d])\b(two|three|four|five|six|seven|eight|nine|\d{2,3}|\d{1,3},\d{3}) (?:(?:other )?people|jobs|workers|homes|passengers|soldiers) (?:(?:were|have been|had been|was) )?(?:killed|injured|wounded|shot|arrested|lost|cut|hurt|died|dead)\b/gi,
  ).flatMap((m) => {
    const key = m[0].toLowerCase().replace(/ (?:were|have been|had been|was) /, ' ');
    const before = seen.has(key);
    seen.set(key, m.index);
    return before ? edit('same-quantity', m.index, m[1] ?? '', more(m[1] ?? '')) : [];
  });
};

/** What follows a number without being what it counts. */
const NO_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|per|of|in|to|and|or|at|the|by|from|percent|pm|am|for|on|a|after|before|points|goals|was|were|is|with|as|who|others?|more|out|million|billion|blocks?|calls?|which)$/;

/** Any number told in exactly two places before the same word: one of the two changed. */
const toldAgain: Planter = ({ text }, random) => {
  const places = new Map<string, RegExpExecArray[]>();
  for (const m of matches(
    text,
    /(?<![\d,.$£€%-])\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:,\d{3})+|\d{2,6})\s+([a-z][a-z-]+)\b/gi,
  )) {
    const [, number = '', noun = ''] = m;
    if (NO_NOUN.test(noun) || /^[A-Z]/.test(noun) || /^(?:19|20)\d\d$/.test(number)) continue;
    const key = `${number.toLowerCase()} ${noun.replace(/s$/, '')}`;
    places.set(key, [...(places.get(key) ?? []), m]);
  }
  return [...places.values()].flatMap((told) => {
    const [first, second] = told;
    if (!first || !second || told.length > 2 || second.index - first.index < 80) return [];
    const m = random() < 0.5 ? first : second;
    return edit('told again', m.index, m[1] ?? '', more(m[1] ?? ''));
  });
};

function more(number: string): string {
  const word = WORDS.indexOf(number.toLowerCase());
  if (word >= 0) return WORDS[word + 2] ?? 'fourteen';
  const value = Math.round(Number(number.replaceAll(',', '')) * 1.3) + 3;
  return number.includes(',') ? value.toLocaleString('en-GB') : String(value);
}

/** A surname told again after the full name, with one letter doubled, dropped or swapped. */
const nameSpelling: Planter = ({ text }, random) =>
  matches(text, /\b(?:[A-Z][a-z]{2,}) ([A-Z][a-z]{5,})\b(?! [A-Z])/g).flatMap((m) => {
    const surname = m[1] ?? '';
    const rest = text.slice(m.index + m[0].length);
    const said = new RegExp(`(?:Mr|Mrs|Ms) (${surname})\\b`).exec(rest);
    if (!said) return [];
    const at = 2 + Math.floor(random() * (surname.length - 3));
    const swapped = surname.slice(0, at) + (surname[at + 1] ?? '') + (surname[at] ?? '') + surname.slice(at + 2);
    return edit(
      'name-spelling',
      m.index + m[0].length + said.index + said[0].length - surname.length,
      surname,
      swapped,
    );
  });

const acronym: Planter = ({ text }) =>
  matches(text, /\b((?:[A-Z][a-z]+ )(?:(?:of|for|and|the|on) )*(?:[A-Z][a-z]+ )+)\(([A-Z]{3,5})\)/g).flatMap((m) => {
    const letters = m[2] ?? '';
    const initials = (m[1] ?? '').replaceAll(/[^A-Z]/g, '');
    const made = `${letters.slice(0, -2)}${letters.at(-1)}${letters.at(-2)}`;
    return initials === letters ? edit('acronym', m.index + m[0].length - letters.length - 1, letters, made) : [];
  });

/** Kinds whose error is a matter of arithmetic or of the calendar. */
export const ARITHMETIC: readonly Planter[] = [conversion, currency, weekday, impossibleDate, change, partOverWhole];
/** Kinds whose error shows only beside another telling of the same thing. */
export const TOLD_TWICE: readonly Planter[] = [headline, sameQuantity, toldAgain, nameSpelling, acronym];
