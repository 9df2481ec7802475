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
  ['strong', 'up'],
  ['stronger', 'up'],
  ['bullish', 'up'],
]);
/** Words between a subject and what became of it. */
const BETWEEN = new Set(
  'closed closes close ended ends end opened opens open finished finishes traded trades is are was were has have sharply slightly'.split(
    ' ',
  ),
);
/** Words that join subjects. */
const JOINS = new Set(['and', '&', ',']);
/** Words of subjects that one word of movement can have. */
const MOST = 3;

/** What goes up or down: the lemmas of its words. */
interface Moving {
  readonly things: ReadonlySet<string>;
  readonly direction: Direction;
}

/** Whether the same thing goes up in one sentence and down in the other: "sales" and "car sales", not "car sales" and "house sales". */
export function movesOtherwise(a: ReadArticle, b: ReadArticle): boolean {
  const ours = movingThings(a);
  return movingThings(b).some((theirs) =>
    ours.some(
      ({ things, direction }) =>
        direction !== theirs.direction && (isWithin(things, theirs.things) || isWithin(theirs.things, things)),
    ),
  );
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word));

function movingThings({ prepared: { tokens } }: ReadArticle): readonly Moving[] {
  const moving: Moving[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens.lower(at);
    const movement = MOVEMENTS.get(word);
    const direction = movement && !movement.weak ? movement.direction : STANDS.get(word);
    if (direction === undefined) continue;
    const things = new Set<string>();
    let before = at - 1;
    while (before >= 0 && BETWEEN.has(tokens.lower(before))) before--;
    for (; before >= 0 && things.size < MOST; before--) {
      const subject = tokens.lower(before);
      if (JOINS.has(subject)) continue;
      if (!/^\p{L}{2,}/u.test(subject) || isClosedClass(subject) || MOVEMENTS.has(subject) || STANDS.has(subject))
        break;
      things.add(lemmaOf(subject));
    }
    moving.push({ things, direction });
  }
  return moving;
}
