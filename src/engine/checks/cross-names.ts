import { isOtherSpelling, nameParts } from '../compare/names';
import type { ReadMention } from '../entities/reading';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

interface FullName {
  readonly name: string;
  readonly parts: readonly string[];
  readonly mention: ReadMention;
}

/** A person whose name two articles on the same event spell differently. */
export function crossNames(article: ArticleFacts, other: ArticleFacts, event: string): Finding[] {
  const [ours, theirs] = [fullNames(article), fullNames(other)];
  const shared = new Set(
    ours.map(({ parts }) => parts.join(' ')).filter((name) => theirs.some(({ parts }) => parts.join(' ') === name)),
  );
  return ours.flatMap((person) => {
    if (shared.has(person.parts.join(' '))) return [];
    const spelling = theirs.find(({ parts }) => !shared.has(parts.join(' ')) && isOtherSpelling(person.parts, parts));
    if (!spelling) return [];
    return [
      {
        kind: 'name-spelling' as const,
        severity: 'warning' as const,
        message: `"${person.name}" here is "${spelling.name}" in the other article.`,
        because: `The articles ${event}; the two names differ in one place only, and neither article has both.`,
        evidence: [evidenceOf(article.id, person.mention), evidenceOf(other.id, spelling.mention)],
      },
    ];
  });
}

function fullNames(article: ArticleFacts): FullName[] {
  const seen = new Set<number>();
  return article.mentions.flatMap((mention) => {
    if (mention.type !== 'person' || seen.has(mention.entity)) return [];
    seen.add(mention.entity);
    const name = article.entities[mention.entity]?.name ?? mention.text;
    const parts = nameParts(name);
    return parts.length < 2 ? [] : [{ name, parts, mention }];
  });
}
