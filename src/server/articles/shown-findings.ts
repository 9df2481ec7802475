import type { Evidence, Finding } from '../../engine/types';
import type { ServerSettings } from '../protocol';
import { isShown } from '../settings';
import type { Articles } from './articles';

/** The findings that an article is shown with: those inside it and those against others, from the minimum severity on. */
export function shownFindings(articles: Articles, uri: string, settings: ServerSettings): Finding[] {
  return articles.archive
    .findings(uri)
    .filter((finding) => isShown(finding.severity, settings) && evidenceIn(finding, uri));
}

/** The first evidence of a finding that lies in an article: where it is marked. */
export function evidenceIn(finding: Finding, uri: string): Evidence | undefined {
  return finding.evidence.find(({ article }) => article === uri);
}
