import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { Evidence, Finding, Severity } from '../../engine/types';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { evidenceIn } from '../articles/shown-findings';
import { oneLine } from '../wording/words';

/** Editors show no more than this for a file. */
const MOST_SHOWN = 1000;
const SOURCE = 'News Figures';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of an open article as an editor's problems, each with its other side; or why the article was not read. */
export function diagnostics(articles: Articles, open: OpenArticle, findings: readonly Finding[]): Diagnostic[] {
  if (open.skipped !== undefined) return [skippedDiagnostic(open.skipped)];
  return findings
    .flatMap((finding) => diagnosticOf(articles, open.uri, finding))
    .sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0))
    .slice(0, MOST_SHOWN);
}

function diagnosticOf(articles: Articles, uri: string, finding: Finding): Diagnostic[] {
  const marked = evidenceIn(finding, uri);
  if (marked === undefined) return [];
  return [
    {
      range: articles.place(uri, marked).range,
      severity: SEVERITIES[finding.severity],
      code: finding.kind,
      source: SOURCE,
      message: [finding.message, finding.because].filter(Boolean).join('\n'),
      relatedInformation: finding.evidence
        .filter((evidence) => evidence !== marked)
        .map((evidence) => ({
          location: articles.place(evidence.article, evidence),
          message: relatedMessage(evidence, uri),
        })),
    },
  ];
}

function relatedMessage({ article, text }: Evidence, uri: string): string {
  return `compared with “${oneLine(text)}”${article === uri ? '' : ' in another article'}`;
}

function skippedDiagnostic(reason: string): Diagnostic {
  const top = { line: 0, character: 0 };
  return {
    range: { start: top, end: top },
    severity: DiagnosticSeverity.Information,
    code: 'skipped',
    source: SOURCE,
    message: reason,
  };
}
