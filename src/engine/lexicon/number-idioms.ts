const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Phrases that hold a number word and state no number, tokens parted by spaces, in lower case. */
export const NUMBER_IDIOMS: readonly string[] = [
  'one another',
  "one another's",
  'all - in - one',
  'all in one',
  'no one',
  'no - one',
  'any one',
  'one known as',
  'one called',
  'one - click',
  'one day',
  'one night stand',
  'one thing',
  'one by one',
  'one - off',
  'one - offs',
  'one - time',
  'one - way',
  'one - sided',
  'one - on - one',
  'one on one',
  'one - to - one',
  'one - liner',
  'one - liners',
  'one - size - fits - all',
  'one - two',
  'one - upmanship',
  'two - way',
  'two - faced',
  'two - tier',
  'two - way street',
  'at one point',
  'at one stage',
  'at one time',
  'at one go',
  'on one hand',
  'one hand',
  'for one thing',
  'one or other',
  'one or the other',
  'one way or another',
  'one way or the other',
  'one and all',
  'one and only',
  'one and the same',
  'one such',
  'number one priority',
  'at sixes and sevens',
  'nine to five',
  'nine - to - five',
  '24 / 7',
  '24 - 7',
  'twenty - four seven',
  'fifty - fifty',
  '50 - 50',
  '50 / 50',
  'zero in on',
  'zeroed in on',
  'zero - sum',
  'ground zero',
  'square one',
  'day one',
  'catch - 22',
  'catch 22',
  'cloud nine',
  'the whole nine yards',
  'second to none',
  'third party',
  'third parties',
  'third - party',
  'third world',
  'first lady',
  'first minister',
  'first aid',
  'first - aid',
  'first and foremost',
  'first of all',
  'first name',
  'first names',
  'first - hand',
  'first hand',
  'at first',
  'first come',
  'second hand',
  'second - hand',
  'second thoughts',
  'second thought',
  'second nature',
  'second guess',
  'second - guess',
  'on second thoughts',
  'in the first place',
  'in the second place',
  'every second',
  'split second',
  'split - second',
  'a split second',
  'third degree',
  'sixth sense',
  'seventh heaven',
  'eleventh hour',
  'eleventh - hour',
  'fifth column',
  'fourth estate',
  'two cents',
  'back to back',
  'six feet under',
  'ten commandments',
  'forty winks',
  'million dollar question',
  'first - person',
  'half - time',
  'half time',
  'half - hearted',
  'half - brother',
  'half - sister',
  'half - back',
  'half - volley',
  'half - way',
  'half way',
  'half - mast',
  'half - staff',
  'half - term',
  'half term',
  'half - baked',
  'half - life',
  'half - truth',
  'half - truths',
  'half - marathon',
  'half marathon',
  'half - century',
  'half - year',
  'half year',
  'half past',
  'half - past',
  'better half',
  'other half',
  'scrum - half',
  'scrum half',
  'fly - half',
  'fly half',
  'wing half',
  'quarter - final',
  'quarter - finals',
  'quarter final',
  'quarter finals',
  'quarter - finalist',
  'quarter - finalists',
  'french quarter',
  'in quarters',
  'close quarters',
  'living quarters',
];

/** Words before "one" that make it a pronoun. */
export const ONE_PRONOUN_BEFORE: ReadonlySet<string> = words(
  'no this that any every each which another the such other some some- good bad big new old best next last first whole real right wrong loved someone everyone anyone little great only very same different younger older dear good latest previous former latter',
);

/** Words behind "one" that make it a pronoun or filler: "one can", "one who". */
export const ONE_PRONOUN_BEHIND: ReadonlySet<string> = words(
  "can could may might must should would will shall who whose which that is was are were has had have does did do 's could've and or but if as than to for with by on in at from into about because so when where while there then it he she they we you i this these those not also never always even just only ever still really actually",
);

/** Nouns behind "one" that make it an article rather than a count: "one way to do it". */
export const ONE_ARTICLE_NOUNS: ReadonlySet<string> = words(
  'way reason thing place point example possibility sign area aspect kind sort explanation theory answer idea word look glance side moment step time morning evening night afternoon',
);

/** Determiners behind "one of", where it counts one of a known set. */
export const OF_SET: ReadonlySet<string> = words(
  'the these those its his her their our my your them us whom which several many two three four five six seven eight nine ten a an about some only more',
);

/** Words before "half" that leave it a number: "by half", "nearly half". */
export const HALF_BEFORE: ReadonlySet<string> = words(
  'by than says said nearly almost about around over roughly some in only just least to one under exactly approximately up',
);

/** Words behind "half" that make it a part of something. */
export const HALF_BEHIND: ReadonlySet<string> = words(
  'of the its his her their our my your all a an that this these those as what again dozen said were are',
);

/** Words behind "twice" and "three times" that make them multiples of a level. */
export const MULTIPLE_BEHIND: ReadonlySet<string> = words(
  'as the that what more higher bigger larger greater faster longer lower less fewer likelier its his her their our stronger cheaper normal usual annual',
);

/** Words behind or before "once" that make it a count. */
export const ONCE_BEHIND: ReadonlySet<string> = words('a every per in');
export const ONCE_BEFORE: ReadonlySet<string> = words('only just than least');

/** Ordinal words whose next word makes them no rank. */
export const FIRST_BEHIND: ReadonlySet<string> = words("- ' ’");
