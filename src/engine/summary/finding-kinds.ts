import type { FindingKind } from '../types';

/** What each kind of finding looks for, in one sentence. */
export const FINDING_KINDS: Readonly<Record<FindingKind, { readonly name: string; readonly looksFor: string }>> = {
  'same-quantity': {
    name: 'Same quantity, two figures',
    looksFor: 'One quantity is given two figures that cannot both be true.',
  },
  headline: { name: 'Headline against text', looksFor: 'The headline or summary gives another figure than the text.' },
  'parts-of-whole': {
    name: 'Parts against whole',
    looksFor: 'Parts that are said to make up a whole do not add up to it.',
  },
  'percent-total': { name: 'Shares against 100%', looksFor: 'Shares of one whole do not add up to 100%.' },
  'percent-of': { name: 'Percentage of a number', looksFor: 'A percentage does not fit the two numbers it relates.' },
  change: { name: 'Change', looksFor: 'A rise or fall does not fit the levels before and after it.' },
  currency: {
    name: 'Currency conversion',
    looksFor: 'Two amounts of money that are said to be the same imply an impossible exchange rate.',
  },
  'unit-conversion': { name: 'Unit conversion', looksFor: 'Two measures that are said to be the same are not.' },
  weekday: { name: 'Weekday', looksFor: 'A date does not fall on the weekday it is given.' },
  'impossible-date': { name: 'Impossible date', looksFor: 'A date is not in the calendar.' },
  'event-time': { name: 'Time of an event', looksFor: 'One event is given two times.' },
  duration: { name: 'Duration', looksFor: 'A duration does not fit the dates it spans.' },
  age: { name: 'Age', looksFor: 'A person is given two ages, or an age that does not fit the year of birth.' },
  'list-count': { name: 'Length of a list', looksFor: 'A list does not hold as many items as are announced.' },
  'name-spelling': {
    name: 'Spelling of a name',
    looksFor: 'A name is written in two ways or is not the name of the person who is meant.',
  },
  acronym: { name: 'Acronym', looksFor: 'An acronym does not fit the name it stands for.' },
};
