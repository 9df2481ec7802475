import type { Evidence, Finding } from '../engine/types';
import type { StoredArticle } from './stored-article';

/**
 * Joins findings that say the same of one place against several articles: a captain who is 47 here and 49 in three others is one
 * thing to look into, with four places to look at.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const [first] = finding.evidence;
    const key = [finding.kind, finding.message, first === undefined ? '' : placeOf(first)].join('\n');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, finding);
    else merged.set(key, { ...known, evidence: withoutRepeats([...known.evidence, ...finding.evidence]) });
  }
  return [...merged.values()];
}

/** The findings inside articles; those of an article that is a copy of another are joined with that one's. */
export function joinCopies(articles: readonly Pick<StoredArticle, 'facts' | 'findings'>[]): Finding[] {
  const joined = new Map<string, Finding>();
  for (const { facts, findings } of articles) {
    const figures = facts.figures.map(({ text }) => text).join('\n');
    const times = new Map<string, number>();
    for (const finding of findings) {
      const told = [finding.kind, finding.message, ...finding.evidence.map(({ text }) => text)].join('\n');
      times.set(told, (times.get(told) ?? 0) + 1);
      const key = `${told}\n${times.get(told)}\n${figures}`;
      const known = joined.get(key);
      joined.set(key, known ? { ...known, evidence: [...known.evidence, ...finding.evidence] } : finding);
    }
  }
  return [...joined.values()];
}

/**
 * Joins findings between articles that are about one matter, met from several sides: the same two spellings, ages or days, told in
 * more places. Each keeps its words and takes the places of those that come after it.
 */
export function joinMatters(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  const byArticle = new Map<string, number[]>();
  for (const finding of findings) {
    const near = finding.evidence.flatMap(({ article }) => byArticle.get(`${finding.kind}\n${article}`) ?? []);
    const at = near.find((index) => isOneMatter(joined[index], finding));
    const known = joined[at ?? -1];
    if (at !== undefined && known)
      joined[at] = { ...known, evidence: withoutOverlaps(known.evidence, finding.evidence) };
    else joined.push(finding);
    for (const { article } of finding.evidence) {
      const key = `${finding.kind}\n${article}`;
      const indices = byArticle.get(key);
      if (indices) indices.push(at ?? joined.length - 1);
      else byArticle.set(key, [at ?? joined.length - 1]);
    }
  }
  return joined;
}

/** Whether two findings of a kind share both sides, or one side and what is told on both; of an age one side is enough. */
function isOneMatter(known: Finding | undefined, finding: Finding): boolean {
  if (!known) return false;
  const shared = finding.evidence.filter((span) => known.evidence.some((other) => overlap(span, other))).length;
  return shared > (finding.kind === 'age' ? 0 : 1) || (shared === 1 && tellTheSame(known.evidence, finding.evidence));
}

function tellTheSame(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const [[here = '', there = ''], [ours = '', theirs = '']] = [a.map(plainText), b.map(plainText)];
  return (isPart(here, ours) && isPart(there, theirs)) || (isPart(here, theirs) && isPart(there, ours));
}

/** What a span says, without case and apostrophes. */
const plainText = ({ text }: Evidence): string => text.toLowerCase().replace(/['\u2019]/g, '');

const isPart = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const overlap = (a: Evidence, b: Evidence): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

const withoutOverlaps = (known: readonly Evidence[], added: readonly Evidence[]): Evidence[] => [
  ...known,
  ...added.filter((span) => !known.some((other) => overlap(span, other))),
];

function placeOf({ article, start, end }: Evidence): string {
  return `${article}\n${start}\n${end}`;
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((span) => {
    const isNew = !seen.has(placeOf(span));
    seen.add(placeOf(span));
    return isNew;
  });
}
