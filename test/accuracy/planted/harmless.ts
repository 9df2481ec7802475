import type { Planter } from './edit';

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const inDigits: Planter = ({ text }) =>
  [
    ...text.matchAll(
      new RegExp(`\\b(${WORDS.join('|')}) (?:people|men|women|years|months|weeks|days|officers)\\b`, 'g'),
    ),
  ].map((m) => ({
    kind: 'word in digits',
    start: m.index,
    end: m.index + (m[1] ?? '').length,
    replacement: String(WORDS.indexOf(m[1] ?? '') + 2),
  }));

const rounded: Planter = ({ text }) =>
  [
    ...text.matchAll(
      /(?<![$£€\d,.] ?)\b(\d{1,3},\d{3})(?= (?:people|workers|jobs|members|homes|students|passengers|[a-z]+s\b))/g,
    ),
  ].map((m) => {
    const value = Number((m[1] ?? '').replace(',', ''));
    const unit = 10 ** (String(value).length - 2);
    return {
      kind: 'rounding',
      start: m.index,
      end: m.index + (m[1] ?? '').length,
      replacement: `about ${(Math.round(value / unit) * unit).toLocaleString('en-GB')}`,
    };
  });

const bounded: Planter = ({ text }) =>
  [...text.matchAll(/(?<=[a-z] )(\d{2,3}) (?=people|workers|jobs|members|homes|students|passengers|men|women)/g)].map(
    (m) => ({
      kind: 'more than',
      start: m.index,
      end: m.index,
      replacement: 'at least ',
    }),
  );

const dayAndMonth: Planter = ({ text }) =>
  [...text.matchAll(new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b(?! \\d{4})`, 'g'))].map((m) => ({
    kind: 'date style',
    start: m.index,
    end: m.index + m[0].length,
    replacement: `${m[2]} ${m[1]}`,
  }));

const scaleSpelt: Planter = ({ text }) =>
  [...text.matchAll(/(?<=[$£€]\d[\d.]*)(bn|m)\b/g)].map((m) => ({
    kind: 'scale spelt out',
    start: m.index,
    end: m.index + m[0].length,
    replacement: m[1] === 'bn' ? ' billion' : ' million',
  }));

/** A later telling of a count, as an update of the story. */
const update: Planter = ({ text }) =>
  [
    ...text.matchAll(
      /\b(two|three|four|five|six|\d{2,3}) people (?:were|have been|had been) (killed|injured|arrested|shot|hurt)[^.\n]*\./g,
    ),
  ].map((m) => ({
    kind: 'update',
    start: m.index + m[0].length,
    end: m.index + m[0].length,
    replacement: ` By the next morning the number ${m[2]} had risen to ${/\d/.test(m[1] ?? '') ? Number(m[1]) + 5 : 'nine'}.`,
  }));

/** The same quantity in another period. */
const otherPeriod: Planter = ({ text }) =>
  [...text.matchAll(/\b(\d{1,3},\d{3}) (people|workers|jobs|members|homes|students|passengers)\b[^.\n]*\.(?!\d)/g)].map(
    (m) => ({
      kind: 'another period',
      start: m.index + m[0].length,
      end: m.index + m[0].length,
      replacement: ` Three years earlier it was ${(Number((m[1] ?? '').replace(',', '')) * 2 + 311).toLocaleString('en-GB')} ${m[2]}.`,
    }),
  );

/** Edits that an honest copy editor could make: nothing may be flagged because of them. */
export const HARMLESS: readonly Planter[] = [inDigits, rounded, bounded, dayAndMonth, scaleSpelt, update, otherPeriod];
