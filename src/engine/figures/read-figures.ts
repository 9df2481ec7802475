import type { Passage } from '../text/passage';
import { Derived } from '../text/passage';
import type { PassageText, Prepared } from '../text/prepared';
import { type ArticleCurrencies, articleCurrencies, isOpenCurrency, settleCurrencies } from './ambiguous-currencies';
import { readBound } from './bounds';
import { joinCompounds } from './compounds';
import { convertedBy } from './conversions';
import { type DirectionMatch, readDirection, sharesDirection } from './directions';
import type { Draft } from './draft';
import { readEarningsRows } from './earnings-rows';
import { isWire, lendUnits, mayLend } from './elided-units';
import { finish } from './finish';
import { placeFigures } from './place-figures';
import type { ReadFigure } from './reading';
import { scanFigures } from './scan';
import { shareMoney } from './shared-money';
import { shareUnits } from './shared-units';
import { Source } from './source';

/** The figures of a passage, and what of its article they depend on. */
interface PassageFigures {
  readonly figures: readonly ReadFigure[];
  readonly context: string;
}

const DRAFTS = new Derived<readonly Draft[]>();
const FIGURES = new Derived<PassageFigures>();
const WIRE = new Derived<boolean>();

/** Reads every figure of an article, in the order of the text; figures do not overlap. Never throws, whatever the text. */
export function readFigures(article: Prepared): ReadFigure[] {
  const drafts = article.passages.map(({ passage }) => DRAFTS.of(passage, readDrafts));
  const currencies = articleCurrencies(new Source(article), drafts.flat(), article.place);
  const wire = drafts.some(mayLend) && article.passages.some(({ passage }) => WIRE.of(passage, isWire));
  const placed: ReadFigure[] = [];
  for (const [index, at] of article.passages.entries()) {
    placeFigures(figuresOf(at.passage, drafts[index] ?? [], wire, currencies), at, article, placed);
  }
  return placed;
}

/** The figures of a passage as `readFigures` read them last, by the passage's own offsets, sentences and figures. */
export const figuresIn = (passage: Passage): readonly ReadFigure[] => FIGURES.get(passage)?.figures ?? [];

function readDrafts(text: PassageText): readonly Draft[] {
  const source = new Source(text);
  const told = shareMoney(source, shareUnits(source, joinCompounds(source, scanFigures(source))));
  return readEarningsRows(source, told);
}

function figuresOf(
  passage: Passage,
  drafts: readonly Draft[],
  wire: boolean,
  article: ArticleCurrencies | undefined,
): readonly ReadFigure[] {
  const open = article !== undefined && drafts.some(isOpenCurrency) ? article : undefined;
  const context = [wire, ...(open === undefined ? [] : [open.dollar, open.sterling, ...open.shared])].join();
  const known = FIGURES.get(passage);
  if (known?.context === context) return known.figures;
  const source = new Source(passage.text);
  const lent = lendUnits(source, drafts, sentencePointer(passage.text), wire);
  const settled = open === undefined ? lent : settleCurrencies(source, lent, open);
  return FIGURES.set(passage, { figures: finished(passage.text, source, settled), context }).figures;
}

/** Puts drafts into their form, with the words of bound and movement around them. */
function finished(text: PassageText, source: Source, drafts: readonly Draft[]): readonly ReadFigure[] {
  const sentenceOf = sentencePointer(text);
  let floor = 0;
  let moved: DirectionMatch | undefined;
  let last = false;
  let level = false;
  return drafts.map((draft, index) => {
    const shared = moved && sharesDirection(source, draft, floor, moved, level) ? moved : undefined;
    const direction = readDirection(source, draft, floor) ?? shared;
    const figure = finish(source, draft, {
      bound: readBound(source, draft, floor),
      direction,
      converts: convertedBy(source, drafts, index),
      sentence: sentenceOf(source.tokens.start(draft.first)),
    });
    floor = draft.end;
    moved = direction ?? moved;
    level = last && direction === undefined;
    last = direction !== undefined;
    return figure;
  });
}

/** Finds the sentence of each offset, for offsets that only grow. */
function sentencePointer({ sentences }: PassageText): (start: number) => number {
  let at = 0;
  return (start) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at++;
    return at;
  };
}
