import type { ReadFigure } from '../../../src/engine/figures/reading';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../../src/engine/lexicon/function-words';
import type { Prepared } from '../../../src/engine/text/prepared';
import { TokenType } from '../../../src/engine/text/tokens';
import { type Chain, TYING } from './chain-reader';
import { BESIDE, GIVING, LINKS, MORE, OBJECT_LINKS, PARTICLES, REPORTING, SELLING, TAKERS } from './concept-words';
import type { CountedUnit } from './counted-unit';
import { STOP_WORDS } from './lemmas';
import type { SentenceTags } from './sentence-tags';

const DIMENSIONS = new Set(['long', 'wide', 'tall', 'high', 'deep', 'thick', 'strong', 'plus', 'odd', 'worth']);

const JOINING = new Set(['and', 'but', 'while', 'now', 'as']);

const ELLIPTIC = new Set([',', ';', 'and', 'while', 'but']);

/** How far before a price the verb of selling may stand, in tokens. */
const PRICE_REACH = 10;

/** Finds the noun phrases of a sentence that a figure is tied to. */
export class ConceptReader {
  constructor(
    readonly prepared: Prepared,
    readonly chains: readonly Chain[],
    readonly tags: SentenceTags,
    readonly first: number,
  ) {}

  /** The phrase that the figure is part of or tied to by a preposition. */
  own(figure: ReadFigure, unit: CountedUnit, whole: ReadFigure): Chain | undefined {
    const { tokens } = this.prepared;
    const start = this.#startOf(whole);
    const after = this.#pastBracket(Math.max(unit.end, tokens.at(figure.end)));
    const listed = figure.kind === 'percent' && this.#endingAt(start) !== undefined;
    const modifies =
      unit.first === unit.end || (tokens.text(unit.first - 1) === '-' && !tokens.spaceBefore(unit.first));
    if (modifies && !listed) {
      const behind = this.#behind(after, start, figure) ?? this.#comparedWith(after);
      if (behind) return behind;
    }
    const counted = unit.end > unit.first ? this.#countedOf(unit.end) : undefined;
    if (counted) return counted;
    const moved = PARTICLES.has(tokens.lower(tokens.at(figure.end))) ? this.#endingAt(start) : undefined;
    if (moved) return moved;
    const before =
      LINKS.has(tokens.lower(start - 1)) && !this.#isPriceOf(start - 1)
        ? this.#linked(start)
        : figure.bound === 'exact' || figure.kind === 'duration'
          ? undefined
          : this.#bounded(start);
    return before ?? this.#sent(start) ?? this.#leftNoun(start);
  }

