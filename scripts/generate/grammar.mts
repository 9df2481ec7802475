/**
 * Writes the TextMate grammars from the engine's tables, so that numbers, money and dates are coloured before anything has started
 * and both always know the same words.
 */
import { CODES, CURRENCY_NAMES, PREFIXES } from '../../src/engine/lexicon/currencies';
import { MONTHS, WEEKDAYS } from '../../src/engine/lexicon/months';
import { NUMBER_WORDS, VAGUE_PLURALS } from '../../src/engine/lexicon/number-words';
import { PERCENT_FORMS } from '../../src/engine/lexicon/percent-forms';
import { SCALES } from '../../src/engine/lexicon/scales';
import { DAY_PARTS } from '../../src/engine/lexicon/time-words';
import { TIME_ZONES } from '../../src/engine/lexicon/time-zones';
import { UNITS } from '../../src/engine/lexicon/units';

interface Rule {
  readonly name?: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

/** Words that a table of amounts has but that stand in text as other words far more often. */
const NOT_ALONE = new Set(['one', 'zero', 'nil', 'nought', 'scores', 'fourty', 'thou', 'may', 'march']);

/** Names of currencies that are commoner as words, so that "5 won medals" keeps its verb. */
const NO_CURRENCY = new Set(['u s', 'won', 'real', 'mark', 'sen', 'lev', 'buck']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** An alternation, the longest first, so that "per cent" is tried before "per". */
const oneOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escaped(word).replace(/ /g, '[ \\u00a0]'))
    .join('|');
const anyCase = (words: Iterable<string>): string => `(?i:${oneOf(words)})`;
const isLetters = (text: string): boolean => /^[\p{L}][\p{L} ]*$/u.test(text);

const BEFORE = '(?<![\\p{L}\\p{N}_])';
const AFTER = '(?![\\p{L}\\p{N}_])';
/** A number is none inside a word, a code, an address or a version: "COVID-19", "/2019/", "v1.2". */
const BEFORE_NUMBER = '(?<![\\p{L}\\p{N}_/#@&=?]|[\\p{L}\\p{N}][-.:,])';
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?:[ ]?[\\u00bc-\\u00be])?';
const NUMBER = `${DIGITS}(?:[-\\u2013]${DIGITS})?`;
const SPACE = '[ \\u00a0]?';

const PLAIN = 'text.plain.news-figures';

/** The grammars, as path from the project's root and content. */
export async function outputs(): Promise<{ path: string; content: string }[]> {
  const repository = rules();
  const note = 'Written by scripts/generate/grammar.mts from src/engine/lexicon; change those.';
  const plain = {
    information_for_contributors: [note],
    name: 'News Figures (plain text)',
    scopeName: PLAIN,
    patterns: Object.keys(repository).map((name) => ({ include: `#${name}` })),
    repository,
  };
  const markdown = {
    information_for_contributors: [note],
    name: 'News Figures (in Markdown)',
    scopeName: 'markdown.news-figures.injection',
    injectionSelector: `text.html.markdown - (${UNTOUCHED.join(' | ')})`,
    patterns: [{ include: PLAIN }],
  };
  return [
    { path: 'syntaxes/news-figures.plain.tmLanguage.json', content: `${JSON.stringify(plain, null, 2)}\n` },
    { path: 'syntaxes/news-figures.markdown.tmLanguage.json', content: `${JSON.stringify(markdown, null, 2)}\n` },
  ];
}

/** Scopes of Markdown that other grammars have the say in. */
const UNTOUCHED = [
  'meta.embedded',
  'markup.raw',
  'markup.fenced_code',
  'markup.inline.raw',
  'markup.underline.link',
  'meta.link.reference.def',
  'meta.tag',
  'comment',
  'constant.character',
];

function rules(): Record<string, { patterns: Rule[] }> {
  return {
    date: { patterns: dateRules() },
    time: { patterns: timeRules() },
    money: { patterns: moneyRules() },
    percent: { patterns: [amount('percent', percentForms())] },
    measure: { patterns: [amount('measure', unitForms())] },
    number: { patterns: numberRules() },
  };
}

/** A number and what it is of, each in its scope. */
function amount(name: string, unit: string): Rule {
  return {
    name: `meta.figure.${name}.news-figures`,
    match: `${BEFORE_NUMBER}(${NUMBER}${scaleBehind()})([ \\u00a0-]?)(${unit})`,
    captures: { 1: { name: `constant.numeric.${name}.news-figures` }, 3: { name: 'keyword.other.unit.news-figures' } },
  };
}

const scaleWords = (form: 'word' | 'letter'): string[] =>
  [...SCALES].filter(([, scale]) => scale.form === form).map(([word]) => word);
const scaleBehind = (): string =>
  `(?:[ \\u00a0-]?${anyCase(scaleWords('word'))}${AFTER}|(?i:${oneOf(scaleWords('letter'))})${AFTER})?`;

