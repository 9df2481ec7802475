import { runChecks, runCrossChecks } from '../../../../src/engine/checks/run-checks';
import type { Finding, FindingKind } from '../../../../src/engine/types';
import { read } from '../claims/read';

/** The findings of one kind in a text of one's own. */
export function found(kind: FindingKind, text: string, date?: string): Finding[] {
  return runChecks(read(text, date)).filter((finding) => finding.kind === kind);
}

/** The words of the evidence of each finding of one kind in a text. */
export function evidence(kind: FindingKind, text: string, date?: string): string[][] {
  return found(kind, text, date).map((finding) => finding.evidence.map((side) => side.text));
}

/** The findings between two texts of two days. */
export function foundAcross(kind: FindingKind, a: [string, string], b: [string, string]): Finding[] {
  const [first, second] = [read(a[0], a[1], 'first'), read(b[0], b[1], 'second')];
  return runCrossChecks(first, [second]).filter((finding) => finding.kind === kind);
}
