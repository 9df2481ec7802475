import type { Evidence, Finding } from '../types';
import { PLAIN_STYLE, type TextStyle } from './format-text';
import { addressText, evidenceText, type ReportOptions } from './report-options';
import { hanging, WIDTH } from './text-layout';
import { counting, quotedText } from './wording';

const CONTEXT_INDENT = ' '.repeat(8);

/** Findings as compilers print them, `path:line:column: severity: message [kind]`, the other side and the reason under each. */
export function formatFindings(
  findings: readonly Finding[],
  articles: number,
  options: ReportOptions = {},
  style: TextStyle = PLAIN_STYLE,
): string {
  const lines = findings.flatMap((finding) => [...findingLines(finding, options, style), '']);
  if (articles === 0) return 'No article was read.\n';
  const found = findings.length === 0 ? 'Nothing contradicts' : counting(findings.length, 'finding');
  return `${[...lines, `${found} in ${counting(articles, 'article')}.`].join('\n')}\n`;
}

function findingLines(
  { kind, severity, message, because, evidence }: Finding,
  options: ReportOptions,
  style: TextStyle,
): string[] {
  const [first] = evidence;
  const address = first === undefined ? '' : `${addressText(options, first.article, first.start)}: `;
  return [
    `${style.strong(address)}${style.alarm(`${severity}:`)} ${message} [${kind}]`,
    ...evidence.flatMap((span) => evidenceLines(span, options, style)),
    ...hanging('    ', because).map((line) => style.faint(line)),
  ];
}

function evidenceLines(span: Evidence, options: ReportOptions, style: TextStyle): string[] {
  const quoted = quotedText(span.text);
  const words = evidenceText(options, span, WIDTH - CONTEXT_INDENT.length);
  return [
    `    ${addressText(options, span.article, span.start)}  “${quoted}”`,
    ...(words === quoted ? [] : [CONTEXT_INDENT + style.faint(words)]),
  ];
}
