import { EVENT_GROUPS } from './events';
import { inflect, irregularLemma, regularLemma } from './verb-forms';

/** A word of an event: its lemma, and the group of words that mean the same. */
export interface EventWord {
  readonly lemma: string;
  readonly group: string;
  readonly as: 'verb' | 'noun' | 'adjective';
  readonly persons: boolean;
  /** Whether the form can be a past or a participle, which a reduced relative clause needs: "300 suspects arrested". */
  readonly past: boolean;
}

const WORDS: ReadonlyMap<string, EventWord> = new Map(
  EVENT_GROUPS.flatMap(({ group, persons, verbs, nouns, adjectives }) => {
    const words: [string, EventWord][] = [];
    for (const noun of nouns) {
      for (const form of [noun, `${noun}s`, noun.replace(/y$/, 'ies')])
        words.push([form, { lemma: noun, group, as: 'noun', persons, past: false }]);
    }
    for (const lemma of verbs) {
      const [base, third, gerund] = inflect(lemma);
      for (const form of inflect(lemma)) {
        const past = form !== third && form !== gerund && (form !== base || inflect(lemma).indexOf(form, 1) > 0);
        words.push([form, { lemma, group, as: 'verb', persons, past }]);
      }
    }
    for (const word of adjectives) words.push([word, { lemma: word, group, as: 'adjective', persons, past: true }]);
    return words;
  }),
);

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  EVENT_GROUPS.flatMap(({ group, verbs, nouns, adjectives }) =>
    [...verbs, ...nouns, ...adjectives].map((lemma) => [lemma, group] as [string, string]),
  ),
);

/** What event a form in lower case names: "killed", "shut down", "dead"; `undefined` where the table has none. */
export const eventWord = (form: string): EventWord | undefined => WORDS.get(form);

/** The group of words that mean the same event as a lemma; the lemma itself where it stands alone. */
export const eventGroup = (lemma: string): string => GROUP_OF.get(lemma) ?? lemma;

/** Words in "-ed" and "-ing" that are no verbs where a figure is near. */
const NO_VERBS = new Set(
  'hundred united red bed fed shed speed need seed weed deed indeed feed breed greed steed hatred sacred kindred naked wicked during including following according regarding excluding concerning thing something nothing anything everything morning evening building king ring spring string wing meeting ceiling clothing sibling wedding being evening bring sing wholly fling sterling shilling ongoing upcoming outstanding remaining leading'.split(
    ' ',
  ),
);

/** The lemma of a past or "-ing" form outside the table, by spelling; `undefined` where the word is no such form. */
export function verbLemma(form: string): string | undefined {
  const irregular = irregularLemma(form);
  if (irregular !== undefined) return irregular;
  if (form.length < 5 || NO_VERBS.has(form)) return undefined;
  if (!form.endsWith('ed') && !form.endsWith('ing')) return undefined;
  return regularLemma(form);
}
