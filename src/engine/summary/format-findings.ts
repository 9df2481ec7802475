import type { Finding } from '../types';
import { PLAIN_STYLE, type TextStyle } from './format-text';
import { addressText, type ReportOptions } from './report-options';
import { hanging } from './text-layout';
import { counting, quotedText } from './wording';

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
  const [first, ...others] = evidence;
  const address = first === undefined ? '' : `${addressText(options, first.article, first.start)}: `;
  const quoted = first === undefined ? [] : [first, ...others];
  return [
    `${style.strong(address)}${style.alarm(`${severity}:`)} ${message} [${kind}]`,
    ...quoted.flatMap((span) =>
      hanging(`    ${addressText(options, span.article, span.start)}  `, `“${quotedText(span.text)}”`),
    ),
    ...hanging('    ', because).map((line) => style.faint(line)),
  ];
}
