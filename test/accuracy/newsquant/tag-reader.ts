import type { ReadFigure } from '../../../src/engine/figures/reading';
import { Source } from '../../../src/engine/figures/source';
import { readPer } from '../../../src/engine/figures/units';
import { changeOf } from './change';
import { conceptsOf } from './concepts';
import { type CountedUnit, countedUnit } from './counted-unit';
import type { ReadSentence } from './read-sentence';
import { SentenceTags } from './sentence-tags';
import { unitName } from './unit-names';

/** A quantity as the set has it. */
export interface Tag {
  readonly value: number | readonly [number, number];
  readonly normalized_unit: string;
  readonly change: '=' | '~' | '>' | '<' | 'up' | 'down';
  readonly referred_concepts: readonly string[];
}

type Value = Tag['value'];

const round = (value: number): number => Number(value.toPrecision(12));

/** Links before a count without a noun that leave it counting what was counted before: "compared with 63". */
const SHARING = new Set(['from', 'with', 'including', 'and', 'or', ',']);

/** What sets a figure against the one before it, and what a preposition that does needs before it: "compared with", "up from". */
const COMPARING = new Set(['versus', 'vs']);
const COMPARED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', new Set(['compared', 'compares'])],
  ['to', new Set(['compared', 'compares'])],
  ['from', new Set(['up', 'down', ',', ')'])],
  ['of', new Set(['instead'])],
  ['than', new Set(['rather'])],
]);

const DECIMALS = /\d\.\d/;

/** How far behind the bracket's opening its figure may stand, in tokens. */
const BRACKET_REACH = 4;

/** What ties a row of figures. */
const ROW = new Set([',', 'and']);

/** "% voter" of "a third of voters"; "pint" of "1/16 of a pint". */
function ratioUnit(figure: ReadFigure, name: string): string {
  if (/fold$/i.test(figure.text)) return 'count';
  if (/times$/i.test(figure.text)) return 'time';
  return /[/⁄]/.test(figure.text) ? name : `% ${name}`;
}

/** Makes tags of figures; remembers parts of speech and what was counted last. */
export class TagReader {
  readonly #read: ReadSentence;
  readonly #source: Source;
  readonly #tags = new Map<number, SentenceTags>();
  #lastCounted: string | undefined;
  #measured: { readonly sentence: number; readonly named: string } | undefined;
  #last: { readonly end: number; readonly concepts: readonly string[] } | undefined;

  constructor(read: ReadSentence) {
    this.#read = read;
    this.#source = new Source(read.prepared);
  }

