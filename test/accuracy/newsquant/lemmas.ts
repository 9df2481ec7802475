import nlp from 'compromise';
import { singular } from '../../../src/engine/lexicon/nouns';

/** Words that the set leaves out of units and concepts. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its his her their our my your i you he she it we they them us of in on at by for from to with as and or but nor so ' +
    'than then is are was were be been being has have had having do does did will would can could may might must shall should not no if when while who ' +
    'whom whose which what where why how all any both each few more most other some such only own same too very just also about over under above below ' +
    'after before during since until between into through out up down off again further once here there now s t one two three four five six seven eight ' +
    'nine ten eleven twelve fifteen twenty forty fifty sixty hundred much many every several less least per ever yet still even well almost already often ' +
    'total side call part name toward towards various using used regarding become seem show move put keep make go give get take see done say please really quite rather mostly latter former beside besides hence however meanwhile otherwise ' +
    'around across along among against within without behind beyond via together another whereas whether cannot nearly last'
  ).split(' '),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  best: 'good',
  better: 'good',
  worst: 'bad',
  worse: 'bad',
  further: 'far',
  elder: 'old',
};

/** Nouns whose plural is no other than their singular. */
const UNCHANGING = new Set(
  'people series species news means headquarters crossroads barracks aircraft spacecraft sheep deer fish salmon trout offspring'.split(
    ' ',
  ),
);

const known = new Map<string, string>();

/** The lemma of a word of a counted noun phrase: nouns in the singular, adjectives in their base form. */
export function lemmaOf(word: string, head: boolean): string {
  const key = `${head ? 'n' : 'm'}${word}`;
  let lemma = known.get(key);
  if (lemma === undefined) {
    lemma = head ? headLemma(word) : modifierLemma(word);
    known.set(key, lemma);
  }
  return lemma;
}

function headLemma(word: string): string {
  if (UNCHANGING.has(word.toLowerCase())) return word;
  const lower = /^[A-Z]/.test(word) && word !== word.toUpperCase() ? word : word.toLowerCase();
  if (/^[A-Z]{2,}s?$/.test(word)) return word.replace(/s$/, '');
  return singular(lower);
}

function modifierLemma(word: string): string {
  if (/^[A-Z]/.test(word)) return word;
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  if (!/(er|est)$/.test(lower) || !nlp(lower).has('(#Superlative|#Comparative)')) return lower;
  const base = nlp(lower).adjectives().conjugate()[0] as { Adjective?: string } | undefined;
  const stem = base?.Adjective?.toLowerCase();
  return stem !== undefined && stem.length < lower.length ? stem : superlativeStem(lower);
}

/** "largest" large, "biggest" big, "earliest" early: what compromise does not know. */
function superlativeStem(word: string): string {
  const stem = word.replace(/est$/, '');
  if (stem === word || stem.length < 3) return word;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(rg|s|v|c|th|ut|im|af|id|at)$/.test(stem) && !/(ss|est)$/.test(stem) ? `${stem}e` : stem;
}
