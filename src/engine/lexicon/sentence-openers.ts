/**
 * Words that in news open a sentence far more often than they stand capitalised inside one: after "U.S." or "Inc." they tell that
 * the stop was the sentence's own. In lower case.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here ' +
    'but and or so yet in on at by for from with without after before since until when while where if as although though ' +
    'because however meanwhile moreover instead still also then now once some many most more several both each all no not ' +
    'another other according earlier later last what who how why during under over among about despite ' +
    'authorities investigators witnesses neighbors neighbours anyone everyone nobody'
  ).split(' '),
);
