import type { ReadFigure } from '../../../src/engine/figures/reading';
import { AUXILIARIES, isAdverb, PRONOUNS } from '../../../src/engine/lexicon/function-words';
import type { Prepared } from '../../../src/engine/text/prepared';

import {
  BESIDE,
  HAVING,
  LINKS,
  OBJECT_LINKS,
  OWN_GERUNDS,
  PARTICLES,
  RELATIVES,
  REPORTING,
  TAKERS,
} from './concept-words';
import type { CountedUnit } from './counted-unit';
import { STOP_WORDS } from './lemmas';
import type { Chain } from './phrase-reader';
import type { SentenceTags } from './sentence-tags';

/** Finds the noun phrases of a sentence that a figure is tied to or whose clause it stands in. */
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
    if (unit.first === unit.end && !listed) {
      const behind = this.#behind(after, start, figure);
      if (behind) return behind;
    }
    const moved = PARTICLES.has(tokens.lower(tokens.at(figure.end))) ? this.#endingAt(start) : undefined;
    if (moved) return moved;
    const before = LINKS.has(tokens.lower(start - 1))
      ? (this.#endingAt(start - 1) ?? (tokens.text(start - 2) === '-' ? this.#endingAt(start - 2) : undefined))
      : figure.bound === 'exact'
        ? undefined
        : this.#endingAt(start);
    return before ?? this.#leftNoun(start);
  }

  /** "8 miles (13 km) of tunnels": what follows a conversion follows the figure. */
  #pastBracket(at: number): number {
    const { tokens } = this.prepared;
    if (tokens.text(at) !== '(') return at;
    for (let i = at; i < at + 10; i++) if (tokens.text(i) === ')') return i + 1;
    return at;
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
    return figure.kind === 'count' && BESIDE.has(tokens.lower(start - 1));
  }

  /** "police said 40 people were hurt": what is counted is the subject of a clause of its own. */
  opensClause(figure: ReadFigure, end: number): boolean {
    const { tokens } = this.prepared;
    if (figure.kind !== 'count' || !AUXILIARIES.has(tokens.lower(end))) return false;
    const before = this.#startOf(figure) - 1;
    return tokens.lower(before) === 'that' || REPORTING.has(tokens.lower(before));
  }

  /** What is brought to a figure: "cut the rate to 5%", "the number of jobs by 30". */
  object(figure: ReadFigure): Chain | undefined {
    const { tokens } = this.prepared;
    const start = this.#startOf(figure);
    return OBJECT_LINKS.has(tokens.lower(start - 1)) ? this.#endingAt(start - 1) : undefined;
  }

  #behind(at: number, start: number, figure: ReadFigure): Chain | undefined {
    const { tokens } = this.prepared;
    const direct = this.chains.find((chain) => chain.first === at);
    if (direct) return this.#withAdjective(direct, start);
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

  /** "turnover of 1.3 billion shekels ($350 million)": a bracket refers to what stands before it. */
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

  /** The subject of the figure's clause: the phrase before its verb, over relative pronouns, adverbs and verbs that share it. */
  subject(figure: ReadFigure, own: Chain | undefined, unitEnd: number): Chain | undefined {
    const { tokens } = this.prepared;
    let at = tokens.at(figure.start) - 1;
    if (own && own.first < at) at = own.first - 1;
    const main = this.#mainSubject(at);
    if (main) return main;
    let verb = false;
    for (; at >= this.first; at--) {
      const word = tokens.lower(at);
      const ranging = word === 'ranging' && tokens.text(at - 1) === ',' ? this.#antecedent(at) : undefined;
      if (ranging) return ranging;
      const antecedent = verb && RELATIVES.has(word) ? this.#antecedent(at) : undefined;
      if (antecedent) return antecedent;
      if (this.#isVerb(at)) {
        verb = true;
        continue;
      }
      if (verb && word === 'and') verb = false;
      if (
        !verb ||
        (isAdverb(word) && !/^[A-Z]/.test(tokens.text(at))) ||
        RELATIVES.has(word) ||
        word === 'to' ||
        word === 'not'
      )
        continue;
      if (word === ')') {
        at = this.#openingBracket(at);
        continue;
      }
      if (word === ',') {
        const opening = this.#commaBefore(at);
        const named = opening === undefined ? undefined : this.#withApposition(opening, at);
        if (named) return named;
        if (opening !== undefined) at = opening;
        continue;
      }
      if (PRONOUNS.has(word)) {
        if (this.#isReported(at)) continue;
        return undefined;
      }
      const chain = this.chains.find(({ first, end }) => end === at + 1 || (first <= at && at < end));
      if (chain) return this.#withHeading(chain);
    }
    if (verb) return undefined;
    return this.#nearest(tokens.at(figure.start)) ?? this.directObject(unitEnd);
  }

  /** "Carnival — The cruise operator gained": the name before a dash is told of. */
  #withHeading(chain: Chain): Chain {
    const heading = this.chains.find(({ first }) => first === this.first);
    const dash = this.prepared.tokens.text(chain.first - 1);
    if (!heading || heading.end !== chain.first - 1 || !(dash === '—' || dash === '–')) return chain;
    return { ...chain, words: [...heading.words, ...chain.words] };
  }

  /** "Six players left the club": the object of the verb right behind what is counted. */
  directObject(end: number): Chain | undefined {
    const part = this.tags.partAt(end);
    const object = this.chains.find(({ first }) => first === end + 1);
    return (part === 'verb' || part === 'participle') && !AUXILIARIES.has(this.prepared.tokens.lower(end))
      ? object
      : undefined;
  }

  /** "the company said it has": the pronoun stands for who reports. */
  #isReported(at: number): boolean {
    const { tokens } = this.prepared;
    const before = tokens.lower(at - 1) === 'that' ? at - 2 : at - 1;
    return HAVING.has(tokens.lower(at + 1)) && this.#isVerb(before) && !AUXILIARIES.has(tokens.lower(before));
  }

  /** ", totalling 5%": what a gerund behind a comma tells of is the subject of the sentence. */
  #mainSubject(from: number): Chain | undefined {
    const { tokens } = this.prepared;
    let at = from;
    while (at > from - 3 && at > this.first && !tokens.lower(at).endsWith('ing')) at--;
    if (!tokens.lower(at).endsWith('ing') || tokens.text(at - 1) !== ',' || tokens.lower(at) === 'ranging')
      return undefined;
    for (let i = this.first; i < at; i++) if (this.#isVerb(i)) return this.chains.findLast(({ end }) => end <= i);
    return undefined;
  }

  /** What "which", "that" and "who" stand for: the phrase right before them, or before their comma. */
  #antecedent(at: number): Chain | undefined {
    const chain = this.#endingAt(this.prepared.tokens.text(at - 1) === ',' ? at - 1 : at);
    return chain && { ...chain, words: chain.tail };
  }

  /** Without a verb, the phrase right before the figure. */
  #nearest(start: number): Chain | undefined {
    return this.chains.findLast(({ end }) => end <= start && start - end < 5 && this.prepared.tokens.text(end) !== ',');
  }

  /** The comma that opens what one before a verb closes: "Lima, the host, said". */
  #commaBefore(at: number): number | undefined {
    for (let i = at - 1; i > at - 16 && i > this.first; i--) if (this.prepared.tokens.lower(i) === ',') return i;
    return undefined;
  }

  /** "Energy, last year's best sector, fell": a name with all that is said between its commas. */
  #withApposition(opening: number, closing: number): Chain | undefined {
    const outer = this.#endingAt(opening);
    const inner = this.chains.filter(({ first, end }) => first > opening && end <= closing);
    const only = inner.length > 0 && inner.at(-1)?.end === closing ? inner : [];
    const gerund = this.prepared.tokens.lower(opening + 1).endsWith('ing');
    if (!outer || only.length === 0 || gerund || closing - opening > 9) return undefined;
    for (let at = opening + 1; at < closing; at++) if (this.#isVerb(at)) return undefined;
    return { ...outer, words: [...outer.words, ...only.flatMap(({ words }) => words)] };
  }

  /** The token before the bracket that closes at a token. */
  #openingBracket(at: number): number {
    for (let i = at - 1; i > at - 8 && i > this.first; i--) if (this.prepared.tokens.text(i) === '(') return i;
    return at;
  }

  #isVerb(at: number): boolean {
    const part = this.tags.partAt(at);
    const inChain = this.chains.some(({ first, end }) => first <= at && at < end);
    const word = this.prepared.tokens.lower(at);
    if (inChain || PARTICLES.has(word)) return false;
    if (AUXILIARIES.has(word)) return true;
    const absolute =
      OWN_GERUNDS.has(word) &&
      this.#endingAt(word === 'ranging' && this.prepared.tokens.text(at - 1) === ',' ? at - 1 : at) !== undefined;
    const finite =
      absolute ||
      (!(word.endsWith('ing') && !this.tags.isAuxiliary(at - 1)) && this.prepared.tokens.lower(at - 1) !== 'to');
    return finite && (part === 'verb' || part === 'participle');
  }
}
