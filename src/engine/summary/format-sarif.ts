import type { Evidence, Finding, FindingKind, Severity } from '../types';
import { FINDING_KINDS } from './finding-kinds';
import type { ReportOptions } from './report-options';

export interface SarifOptions extends ReportOptions {
  /** Of News Figures. */
  readonly version: string;
  /** What was not read, and why. */
  readonly skipped?: readonly { readonly path: string; readonly reason: string }[];
}

const LEVELS: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'note', hint: 'none' };

/** Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning and viewers. */
export function formatSarif(findings: readonly Finding[], options: SarifOptions): string {
  const kinds = Object.keys(FINDING_KINDS) as FindingKind[];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'News Figures', semanticVersion: options.version, rules: kinds.map(rule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: (options.skipped ?? []).map(notification) },
        ],
        results: findings.map((finding) => result(finding, kinds.indexOf(finding.kind), options)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(id: FindingKind): object {
  const { name, looksFor } = FINDING_KINDS[id];
  return { id, shortDescription: { text: name }, fullDescription: { text: looksFor } };
}

function notification({ path, reason }: { readonly path: string; readonly reason: string }): object {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }];
  return { level: 'warning', message: { text: `${path} ${reason}.` }, locations };
}

function result(
  { kind, severity, message, because, evidence }: Finding,
  ruleIndex: number,
  options: SarifOptions,
): object {
  const [first, ...others] = evidence;
  return {
    ruleId: kind,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message} ${because}`.trim() },
    locations: first === undefined ? [] : [location(first, options)],
    relatedLocations: others.map((span, index) => ({
      id: index + 1,
      ...location(span, options),
      message: { text: span.text },
    })),
  };
}

function location({ article, start, end, text }: Evidence, options: SarifOptions): { physicalLocation: object } {
  const from = options.locate?.(article, start);
  const to = options.locate?.(article, end);
  const lines =
    from === undefined || to === undefined
      ? {}
      : {
          startLine: from.line + 1,
          startColumn: from.character + 1,
          endLine: to.line + 1,
          endColumn: to.character + 1,
        };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(article) },
      region: { ...lines, charOffset: start, charLength: end - start, snippet: { text } },
    },
  };
}

/** A path as a relative reference: each name of it escaped; what is a URI already stays as it is. */
function uriOf(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
