import { formatFindings } from '../../engine/summary/format-findings';
import { formatSarif } from '../../engine/summary/format-sarif';
import type { Finding } from '../../engine/types';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { formatOption } from '../format-option';
import type { Io } from '../io';
import { CACHE_OPTION, readSources, type Sources } from '../read-sources';
import { SEVERITY_OPTION, severeEnough } from '../severity';
import { terminalStyle } from '../terminal-style';
import { VERSION } from '../version';

const FORMATS: Readonly<Record<string, (findings: readonly Finding[], sources: Sources, io: Io) => string>> = {
  text: (findings, { options, read }, io) => formatFindings(findings, read, options, terminalStyle(io)),
  json: (findings, { read, skipped }) => `${JSON.stringify({ articles: read, skipped, findings }, null, 2)}\n`,
  sarif: (findings, { options, skipped }) => formatSarif(findings, { ...options, version: VERSION, skipped }),
};

/** Looks for contradictions within articles and across them. */
export const checkCommand: Command = {
  name: 'check',
  operands: 'FILE|DIR...',
  summary: 'List what cannot both be true, within articles and across them',
  details: [
    'Folders are searched for .txt, .md and .html files; hidden files and node_modules are left out.',
    'Exit code 0 means nothing was found, 1 that something was, 2 that the call was wrong or something you named could not be read.',
  ],
  options: [formatOption(Object.keys(FORMATS)), SEVERITY_OPTION, CACHE_OPTION],
  run: async (args, io, output) => {
    const sources = await readSources(args.operands, io, args.value('cache'));
    const findings = severeEnough(sources.archive.allFindings(), args);
    const format = FORMATS[args.value('format') ?? 'text'];
    if (format !== undefined) await output.write(format(findings, sources, io));
    if (sources.incomplete) return ExitCode.trouble;
    return findings.length > 0 ? ExitCode.findings : ExitCode.fine;
  },
};
