/** What an article may be about, or where it may be set. */
export type Topic =
  | 'sport'
  | 'rugby'
  | 'team sport'
  | 'music'
  | 'ships'
  | 'broadcasting'
  | 'results by country'
  | 'Kentucky'
  | 'business'
  | 'cricket'
  | 'American sport'
  | 'Britain'
  | 'US states'
  | 'United States';

/**
 * What the readers of names ask about the whole of an article, wherever they stand in it. Nothing else reaches beyond the passage that
 * is being read, so that what was read holds as long as the answers stay the same.
 */
export interface WordUsage {
  usesPlainly(lower: string): boolean;
  isPlaceName(lower: string): boolean;
  isTown(lower: string): boolean;
  isAbout(topic: Topic): boolean;
}

type Answer = {
  readonly question: Exclude<keyof WordUsage, 'isAbout'>;
  readonly word: string;
  readonly answer: boolean;
};

/** Passes questions on and remembers the answers. */
export class RecordedUsage implements WordUsage {
  readonly #usage: WordUsage;
  readonly #words = new Map<string, Answer>();
  readonly #topics = new Map<Topic, boolean>();

  constructor(usage: WordUsage) {
    this.#usage = usage;
  }

  usesPlainly(lower: string): boolean {
    return this.#ask('usesPlainly', lower);
  }

  isPlaceName(lower: string): boolean {
    return this.#ask('isPlaceName', lower);
  }

  isTown(lower: string): boolean {
    return this.#ask('isTown', lower);
  }

  isAbout(topic: Topic): boolean {
    const answer = this.#usage.isAbout(topic);
    this.#topics.set(topic, answer);
    return answer;
  }

  #ask(question: Answer['question'], word: string): boolean {
    const answer = this.#usage[question](word);
    this.#words.set(`${question} ${word}`, { question, word, answer });
    return answer;
  }

  /** Whether all the answers would be the same again. */
  holdsFor(usage: WordUsage): boolean {
    for (const [topic, answer] of this.#topics) if (usage.isAbout(topic) !== answer) return false;
    for (const { question, word, answer } of this.#words.values()) if (usage[question](word) !== answer) return false;
    return true;
  }
}
