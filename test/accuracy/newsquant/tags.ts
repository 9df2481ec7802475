import type { ReadFigure } from '../../../src/engine/figures/reading';
import { isCounted } from './counted-kinds';
import type { ReadSentence } from './read-sentence';
import { type Tag, TagReader } from './tag-reader';
import { coinOf } from './unit-names';

type Value = Tag['value'];

/** All quantities of a sentence by the set's conventions. */
export function tagsOf(read: ReadSentence): Tag[] {
  const reader = new TagReader(read);
  const figures = read.figures.filter((figure) => isCounted(read, figure));
  const tags: Tag[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (!figure) continue;
    if (next && isFromTo(read, figure, next)) {
      tags.push(reader.tag(next, [figure.low, next.low], figure));
      let last = next;
      for (let after = figures[i + 2]; after && isJoined(read, last, after); after = figures[i + 2]) {
        tags.push(reader.tag(after, [last.low, after.low], figure));
        last = after;
        i++;
      }
      i++;
      continue;
    }
    if (next && isShareOf(read, figure, next)) {
      tags.push(reader.share(next, figure));
      i++;
      continue;
    }
    for (const value of valuesOf(figure)) tags.push(reader.tag(figure, value, figure));
  }
  return tags;
}

/** "one of four patients" is a quarter of them there. */
const isShareOf = ({ prepared: { tokens } }: ReadSentence, part: ReadFigure, whole: ReadFigure): boolean =>
  part.kind === 'count' &&
  whole.kind === 'count' &&
  part.high < whole.low &&
  whole.low < SHARE_WHOLE &&
  tokens.lower(tokens.at(part.end)) === 'of' &&
  tokens.at(whole.start) === tokens.at(part.end) + 1;

/** More than these are no whole that a share is told of. */
const SHARE_WHOLE = 21;

/** "from a to b" is one range there, in the order of mention. */
function isFromTo(read: ReadSentence, a: ReadFigure, b: ReadFigure): boolean {
  const { tokens } = read.prepared;
  return (
    a.low === a.high && b.low === b.high && tokens.lower(tokens.at(a.start) - 1) === 'from' && isJoined(read, a, b)
  );
}

/** Whether "to" alone, or behind a unit ("21 mpg combined to 23"), ties two amounts. */
function isJoined({ prepared: { tokens } }: ReadSentence, a: ReadFigure, b: ReadFigure): boolean {
  const [from, to] = [tokens.at(a.end), tokens.at(b.start) - 1];
  if (tokens.lower(to) !== 'to' || !(a.unit === b.unit || a.unit === '' || b.unit === '')) return false;
  return to === from || (to - from < 3 && (a.per !== undefined || a.kind === 'measure'));
}

/** Values in the coin told; "8 or 9" are two quantities there, and vague plurals have their own ranges. */
function valuesOf(figure: ReadFigure): Value[] {
  const coin = coinOf(figure) === undefined ? 1 : 100;
  const low = round(figure.low * coin);
  const high = round(figure.high * coin);
  if (figure.vague) return [vagueRange(figure)];
  if (low === high) return [low];
  if (/\bor\b/i.test(figure.text) && figure.kind !== 'age') return [low, high];
  return [figure.descending ? [high, low] : [low, high]];
}

/** "dozens" 12-120, "thousands" 1000-10000, "tens of millions" 1e7-1e8. */
function vagueRange(figure: ReadFigure): readonly [number, number] {
  if (/^dozens/i.test(figure.text)) return [12, 120];
  if (/^scores/i.test(figure.text)) return [20, 200];
  const base = 10 ** Math.floor(Math.log10(figure.low));
  return [base, base * 10];
}

const round = (value: number): number => Number(value.toPrecision(12));