  /** "a stake in a deal worth $5m": "worth" tells of the noun right before it alone. */
  #linked(start: number): Chain | undefined {
    const { tokens } = this.prepared;
    const chain = this.#endingAt(start - 1) ?? (tokens.text(start - 2) === '-' ? this.#endingAt(start - 2) : undefined);
    return chain && tokens.lower(start - 1) === 'worth' ? { ...chain, words: chain.tail } : chain;
  }

  /** "sent its shares up 4%": what is moved, right before the word that tells where to. */
  #sent(start: number): Chain | undefined {
    const { tokens } = this.prepared;
    const chain = PARTICLES.has(tokens.lower(start - 1)) ? this.#endingAt(start - 1) : undefined;
    const link = chain ? tokens.lower(chain.first - 1) : '';
    return PREPOSITIONS.has(link) && link !== 'with' ? undefined : chain;
  }

  /** "35 sections of the park": what the counted things belong to. */
  #countedOf(end: number): Chain | undefined {
    const { tokens } = this.prepared;
    return tokens.lower(end) === 'of' ? this.chains.find(({ first }) => first === end + 1) : undefined;
  }

  /** "players over 21", but not "cost buyers around $400". */
  #bounded(start: number): Chain | undefined {
    const chain = this.#endingAt(start);
    return chain && GIVING.has(this.prepared.tokens.lower(chain.first - 1)) ? undefined : chain;
  }

  /** "is sold in shops for $5": the price is the subject's, not the shops'. */
  #isPriceOf(link: number): boolean {
    const { tokens } = this.prepared;
    if (tokens.lower(link) !== 'for') return false;
    for (let at = link - 1; at > link - PRICE_REACH && at > this.first; at--) {
      if (tokens.text(at) === ',') return false;
      if (SELLING.has(tokens.lower(at))) return TYING.has(tokens.lower(at + 1));
    }
    return false;
  }

  /** "8 miles (13 km) of tunnels": what follows a conversion follows the figure. */
  #pastBracket(at: number): number {
    const { tokens } = this.prepared;
    let end = at;
    for (let i = at; tokens.text(at) === '(' && end === at && i < at + 10; i++) if (tokens.text(i) === ')') end = i + 1;
    return tokens.text(end) === '-' && DIMENSIONS.has(tokens.lower(end + 1)) ? end + 2 : end;
  }

  /** "expects a net profit of $5": an amount of something that the subject has, with no comma between the two. */
  isObjectOf(own: Chain, subject: Chain, figure: ReadFigure): boolean {
    const { tokens } = this.prepared;
    if (figure.kind === 'count' || tokens.lower(own.end) !== 'of') return false;
    for (let at = subject.end; at < own.first; at++) if (tokens.text(at) === ',') return false;
    return true;
  }

  /** "played for five teams", "in two cities": what is counted beside the clause refers to nothing in it. */
  isCountedBeside(figure: ReadFigure): boolean {
    const { tokens } = this.prepared;
    const start = this.#startOf(figure);
    const link = DETERMINERS.has(tokens.lower(start - 1)) ? start - 2 : start - 1;
    return figure.kind === 'count' && BESIDE.has(tokens.lower(link));
  }

  /** "police said 40 people were hurt": what is counted is the subject of a clause of its own. */
  opensClause(figure: ReadFigure, end: number): boolean {
    const { tokens } = this.prepared;
    if (!AUXILIARIES.has(tokens.lower(end))) return false;
    const start = this.#startOf(figure);
    const before = tokens.lower(tokens.lower(start - 1) === 'between' ? start - 2 : start - 1);
    return before === 'that' || REPORTING.has(before) || (figure.kind === 'money' && JOINING.has(before));
  }

  /** "found 81% of firms reported": a share of what is the subject of a clause of its own. */
  isShareOfSubject(figure: ReadFigure, own: Chain): boolean {
    const { tokens } = this.prepared;
    const before = tokens.lower(this.#startOf(figure) - 1);
    if (figure.kind !== 'percent' || tokens.lower(own.first - 1) !== 'of') return false;
    const opens = before === 'that' || REPORTING.has(before);
    const and = tokens.lower(own.end) === 'and' && tokens.type(own.end + 1) === TokenType.digits;
    const part = this.tags.partAt(own.end);
    return (
      (before === 'and' || opens) && (and || part === 'verb' || (part === 'participle' && opens) || before === 'and')
    );
  }

  /** "fell 2%, Lima by 3%": the noun between a comma and "by" moves by itself. */
  isElliptic(object: Chain): boolean {
    const { tokens } = this.prepared;
    return tokens.lower(object.end) === 'by' && ELLIPTIC.has(tokens.lower(object.first - 1));
  }

  /** What is brought to a figure: "cut the rate to 5%", "the number of jobs by 30". */
  object(figure: ReadFigure, counted: boolean): Chain | undefined {
    const { tokens } = this.prepared;
    const first = this.#startOf(figure);
    const start = tokens.lower(first - 1) === 'between' ? first - 1 : first;
    const link = tokens.lower(start - 1);
    if (link === 'to' && counted) return undefined;
    const end = PARTICLES.has(tokens.lower(start - 2)) && tokens.spaceBefore(start - 2) ? start - 2 : start - 1;
    return OBJECT_LINKS.has(link) ? this.#endingAt(end) : undefined;
  }

  /** "$1,500 more than the petrol version": what an amount is told against. */
  #comparedWith(at: number): Chain | undefined {
    const { tokens } = this.prepared;
    const compared = MORE.has(tokens.lower(at)) && tokens.lower(at + 1) === 'than';
    return compared ? this.chains.find(({ first }) => first === at + 2) : undefined;
  }

  /** "wiped $5m off its value": an amount that goes to or from something is told of that alone. */
  isMoved(figure: ReadFigure, own: Chain): boolean {
    const { tokens } = this.prepared;
    return TAKERS.get(tokens.lower(own.first - 1))?.has(tokens.lower(this.#startOf(figure) - 1)) ?? false;
  }

  isCompared(own: Chain): boolean {
    const { tokens } = this.prepared;
    return tokens.lower(own.first - 1) === 'than' && MORE.has(tokens.lower(own.first - 2));
  }

  #behind(at: number, start: number, figure: ReadFigure): Chain | undefined {
    const { tokens } = this.prepared;
    const direct = this.chains.find((chain) => chain.first === at);
    const speaker = direct && figure.kind === 'percent' && REPORTING.has(tokens.lower(direct.end));
    if (direct && !speaker) return this.#withAdjective(direct, start);
    const word = tokens.lower(at);
    if (TAKERS.get(word)?.has(tokens.lower(start - 1))) return this.chains.find((chain) => chain.first === at + 1);
    return word === 'of' || word === 'for' || (word === 'from' && figure.kind === 'percent')
      ? this.chains.find((chain) => chain.first === at + 1)
      : undefined;
  }

  /** "larger 570 sq m space": the adjective before the number. */
  #withAdjective(chain: Chain, start: number): Chain {
    const word = this.prepared.tokens.text(start - 1);
    const before = this.tags.partAt(start - 1) === 'adjective' && !STOP_WORDS.has(word.toLowerCase());
    return before ? { ...chain, first: start - 1, words: [word, ...chain.words] } : chain;
  }

  /** "sales of 2.1 billion rand ($115 million)": a bracket refers to what stands before it. */
  #leftNoun(start: number): Chain | undefined {
    const { tokens } = this.prepared;
    for (let at = start - 1; at > start - 14 && at > this.first && tokens.text(at) !== ')'; at--) {
      if (tokens.text(at) === '(') return this.#endingAt(at);
    }
    return undefined;
  }

  /** The first token of a figure with the bound word before it. */
  #startOf({ boundSpan, start }: ReadFigure): number {
    return this.prepared.tokens.at(boundSpan && boundSpan.end <= start ? boundSpan.start : start);
  }

  #endingAt(end: number): Chain | undefined {
    return this.chains.find((chain) => chain.end === end);
  }
}
