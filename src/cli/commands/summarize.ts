import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatCsv } from '../../engine/summary/format-csv';
import { formatHtml } from '../../engine/summary/format-html';
import { formatJson } from '../../engine/summary/format-json';
import { formatMarkdown } from '../../engine/summary/format-markdown';
import { formatText } from '../../engine/summary/format-text';
import type { ReportOptions, TextPosition } from '../../engine/summary/report-options';
import { summarize } from '../../engine/summary/summarize';
import type { Summary } from '../../engine/summary/summary';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { formatOption } from '../format-option';
import type { Io } from '../io';
import { CACHE_OPTION, readSources } from '../read-sources';
import { SEVERITY_OPTION, severeEnough } from '../severity';
import { terminalStyle } from '../terminal-style';

const FORMATS: Readonly<Record<string, (summary: Summary, options: ReportOptions, io: Io) => string>> = {
  text: (summary, options, io) => formatText(summary, options, terminalStyle(io)),
  json: formatJson,
  csv: formatCsv,
  markdown: formatMarkdown,
  html: formatHtml,
};

/** Adds up the figures of articles. */
export const summarizeCommand: Command = {
  name: 'summarize',
  operands: 'FILE|DIR...',
  summary: 'Add up the figures of articles and say which cannot both be true',
  details: [
    'Several articles are summed up together. CSV holds one row a figure; HTML is one page that needs nothing else.',
  ],
  options: [formatOption(Object.keys(FORMATS)), SEVERITY_OPTION, CACHE_OPTION],
  run: async (args, io, output) => {
    const { archive, options, incomplete, read } = await readSources(args.operands, io, args.value('cache'));
    if (read === 0) return ExitCode.trouble;
    const articles = archive.all().flatMap(({ id }) => archive.forSummary(id) ?? []);
    const summary = summarize(articles, severeEnough(archive.allFindings(), args));
    const format = FORMATS[args.value('format') ?? 'text'];
    if (format !== undefined) await output.write(format(summary, { ...options, href: fileAddress }, io));
    return incomplete ? ExitCode.trouble : ExitCode.fine;
  },
};

function fileAddress(article: string, at: TextPosition | undefined): string {
  if (article === '-') return '';
  return pathToFileURL(path.resolve(article)).href + (at === undefined ? '' : `#L${at.line + 1}`);
}