function moneyRules(): Rule[] {
  const joined = PREFIXES.map(({ tokens }) => tokens.join(''));
  const signs = joined.filter((form) => /\p{Sc}/u.test(form)).map((form) => form.toUpperCase());
  const letters = joined.filter((form) => /^[a-z]{2,}$/.test(form)).map((form) => form.toUpperCase());
  const before = `${BEFORE}(?:${oneOf([...signs, ...letters, ...CODES])})`;
  const names = [...CURRENCY_NAMES.keys()].filter(
    (name) => isLetters(name) && name.length > 1 && !NO_CURRENCY.has(name),
  );
  const behind = `(?:${anyCase(names)}|${oneOf([...CODES])}|\\p{Sc})${AFTER}`;
  return [
    {
      name: 'meta.figure.money.news-figures',
      match: `(${before})(${SPACE}${NUMBER}${scaleBehind()})`,
      captures: { 1: { name: 'keyword.other.unit.news-figures' }, 2: { name: 'constant.numeric.money.news-figures' } },
    },
    amount('money', behind),
  ];
}

function percentForms(): string {
  const words = [...PERCENT_FORMS].filter(([form]) => isLetters(form)).map(([form]) => form);
  return `%(?:[ ]points?)?|${anyCase(words)}${AFTER}`;
}

/** Units that are words; the letters of "5m" and "6'" are left to the engine. */
function unitForms(): string {
  const forms = UNITS.flatMap(({ forms: row }) => row.split('|')).filter((form) => isLetters(form) && form.length > 1);
  const plurals = forms.filter((form) => form.length > 3).map((form) => `${form}s`);
  const symbols = UNITS.flatMap(({ symbols: row = '' }) => row.split('|')).filter(
    (form) => isLetters(form) && form.length > 1,
  );
  return `(?:${anyCase([...forms, ...plurals])}(?:-old)?|${oneOf(symbols)})${AFTER}`;
}

function dateRules(): Rule[] {
  const months = `(?:${oneOf([...MONTHS.keys()].map(capital))})\\b\\.?`;
  const days = `(?:${oneOf([...WEEKDAYS.keys()].filter((day) => day.length > 5).map(capital))})`;
  const year = '(?:1[0-9]|20)\\d\\d';
  const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
  const name = 'constant.numeric.date.news-figures';
  const part = `(?:[ ](?:${oneOf(DAY_PARTS)})${AFTER})?`;
  const rule = (body: string): Rule => ({ name, match: `${BEFORE_NUMBER}(?:${body})${AFTER}` });
  return [
    rule(`${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d\\d)`),
    rule(`(?:${days},?[ ])?(?:${months}[ ]${day}(?:[-\\u2013]${day})?(?:,?[ ]${year})?|${months}[ ]${year})`),
    rule(`(?:${days},?[ ])?${day}(?:[-\\u2013]${day})?[ ](?:of[ ])?${months}(?:,?[ ]${year})?`),
    rule(`${days}${part}`),
    rule(`${year}s|(?:Q[1-4]|H[12])[ ]${year}`),
  ];
}

function timeRules(): Rule[] {
  const zone = `(?:[ ](?:${oneOf([...TIME_ZONES].map((word) => word.toUpperCase()))})${AFTER})?`;
  const half = `${SPACE}[ap](?:\\.m\\.|m${AFTER})`;
  return [
    {
      name: 'constant.numeric.time.news-figures',
      match: `${BEFORE_NUMBER}(?i:(?:[01]?\\d|2[0-4])(?:(?:[:.][0-5]\\d)?${half}|:[0-5]\\d(?![\\d:])))${zone}`,
    },
  ];
}

function numberRules(): Rule[] {
  const words = [...NUMBER_WORDS.keys()].filter((word) => !VAGUE_PLURALS.has(word));
  const plurals = [...VAGUE_PLURALS.keys()].filter((word) => !NOT_ALONE.has(word));
  const tail = `(?:(?:-|[ ]and[ ]|[ ])(?:${oneOf(words)}))`;
  return [
    { name: 'constant.numeric.ordinal.news-figures', match: `${BEFORE_NUMBER}\\d+(?:st|nd|rd|th)${AFTER}` },
    {
      name: 'constant.numeric.count.news-figures',
      match: `${BEFORE_NUMBER}${NUMBER}${scaleBehind()}(?!${'[\\p{L}\\p{N}_]'})`,
    },
    {
      name: 'constant.numeric.word.news-figures',
      match: `${BEFORE}(?i:(?:${oneOf(words.filter((word) => !NOT_ALONE.has(word)))})${tail}*|(?:${oneOf(words)})${tail}+)${AFTER}`,
    },
    { name: 'constant.numeric.word.news-figures', match: `${BEFORE}${anyCase(plurals)}${AFTER}` },
  ];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
