import { Derived, type Passage } from '../text/passage';
import type { Prepared } from '../text/prepared';
import { UNKNOWN } from '../text/word-table';
import { Shape, shapesOf } from './shapes';

/** The words that a passage uses without a capital: by their numbers where those are of small letters, else in small letters. */
interface PlainWordsOfPassage {
  readonly numbers: readonly number[];
  readonly others: readonly string[];
}

const PLAIN = new Derived<PlainWordsOfPassage>();

/** The words that an article uses without a capital. */
export class PlainWords {
  readonly #article: Prepared;
  /** 1 for each number in the table of words that is used. */
  readonly #used: Uint8Array;
  readonly #others = new Set<string>();

  constructor(article: Prepared) {
    this.#article = article;
    this.#used = new Uint8Array(article.tokens.table.most);
    for (const { passage } of article.passages) {
      const { numbers, others } = PLAIN.get(passage) ?? PLAIN.set(passage, plainWords(passage));
      for (const number of numbers) this.#used[number] = 1;
      for (const other of others) this.#others.add(other);
    }
  }

  has(lower: string): boolean {
    const number = this.#article.tokens.table.find(lower);
    return (number !== UNKNOWN && this.#used[number] === 1) || this.#others.has(lower);
  }
}

function plainWords(passage: Passage): PlainWordsOfPassage {
  const numbers: number[] = [];
  const others: string[] = [];
  const shapes = shapesOf(passage);
  const { tokens } = passage.text;
  for (let at = 0; at < tokens.length; at++) {
    if (shapes[at] !== Shape.lower) continue;
    const number = tokens.word(at);
    if (number !== UNKNOWN && tokens.table.isSmall(number)) numbers.push(number);
    else others.push(tokens.lower(at));
  }
  return { numbers, others };
}