  /** @param whole the figure whose bound and movement count: the first of a range */
  tag(figure: ReadFigure, value: Value, whole: ReadFigure): Tag {
    const counted = this.#counted(figure);
    const last = this.#read.prepared.tokens.at(figure.end);
    const oil = this.#isOfOil(figure) ? last + 2 : last;
    const end = counted?.end ?? (figure.per === undefined ? oil : (readPer(this.#source, last)?.end ?? last));
    const shared = this.#sharesConcepts(figure) ? this.#last?.concepts : undefined;
    const concepts =
      shared ??
      conceptsOf(this.#read, this.#tagsOf(figure), { figure, whole }, counted ?? { name: '', first: end, end });
    this.#last = { end, concepts };
    return {
      value,
      normalized_unit: this.#unit(figure.unit === '' && whole.unit !== '' ? whole : figure, counted),
      change: changeOf(this.#read, whole),
      referred_concepts: concepts.length === 0 ? ['-'] : concepts,
    };
  }

  /** A part of a whole, both counted: "one of four patients". */
  share(whole: ReadFigure, part: ReadFigure): Tag {
    const tag = this.tag(whole, round(part.low / whole.low), part);
    return { ...tag, normalized_unit: `% ${tag.normalized_unit}` };
  }

  /** "3 years, 2 months and 5 days", "8 miles (13 km)": a row of figures refers to one thing. */
  #sharesConcepts(figure: ReadFigure): boolean {
    if (!this.#last) return false;
    if (this.#isCompared(figure)) return true;
    if (figure.converts !== undefined || this.#isInBracketOfLast(figure)) return true;
    const start = this.#read.prepared.tokens.at(figure.start);
    if (this.#source.lower(this.#read.prepared.tokens.at(figure.end)) === 'of') return false;
    const gap = start - this.#last.end;
    if (gap < 1 || gap > 2) return false;
    for (let at = this.#last.end; at < start; at++) if (!ROW.has(this.#source.lower(at))) return false;
    return true;
  }

  /** "$40 (£30)", "$149 (save $300)": what stands in a bracket right behind a figure is told of the same. */
  #isInBracketOfLast(figure: ReadFigure): boolean {
    const { tokens } = this.#read.prepared;
    const opening = this.#last?.end ?? -1;
    const start = tokens.at(figure.start);
    if (
      this.#source.raw(tokens.at(figure.end)) !== ')' ||
      this.#source.raw(opening) !== '(' ||
      start - opening > BRACKET_REACH
    )
      return false;
    return true;
  }

  /** "460 were stolen, compared with 63", "1,200, up from 900": the same is counted at another time. */
  #isCompared(figure: ReadFigure): boolean {
    const start = this.#read.prepared.tokens.at(
      figure.boundSpan ? Math.min(figure.boundSpan.start, figure.start) : figure.start,
    );
    const link = this.#source.lower(start - 1);
    if (COMPARING.has(link)) return true;
    const led = COMPARED.get(link)?.has(this.#source.lower(start - 2)) ?? false;
    return led && (figure.kind !== 'count' || this.#counted(figure)?.name === '-');
  }

  #unit(figure: ReadFigure, counted: CountedUnit | undefined): string {
    if (figure.kind === 'ratio') return ratioUnit(figure, counted?.name ?? '-');
    const named = unitName(figure, this.#isExchanged(figure));
    if (named !== undefined && named !== '') {
      if (DECIMALS.test(figure.text) && figure.kind !== 'percent')
        this.#measured = { sentence: figure.sentence, named };
      return this.#ofOil(figure, named);
    }
    const name = counted?.name ?? '-';
    const per = counted && name !== '-' ? readPer(this.#source, counted.end) : undefined;
    if (name === '-') return this.#shared(figure) ?? this.#leftOut(figure) ?? name;
    this.#lastCounted = name;
    return per ? `${name} per ${per.noun}` : name;
  }

  /** "the highest is 84.75 cents, the lowest 74.07": decimals of one sentence share the unit that is told once. */
  #leftOut(figure: ReadFigure): string | undefined {
    return DECIMALS.test(figure.text) && this.#measured?.sentence === figure.sentence
      ? this.#measured.named
      : undefined;
  }

  #ofOil(figure: ReadFigure, named: string): string {
    return this.#isOfOil(figure) ? 'barrel of oil' : named;
  }

  /** "$1.28 against the euro": what it is exchanged for does not stand right behind the figure as "a barrel" does. */
  #isExchanged(figure: ReadFigure): boolean {
    return figure.per !== undefined && !readPer(this.#source, this.#read.prepared.tokens.at(figure.end));
  }

  #isOfOil(figure: ReadFigure): boolean {
    const at = this.#read.prepared.tokens.at(figure.end);
    return figure.unit === 'barrel' && this.#source.lower(at) === 'of' && this.#source.lower(at + 1) === 'oil';
  }

  #shared(figure: ReadFigure): string | undefined {
    const before = this.#read.prepared.tokens.at(figure.start) - 1;
    return SHARING.has(this.#source.lower(before)) ? this.#lastCounted : undefined;
  }

  #counted(figure: ReadFigure): CountedUnit | undefined {
    const named = unitName(figure, this.#isExchanged(figure));
    if (named !== undefined && named !== '') return undefined;
    const last = this.#read.prepared.sentences[figure.sentence]?.lastToken ?? this.#source.length;
    return countedUnit(this.#read.prepared, this.#tagsOf(figure), figure, last);
  }

  #tagsOf(figure: ReadFigure): SentenceTags {
    const known = this.#tags.get(figure.sentence);
    if (known) return known;
    const sentence = this.#read.prepared.sentences[figure.sentence];
    const made = new SentenceTags(
      this.#read.prepared,
      sentence ?? { start: 0, end: 0, paragraph: 0, firstToken: 0, lastToken: 0 },
    );
    this.#tags.set(figure.sentence, made);
    return made;
  }
}
