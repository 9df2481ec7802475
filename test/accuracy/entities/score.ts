/** A hand-made annotation of one article: quotes with their offsets, without the article's text. */
export interface EntityAnnotation {
  readonly id: string;
  readonly agencies: readonly AnnotatedBody[];
  readonly countries: readonly AnnotatedCountry[];
}

interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface AnnotatedBody extends Quoted {
  readonly type: 'agency' | 'organisation';
  /** The fullest name in the article: bodies of one name are one body. */
  readonly canonical: string;
}

export interface AnnotatedCountry extends Quoted {
  readonly iso: string;
  readonly form?: string;
}

/** A mention as a system gives it. `entity` tells which mentions it holds for one; `iso` is a country's. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'agency' | 'organisation' | 'country' | 'person';
  readonly entity: number | string;
  readonly iso?: string;
}

/** Precision, recall and F1 in percent, with the counts they come from. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

export interface EntityScores {
  /** Exact span and right ISO code. */
  readonly countries: Score;
  /** Exact span, public bodies alone. */
  readonly agencies: Score;
  /** Exact span, agencies and organisations alike. */
  readonly bodies: Score;
  /** Pairs of rightly found mentions of one article: how many are held together or apart as annotated, in percent. */
  readonly joined: number;
}

/** Scores what was found in each article (by its id) against the annotations. */
export function scoreEntities(
  gold: readonly EntityAnnotation[],
  found: ReadonlyMap<string, readonly FoundMention[]>,
): EntityScores {
  const countries = new Tally();
  const agencies = new Tally();
  const bodies = new Tally();
  let pairs = 0;
  let rightPairs = 0;
  for (const article of gold) {
    const all = found.get(article.id) ?? [];
    const given = all.filter((mention) => mention.type === 'agency' || mention.type === 'organisation');
    countries.add(
      article.countries.map((one) => `${one.start}-${one.end}-${one.iso}`),
      all.filter((one) => one.type === 'country').map((one) => `${one.start}-${one.end}-${one.iso}`),
    );
    agencies.add(
      article.agencies.filter((one) => one.type === 'agency').map(span),
      given.filter((one) => one.type === 'agency').map(span),
    );
    bodies.add(article.agencies.map(span), given.map(span));
    const [right, of] = scorePairs(article.agencies, given);
    rightPairs += right;
    pairs += of;
  }
  return {
    countries: countries.score(),
    agencies: agencies.score(),
    bodies: bodies.score(),
    joined: pairs === 0 ? 100 : (100 * rightPairs) / pairs,
  };
}

const span = (one: { start: number; end: number }): string => `${one.start}-${one.end}`;

/** Of the pairs of different names that the annotation joins, how many the system joins too; and the pairs it joins wrongly count against it. */
function scorePairs(gold: readonly AnnotatedBody[], given: readonly FoundMention[]): [right: number, of: number] {
  const entities = new Map(given.map((one) => [span(one), one.entity]));
  const known = gold.filter((one) => entities.has(span(one)));
  let right = 0;
  let of = 0;
  known.forEach((one, index) => {
    for (const other of known.slice(index + 1)) {
      const together = one.canonical === other.canonical;
      const held = entities.get(span(one)) === entities.get(span(other));
      if ((!together && !held) || one.quote === other.quote) continue;
      of++;
      if (together === held) right++;
    }
  });
  return [right, of];
}

class Tally {
  #right = 0;
  #found = 0;
  #expected = 0;

  add(gold: readonly string[], given: readonly string[]): void {
    const open = new Set(gold);
    this.#expected += gold.length;
    this.#found += given.length;
    for (const one of given) if (open.delete(one)) this.#right++;
  }

  score(): Score {
    const precision = this.#found === 0 ? 100 : (100 * this.#right) / this.#found;
    const recall = this.#expected === 0 ? 100 : (100 * this.#right) / this.#expected;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1, right: this.#right, found: this.#found, expected: this.#expected };
  }
}
