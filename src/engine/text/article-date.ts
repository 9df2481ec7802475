import { MONTHS } from '../lexicon/months';

const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember)?\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const ISO = /(?<!\d)((?:18|19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:18|19|20)\\d\\d)(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -]((?:18|19|20)\\d\\d)(?!\\d)`, 'i');
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;

/** The ISO date of the first full date in a short text (a stamp, front matter, metadata), or `undefined`. */
export function dateIn(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return isoDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return isoDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const slashed = SLASHED.exec(text);
  if (slashed === null) return undefined;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  return first > 12 ? isoDate(year, second, first) : isoDate(year, first, second);
}

const NAME_DATE = /(?<!\d)((?:18|19|20)\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/;

/** The ISO date in a file's name or path: `2015-12-09-fugitives.md`, `2015/12/09/fugitives.html`, `20151209_fugitives.txt`. */
export function dateOfName(path: string): string | undefined {
  const match = NAME_DATE.exec(path.slice(-200).replaceAll('/', '-').replaceAll('\\', '-'));
  return match === null ? undefined : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase().replace('.', '')) ?? 0;
}

/** `undefined` for a day that no calendar has. */
function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
