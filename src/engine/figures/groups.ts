import { CODE_NOUNS, EMERGENCY_NUMBERS } from '../lexicon/number-contexts';
import type { Source } from './source';

/** The whole part of a number in digits, its grouping taken out. */
export interface Whole {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
}

/** Reads the digits at a token with the groups tied to them, by commas, points or spaces. */
export function readGroups(source: Source, at: number): Whole {
  const lead = source.raw(at);
  const none: Whole = { end: at + 1, digits: lead, grouped: false };
  if (lead.length > 3 || lead.startsWith('0')) return none;
  return (
    commaGroups(source, at, lead) ??
    pointGroups(source, at, lead) ??
    spaceGroups(source, at, lead) ??
    apostropheGroups(source, at, lead) ??
    none
  );
}

/** Behind these a comma and three digits are one amount, whatever space got between: "£507, 596". */
const MONEY_SIGNS = new Set(['$', '£', '€']);

/** "1,234,567", Indian "12,34,567", and tokenised "3 , 000". */
function commaGroups(source: Source, at: number, lead: string): Whole | undefined {
  const groups: string[] = [];
  let end = at + 1;
  while (groups.length < 8 && source.is(end, ',') && source.isDigits(end + 1)) {
    const tight = source.glued(end) && source.glued(end + 1);
    const torn =
      source.glued(end) &&
      !source.glued(end + 1) &&
      source.joined(end + 1) &&
      (source.raw(end + 1).startsWith('0') ||
        (MONEY_SIGNS.has(source.raw(at - 1)) && source.raw(end + 1).length === 3));
    const loose = !source.glued(end) && !source.glued(end + 1) && source.joined(end) && source.joined(end + 1);
    const group = source.raw(end + 1);
    if (!(tight || loose || torn) || group.length > 3 || group.length < 2) break;
    groups.push(group);
    end += 2;
  }
  while (groups.length > 0 && groups.at(-1)?.length !== 3) {
    groups.pop();
    end -= 2;
  }
  const middle = groups.slice(0, -1);
  const western = middle.every((group) => group.length === 3);
  const indian = lead.length < 3 && middle.every((group) => group.length === 2);
  if (groups.length === 0 || !(western || indian)) return undefined;
  return { end, digits: lead + groups.join(''), grouped: true };
}

/** "1.234.567": two points at least, as one is a decimal point. */
function pointGroups(source: Source, at: number, lead: string): Whole | undefined {
  let end = at + 1;
  let digits = lead;
  let groups = 0;
  while (groups < 8 && source.is(end, '.') && source.glued(end) && source.isDigits(end + 1) && source.glued(end + 1)) {
    if (source.raw(end + 1).length !== 3) return undefined;
    digits += source.raw(end + 1);
    end += 2;
    groups++;
  }
  return groups > 1 || (groups === 1 && isEuropean(source, end)) ? { end, digits, grouped: true } : undefined;
}

/** "attendance was 45 871 in all": two numbers in a row that are no number by themselves would want a comma. */
const isAloneBetweenWords = (source: Source, at: number, end: number): boolean =>
  source.isWord(at - 1) &&
  source.joined(at) &&
  !source.isCapitalised(at - 1) &&
  !EMERGENCY_NUMBERS.has(source.raw(end - 1)) &&
  !BEFORE_HOURS.has(source.lower(at - 1)) &&
  !CODE_NOUNS.has(source.lower(at - 1)) &&
  (source.is(end, '.') || (source.isWord(end) && !source.glued(end) && !source.isCapitalised(end)));

const BEFORE_HOURS = new Set(['at', 'by', 'from', 'until', 'till', 'after', 'before', 'aged', 'age']);

/** The decimal comma of "45.871,50", which no English number has. */
const isEuropean = (source: Source, end: number): boolean =>
  source.is(end, ',') &&
  source.glued(end) &&
  source.isDigits(end + 1) &&
  source.glued(end + 1) &&
  source.raw(end + 1).length === 2 &&
  !(source.is(end + 2, ',') && source.glued(end + 2));

/** Swiss "1'250'000". */
function apostropheGroups(source: Source, at: number, lead: string): Whole | undefined {
  let end = at + 1;
  let digits = lead;
  while (
    digits.length < 24 &&
    (source.is(end, "'") || source.is(end, '’')) &&
    source.glued(end) &&
    source.isDigits(end + 1) &&
    source.glued(end + 1) &&
    source.raw(end + 1).length === 3
  ) {
    digits += source.raw(end + 1);
    end += 2;
  }
  return end > at + 1 ? { end, digits, grouped: true } : undefined;
}

/** "1 234 567": behind a plain space only where the groups look like a rounded or a long number. */
function spaceGroups(source: Source, at: number, lead: string): Whole | undefined {
  let end = at + 1;
  let digits = lead;
  let narrow = true;
  let groups = 0;
  while (groups < 8 && source.isDigits(end) && source.raw(end).length === 3) {
    const gap = source.text.slice(source.tokens.end(end - 1), source.tokens.start(end));
    if (gap.length !== 1 || gap === '\n' || gap === '\t') break;
    narrow &&= gap !== ' ';
    digits += source.raw(end);
    end++;
    groups++;
  }
  if (groups === 0 || (source.isDigits(end) && source.joined(end))) return undefined;
  const touched =
    source.is(end, '.') || source.is(end, ',') ? source.isDigits(end + 1) && source.glued(end + 1) : false;
  const rounded = digits.endsWith('00') && !source.isCapitalised(at - 1) && !source.isDigits(at - 1);
  const alone = groups === 1 && isAloneBetweenWords(source, at, end);
  return narrow || ((rounded || groups > 1 || alone) && !touched) ? { end, digits, grouped: true } : undefined;
}
