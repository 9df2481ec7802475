/**
 * When a holiday falls: on a day of a month; on the so manieth weekday of a month (0 Sunday; -1 the last), some days on; or so many
 * days from Easter Sunday.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly on?: number }
  | { readonly easter: number };

const fixed = (month: number, day: number): HolidayRule => ({ month, day });
const nth = (month: number, weekday: number, count: number, on = 0): HolidayRule => ({
  month,
  weekday,
  nth: count,
  on,
});
const easter = (days: number): HolidayRule => ({ easter: days });

/** Each with the names it goes by, in lower case, "|" between them. Of those that countries keep on different days, none. */
const ROWS: readonly (readonly [names: string, rule: HolidayRule])[] = [
  ["new year's day|new years day", fixed(1, 1)],
  ["new year's eve|new years eve", fixed(12, 31)],
  ['martin luther king day|martin luther king jr. day|martin luther king, jr. day|mlk day', nth(1, 1, 3)],
  ["valentine's day|valentines day", fixed(2, 14)],
  ["presidents' day|presidents day", nth(2, 1, 3)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day|st patrick's day", fixed(3, 17)],
  ['shrove tuesday|mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter|easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['whit sunday|pentecost', easter(49)],
  ['whit monday', easter(50)],
  ["april fools' day|april fool's day", fixed(4, 1)],
  ['anzac day', fixed(4, 25)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['memorial day', nth(5, 1, -1)],
  ["father's day", nth(6, 0, 3)],
  ['juneteenth', fixed(6, 19)],
  ['fourth of july|4th of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day|veterans day|remembrance day', fixed(11, 11)],
  ['thanksgiving|thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['world aids day', fixed(12, 1)],
  ['anti-corruption day', fixed(12, 9)],
  ['human rights day', fixed(12, 10)],
  ['christmas eve', fixed(12, 24)],
  ['christmas|christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];

/** Names of holidays, in lower case, to the days they fall on. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map(
  ROWS.flatMap(([names, rule]) => names.split('|').map((name) => [name, rule] as const)),
);

/** Names that mean a whole season as often as a day: they are one only behind words that need a day, or before a part of it. */
export const HOLIDAY_SEASONS: ReadonlySet<string> = new Set([
  'christmas',
  'easter',
  'thanksgiving',
  'pentecost',
  'mardi gras',
]);
