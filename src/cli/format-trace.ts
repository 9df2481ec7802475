import type { TracedFigure, TraceStatus } from '../archive/trace';
import type { TextStyle } from '../engine/summary/format-text';
import { addressText, type ReportOptions } from '../engine/summary/report-options';
import { hanging } from '../engine/summary/text-layout';
import { counting, quotedText } from '../engine/summary/wording';

const MARKS: Readonly<Record<TraceStatus, string>> = { supported: '+', contradicted: '!', 'not-found': '?' };
const WORDS: Readonly<Record<TraceStatus, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-found': 'not found',
};

/** The traced figures of a draft, to be read in a terminal. */
export function formatTrace(
  draft: string,
  traced: readonly TracedFigure[],
  options: ReportOptions,
  style: TextStyle,
): string {
  const lines = traced.flatMap(({ figure, counted, status, sources }) => {
    const decisive = sources
      .filter(({ relation }, index) => index === 0 || relation === sources[0]?.relation)
      .slice(0, 2);
    const what = counted === undefined ? figure.text : `${figure.text} (${counted})`;
    const said = `${MARKS[status]} ${addressText(options, draft, figure.start)}  ${what}: ${WORDS[status]}`;
    return [
      status === 'contradicted' ? style.alarm(said) : said,
      ...decisive.flatMap((source) => [
        `    ${addressText(options, source.article, source.start)}  “${quotedText(source.text)}”`,
        ...hanging('    ', source.because).map(style.faint),
      ]),
    ];
  });
  const count = (status: TraceStatus): number => traced.filter((each) => each.status === status).length;
  const sum = `${counting(traced.length, 'figure')}: ${count('supported')} supported, ${count('contradicted')} contradicted, ${count('not-found')} not found.`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), sum].join('\n')}\n`;
}
