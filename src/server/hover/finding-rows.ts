import type { Finding, Span } from '../../engine/types';
import { touches } from '../articles/open-article';
import { evidenceIn } from '../articles/shown-findings';
import { listRow, type Row } from './page';

const LINES = 3;

/**
 * What was found about a span that is the other side of a finding. Where a finding is marked itself, the editor shows it without
 * being told.
 */
export function findingRows(findings: readonly Finding[], uri: string, span: Span): Row[] {
  const lines = findings
    .filter((finding) => {
      const marked = evidenceIn(finding, uri);
      return finding.evidence.some((side) => side !== marked && side.article === uri && touches(side, span));
    })
    .map(({ message }) => [message]);
  return listRow('Found', lines, LINES);
}
