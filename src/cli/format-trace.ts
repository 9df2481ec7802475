import type { TracedFigure, TraceSource, TraceStatus } from '../archive/trace';
import type { TextStyle } from '../engine/summary/format-text';
import { addressText, evidenceText, type ReportOptions } from '../engine/summary/report-options';
import { hanging, WIDTH } from '../engine/summary/text-layout';
import { counting, quotedText } from '../engine/summary/wording';

const MARKS: Readonly<Record<TraceStatus, string>> = { supported: '+', contradicted: '!', 'not-found': '?' };
const WORDS: Readonly<Record<TraceStatus, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-found': 'not found',
};

const MOST_DECISIVE = 2;
const STATUS_WIDTH = 12;
const INDENT = ' '.repeat(4);

/** The traced figures of a draft, to be read in a terminal. */
export function formatTrace(
  draft: string,
  traced: readonly TracedFigure[],
  options: ReportOptions,
  style: TextStyle,
): string {
  const lines = traced.flatMap(({ figure, status, sources }) => {
    const said = `${MARKS[status]} ${WORDS[status].padEnd(STATUS_WIDTH)}  ${addressText(options, draft, figure.start)}`;
    const words = evidenceText(options, { article: draft, ...figure }, WIDTH - INDENT.length);
    return [
      status === 'contradicted' ? style.alarm(said) : said,
      INDENT + words,
      ...decisive(sources).flatMap((source) => [
        `${INDENT}${addressText(options, source.article, source.start)}  “${quotedText(source.text)}”`,
        ...hanging(INDENT, source.because).map(style.faint),
      ]),
    ];
  });
  const count = (status: TraceStatus): number => traced.filter((each) => each.status === status).length;
  const sum = `${counting(traced.length, 'figure')}: ${count('supported')} supported, ${count('contradicted')} contradicted, ${count('not-found')} not found.`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), sum].join('\n')}\n`;
}

/** The sources that made the status; a source that only tells of something near it made none. */
function decisive(sources: readonly TraceSource[]): readonly TraceSource[] {
  const [best] = sources;
  if (best === undefined || best.relation === 'different-scope') return [];
  return sources.filter(({ relation }) => relation === best.relation).slice(0, MOST_DECISIVE);
}
