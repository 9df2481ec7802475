/** Currency names that are everyday words too; they count behind a thousand or more only. */
export const PRONE_TO_WORDS: ReadonlySet<string> = new Set(
  'won marks mark crowns crown dong rand lei leu lev real shillings'.split(' '),
);
