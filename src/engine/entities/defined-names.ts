import { NO_BODY_ABBREVIATIONS } from '../lexicon/organisation-words';
import { type Definition, readDefinitions } from './acronyms';
import type { ArticleWords } from './article-words';
import { type BodyCandidate, type NameCandidate, nameOf } from './candidate';
import { endOfName } from './name-end';

/**
 * The names of an article with those bodies that only their acronym tells: "Village Farm Network (VFN)", where "the VFN said" stands
 * elsewhere. What was read inside such a name is left out.
 */
export function withDefinedNames(words: ArticleWords, found: readonly NameCandidate[]): readonly NameCandidate[] {
  const acting = new Set(found.filter((one) => one.is === 'unknown' && one.speaker).map((one) => textOf(words, one)));
  const definitions = readDefinitions(words, found).filter((one) => isBody(one, acting));
  if (definitions.length === 0) return found;
  const ends = endsOfBodies(found);
  const added = definitions
    .filter((one) => (ends.get(one.first) ?? 0) < one.last)
    .map((one) => toCandidate(words, one));
  if (added.length === 0) return found;
  const covered = new Set<number>();
  for (const one of added) for (let at = one.first; at < one.last; at++) covered.add(at);
  return [...found.filter((one) => !covered.has(one.first)), ...added].sort((one, other) => one.start - other.start);
}

function isBody(definition: Definition, acting: ReadonlySet<string>): boolean {
  if (definition.acronym.length < 3 || NO_BODY_ABBREVIATIONS.has(definition.acronym.toLowerCase())) return false;
  return definition.last - definition.first >= 2 && acting.has(definition.acronym);
}

/** For every token inside a body that was read already, the token after the body. */
function endsOfBodies(found: readonly NameCandidate[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const one of found) {
    if (one.is !== 'body' && one.is !== 'known') continue;
    for (let at = one.first; at < one.last; at++) ends.set(at, one.last);
  }
  return ends;
}

function toCandidate(words: ArticleWords, { first, last, sentence }: Definition): BodyCandidate {
  const { tokens } = words.article;
  return {
    is: 'body',
    kind: 'association',
    first,
    last,
    sentence,
    start: tokens.start(first),
    end: endOfName(tokens, last - 1),
  };
}

function textOf(words: ArticleWords, one: NameCandidate): string {
  return nameOf(one, words.article.text);
}
