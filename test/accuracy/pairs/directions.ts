import type { ReadArticle } from '../../../src/engine/facts';
import { isClosedClass } from '../../../src/engine/lexicon/function-words';
import { MOVEMENTS } from '../../../src/engine/lexicon/movement-words';
import type { Direction } from '../../../src/engine/types';
import { lemmaOf } from './sentence-words';

/** Words by which headlines say how a market or an amount stands, besides those of movement. */
const STANDS: ReadonlyMap<string, Direction> = new Map([
  ['weak', 'down'],
  ['weaker', 'down'],
  ['bearish', 'down'],
  ['lower', 'down'],
  ['strong', 'up'],
  ['stronger', 'up'],
  ['bullish', 'up'],
  ['higher', 'up'],
]);
/** Words between a subject and what became of it. */
const BETWEEN = new Set(
  'closed closes close ended ends end opened opens open is are was were has have sharply slightly'.split(' '),
);
/** Words that join subjects. */
const JOINS = new Set(['and', '&', ',']);
/** Subjects that one word of movement can have. */
const MOST = 3;

/** What goes up or down in a sentence: lemmas of the words before each word of movement. */
export function movingThings({ prepared: { tokens } }: ReadArticle): ReadonlyMap<string, Direction> {
  const moving = new Map<string, Direction>();
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens.lower(at);
    const movement = MOVEMENTS.get(word);
    const direction = movement && !movement.weak ? movement.direction : STANDS.get(word);
    if (direction === undefined) continue;
    let before = at - 1;
    while (before >= 0 && BETWEEN.has(tokens.lower(before))) before--;
    for (let count = 0; before >= 0 && count < MOST; before--) {
      const subject = tokens.lower(before);
      if (JOINS.has(subject)) continue;
      if (!/^\p{L}{3,}/u.test(subject) || isClosedClass(subject) || MOVEMENTS.has(subject) || STANDS.has(subject))
        break;
      moving.set(lemmaOf(subject), direction);
      count++;
    }
  }
  return moving;
}

/** Whether the same thing goes up in one sentence and down in the other. */
export function movesOtherwise(a: ReadArticle, b: ReadArticle): boolean {
  const ours = movingThings(a);
  return [...movingThings(b)].some(([thing, direction]) => ours.has(thing) && ours.get(thing) !== direction);
}
