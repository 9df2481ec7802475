import type { ReadFigure } from '../../../src/engine/figures/reading';
import { AUXILIARIES, isAdverb, PRONOUNS } from '../../../src/engine/lexicon/function-words';
import { MOVEMENTS } from '../../../src/engine/lexicon/movement-words';
import type { Prepared } from '../../../src/engine/text/prepared';
import { type Chain, TYING } from './chain-reader';
import { BEFORE_PRONOUNS, EXPECTING, OWN_GERUNDS, PARTICLES, PLACING, RELATIVES, REPORTING } from './concept-words';
import type { SentenceTags } from './sentence-tags';

/** Pronouns of bodies, which tell of themselves. */
const REPORTERS = new Set(['it', 'they']);

/** What is said of nobody: "it will cost", "it is worth". */
const EXPLETIVE = new Set(
  'cost costs take takes took worth clear unclear likely unlikely possible impossible important necessary time true hard easy difficult good better best'.split(
    ' ',
  ),
);

const DASHES = new Set(['-', '–', '—']);

/** Prepositions that look like gerunds. */
const NO_ACTIONS = new Set([
  'including',
  'excluding',
  'following',
  'during',
  'according',
  'regarding',
  'concerning',
  'leaving',
  'bringing',
  'making',
  'giving',
]);

/** How far before a figure the infinitive of what is expected may stand, in tokens. */
const EXPECTED_REACH = 7;

/** Finds the subject of the clause that a figure stands in. */
export class SubjectReader {
  constructor(
    readonly prepared: Prepared,
    readonly chains: readonly Chain[],
    readonly tags: SentenceTags,
    readonly first: number,
  ) {}

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
      if (word === ')') {
        at = this.#openingBracket(at);
        continue;
      }
      const ranging = word === 'ranging' && tokens.text(at - 1) === ',' ? this.#antecedent(at) : undefined;
      if (ranging) return ranging;
      const antecedent = verb && RELATIVES.has(word) ? this.#antecedent(at) : undefined;
      if (antecedent) return antecedent;
      if (this.#isVerb(at)) {
        verb = true;
        continue;
      }
      const told = word === 'to' ? this.#expected(at, tokens.at(figure.start)) : undefined;
      if (told) return told;
      if (verb && word === 'there') return undefined;
      if (verb && word === 'and') verb = false;
      if (
        !verb ||
        (isAdverb(word) && !/^[A-Z]/.test(tokens.text(at))) ||
        RELATIVES.has(word) ||
        word === 'to' ||
        word === 'not'
      )
        continue;
      if (this.#isDash(at)) {
        at = this.#dashBefore(at) ?? at;
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
        if (BEFORE_PRONOUNS.has(tokens.lower(at - 1))) {
          at--;
          continue;
        }
        const related = figure.kind !== 'count' && figure.kind !== 'duration' && tokens.lower(at - 1) === 'which';
        if (related || this.#isReported(at)) continue;
        return undefined;
      }
      const chain = this.chains.find(({ first, end }) => end === at + 1 || (first <= at && at < end));
      if (chain) return this.#withHeading(this.#withActor(chain));
    }
    if (verb) return undefined;
    return this.#nearest(tokens.at(figure.start)) ?? this.directObject(unitEnd);
  }

  /** "goods entering the country": a gerund without a comma tells which goods, which are what is told of. */
  #withActor(chain: Chain): Chain {
    const { tokens } = this.prepared;
    const gerund = chain.first - 1;
    const actor = /^[a-z]{3,}ing$/.test(tokens.text(gerund)) ? this.#endingAt(gerund) : undefined;
    return actor && !NO_ACTIONS.has(tokens.lower(gerund))
      ? { ...chain, words: [...actor.words, ...chain.words] }
      : chain;
  }

  #isDash(at: number): boolean {
    const { tokens } = this.prepared;
    return DASHES.has(tokens.text(at)) && tokens.spaceBefore(at) && tokens.spaceBefore(at + 1);
  }

  /** The dash that opens what one before a verb closes: "Lima - the host - said". */
  #dashBefore(at: number): number | undefined {
    for (let i = at - 1; i > at - 16 && i > this.first; i--) if (this.#isDash(i)) return i;
    return undefined;
  }

  /** "Carnival — The cruise operator gained": the name before a dash is told of. */
  #withHeading(chain: Chain): Chain {
    const heading = this.chains.find(({ first }) => first === this.first);
    const dash = this.prepared.tokens.text(chain.first - 1);
    if (!heading || heading.end !== chain.first - 1 || !(dash === '—' || dash === '–')) return chain;
    return { ...chain, words: [...heading.words, ...chain.words] };
  }

  /** "expects inflation to slow to 2%": what somebody expects something of. */
  #expected(to: number, figure: number): Chain | undefined {
    const { tokens } = this.prepared;
    if (figure - to >= EXPECTED_REACH && !MOVEMENTS.has(tokens.lower(to + 1))) return undefined;
    const chain = this.#endingAt(to);
    return chain && EXPECTING.has(tokens.lower(chain.first - 1)) ? chain : undefined;
  }

  /** "Six players left the club": the object of the verb right behind what is counted. */
  directObject(end: number): Chain | undefined {
    const part = this.tags.partAt(end);
    const after = PARTICLES.has(this.prepared.tokens.lower(end + 1)) ? end + 2 : end + 1;
    const object = this.chains.find(({ first }) => first === after);
    return (part === 'verb' || part === 'participle') && !AUXILIARIES.has(this.prepared.tokens.lower(end))
      ? object
      : undefined;
  }

  /** "the company said it has": the pronoun stands for who reports. */
  #isReported(at: number): boolean {
    const { tokens } = this.prepared;
    const before = tokens.lower(at - 1) === 'that' ? at - 2 : at - 1;
    let next = at + 1;
    while (AUXILIARIES.has(tokens.lower(next)) || isAdverb(tokens.lower(next))) next++;
    return REPORTERS.has(tokens.lower(at)) && REPORTING.has(tokens.lower(before)) && !EXPLETIVE.has(tokens.lower(next));
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
    return chain && { ...chain, words: this.#isPlaced(chain) ? chain.words : chain.tail };
  }

  /** "the plant in Leeds, which": the place tells which plant, and what follows is told of the plant. */
  #isPlaced(chain: Chain): boolean {
    const { tokens } = this.prepared;
    for (let at = chain.end - 1; at > chain.first; at--)
      if (TYING.has(tokens.lower(at))) return PLACING.has(tokens.lower(at)) && /^[A-Z]/.test(tokens.text(at + 1));
    return false;
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
