const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Units of the calendar that "last", "this" and "next" stand before, in lower case, with plurals. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Words that point from the day of writing: back, to the time that contains it, or forward. */
export const POINTERS: ReadonlyMap<string, 'last' | 'past' | 'this' | 'next' | 'other'> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['previous', 'other'],
  ['preceding', 'other'],
  ['following', 'other'],
]);

/** Days that are named from the day of writing, as the number of days from it. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Parts of the day, which may follow a day's name or "this" and "last". */
export const DAY_PARTS = set('morning afternoon evening night lunchtime midday noon overnight');

/** Months of the seasons of the northern hemisphere, first month and how many (meteorological seasons). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Prepositions that open a time: they stand in its label, and some cut off one of its ends. */
export const TIME_PREPOSITIONS: ReadonlyMap<string, 'as-is' | 'from' | 'to' | 'before' | 'after'> = new Map([
  ['on', 'as-is'],
  ['in', 'as-is'],
  ['at', 'as-is'],
  ['of', 'as-is'],
  ['for', 'as-is'],
  ['from', 'as-is'],
  ['during', 'as-is'],
  ['over', 'as-is'],
  ['within', 'as-is'],
  ['throughout', 'as-is'],
  ['between', 'as-is'],
  ['around', 'as-is'],
  ['about', 'as-is'],
  ['into', 'as-is'],
  ['since', 'from'],
  ['by', 'to'],
  ['until', 'to'],
  ['till', 'to'],
  ['through', 'to'],
  ['before', 'before'],
  ['prior', 'before'],
  ['after', 'after'],
]);

/** Nouns that take an edge or a part of the time that "of" joins to them: "the end of November". */
export const EDGES: ReadonlyMap<string, 'start' | 'middle' | 'end' | 'eve' | 'whole'> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['turn', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
  ['eve', 'eve'],
  ['rest', 'whole'],
  ['remainder', 'whole'],
  ['most', 'whole'],
  ['course', 'whole'],
]);

/** Adjectives that take a third of a time: "late April", "mid-2014". */
export const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['early', 0],
  ['mid', 1],
  ['late', 2],
]);

/** Ordinals of halves and quarters. */
export const PART_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Month names that are also names of people or common words: they need a word of time before them to be months. */
export const DOUBTFUL_MONTHS = set('may march april june jan mar');

/** Words before a bare month that tell it from a name. */
export const BEFORE_MONTHS = set(
  'in since by until till from of to through between and or during last next this early late mid before after on for every each - \u2013 / ( ,',
);

/** What a weekday's name is part of when this stands before it: days of a name and a football club. */
export const BEFORE_WEEKDAY_NAMES = set(
  'black good sheffield sheff bloody super ash palm easter ruby cyber maundy shrove whit man',
);

/** What a weekday's name is part of when this stands behind it with a capital: newspapers and broadcasts. */
export const AFTER_WEEKDAY_NAMES = set(
  'times telegraph mirror mail express herald post mercury people independent world live football business sport morning club politics tribune sun star review magazine',
);

/** Prepositions that tell by themselves whether a time lies behind or ahead. */
export const PREPOSITION_TENSES: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['since', 'past'],
  ['after', 'past'],
  ['following', 'past'],
  ['until', 'future'],
  ['till', 'future'],
]);

/** Words that tell that what is told lies ahead of the day of writing. */
export const FUTURE_CUES = set(
  "will shall won't upcoming scheduled planned plans hopes intends wants aims vows vowed promised begins starts ends opens closes " +
    "expires he'll she'll they'll we'll it'll i'll you'll",
);

/** Verbs of what ought to or may come, unless "have" or "not" follows. */
export const MODAL_CUES = set('should must may might');

/** Words that do so only before "to": "expected to open", but not "more than expected". */
export const FUTURE_BEFORE_TO = set('expected set going slated ready plan hope have has');

/** Words that tell that what is told lies behind it; so do most words in "-ed". */
export const PAST_CUES = set(
  'said says told was were had did has have been came went took made found left died killed began held met won lost fell rose gave saw ' +
    'hit shot struck led ran got became brought sent spoke wrote since ago',
);

/** Words in "-ed" that are no past. */
export const NOT_PAST = set('united need needed indeed speed hundred breed proceed exceed succeed limited');
