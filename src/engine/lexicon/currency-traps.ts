/** Currency names that are everyday words too; they count behind a thousand or more only. */
export const PRONE_TO_WORDS: ReadonlySet<string> = new Set(
  'won marks mark crowns crown real soles colones som kip lek lats pula'.split(' '),
);

/** Currency names that are names of somebody or something else where they are capitalised: "the 2003 Rand study". */
export const PRONE_TO_NAMES: ReadonlySet<string> = new Set(
  'rand dong lei leu lev birr tala kina denar lari kuna'.split(' '),
);
