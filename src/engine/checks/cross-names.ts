import { type FullName, fullNames } from '../compare/full-names';
import {
  isOneWordApart,
  isOtherSpelling,
  isRearranged,
  isTurnedRound,
  isTwiceMisspelt,
  nameParts,
} from '../compare/names';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { crossNameWords } from './cross-name-words';
import { evidenceOf } from './evidence';

/** More bodies than this make a register. */
const MOST = 200;

/** A person or a body whose name two articles on the same event spell differently. */
export function crossNames(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const whole = [
    ...spelledApart(article, fullNames(article), other, fullNames(other), isOtherSpelling, event),
    ...spelledApart(article, fullNames(article), other, fullNames(other), isTurnedRound, event),
    ...spelledApart(article, fullNames(article), other, fullNames(other), isTwiceMisspelt, event),
    ...spelledApart(article, bodies(article), other, bodies(other), isOneWordApart, event),
    ...spelledApart(article, bodies(article), other, bodies(other), isRearranged, event),
  ];
  const covers = (word: Finding): boolean =>
    whole.some(({ evidence }) => evidence[0]?.text.includes(word.evidence[0]?.text ?? ''));
  return [...whole, ...crossNameWords(article, other, event).filter((word) => !covers(word))];
}

type IsOther = (a: readonly string[], b: readonly string[]) => boolean;

/** Names of one article that the other has in another spelling only. */
function spelledApart(
  article: ArticleFacts,
  ours: readonly FullName[],
  other: ArticleFacts,
  theirs: readonly FullName[],
  isOther: IsOther,
  event: SharedEvent,
): Finding[] {
  const shared = new Set(
    ours.map(({ parts }) => parts.join(' ')).filter((name) => theirs.some(({ parts }) => parts.join(' ') === name)),
  );
  return ours.flatMap((person) => {
    if (shared.has(person.parts.join(' '))) return [];
    const spelling = theirs.find(({ parts }) => !shared.has(parts.join(' ')) && isOther(person.parts, parts));
    if (!spelling) return [];
    return [
      {
        kind: 'name-spelling' as const,
        severity: 'warning' as const,
        message: `"${person.name}" here is "${spelling.name}" in the other article.`,
        because: `The articles ${event.because}; the two names differ ${wayOf(isOther)} only, and neither article has both.`,
        evidence: [evidenceOf(article.id, person.mention), evidenceOf(other.id, spelling.mention)],
      },
    ];
  });
}

function wayOf(isOther: IsOther): string {
  if (isOther === isTwiceMisspelt) return 'by a slip in each part';
  return isOther === isTurnedRound || isOther === isRearranged ? 'in order' : 'in one place';
}

/** The bodies that an article names, each once. */
function bodies(article: ArticleFacts): FullName[] {
  const names = new Map<string, FullName>();
  for (const mention of article.mentions) {
    if (mention.type !== 'agency' && mention.type !== 'organisation') continue;
    const parts = nameParts(mention.text);
    if (parts.length > 1 && names.size < MOST) names.set(parts.join(' '), { name: mention.text, parts, mention });
  }
  return [...names.values()];
}
