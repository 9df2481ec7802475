import type { Evidence, Finding } from '../engine/types';

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

/** The pairs of places that a finding sets against each other, whichever of them it marks. */
export function pairsOf({ kind, evidence }: Finding): string[] {
  const [first, ...others] = evidence.map(placeOf);
  return others.map((other) => [kind, ...[first ?? '', other].sort()].join('\n'));
}

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
