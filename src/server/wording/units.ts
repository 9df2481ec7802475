import { plural } from '../../engine/lexicon/plural';

/** Units that take no plural, by their last word's ending. */
const INVARIABLE = /(?:hertz|horsepower|mach|lux|siemens)$/;
/** What follows the word that takes the plural: "kilometre per hour", "degree Celsius", "barrel of oil". */
const TAIL = /\s(?:per|of|Celsius|Fahrenheit)\b/;

/** A unit after a value: `month` after 1, `months` after 7, `kilometres per hour` after 90. */
export function unitText(unit: string, value: number): string {
  if (value === 1 || INVARIABLE.test(unit)) return unit;
  const tail = TAIL.exec(unit)?.index ?? unit.length;
  return plural(unit.slice(0, tail)) + unit.slice(tail);
}
