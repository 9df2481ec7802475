import { traceDraft } from '../../archive/trace';
import { readArticle } from '../../engine/analyze';
import type { Article } from '../../engine/types';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { formatTrace } from '../format-trace';
import { gather } from '../gather';
import { expandGlobs } from '../glob';
import { LineStarts } from '../line-starts';
import { readSources } from '../read-sources';
import { terminalStyle } from '../terminal-style';
import { UsageError } from '../usage-error';

/** Holds each figure of a draft against its sources. */
export const traceCommand: Command = {
  name: 'trace',
  operands: 'DRAFT --sources GLOB',
  summary: 'Hold each figure of a draft against its sources',
  details: [
    'Each figure is supported, contradicted or not found. Quote the pattern so that the shell leaves it alone, or name files and folders; further names after DRAFT are sources too.',
    'Exit code 0 means that no figure is contradicted, 1 that one is, 2 that the call was wrong or something you named could not be read.',
  ],
  options: [
    {
      name: 'sources',
      short: 's',
      value: 'GLOB',
      many: true,
      help: 'Files, folders or a pattern such as "notes/**/*.txt"; may be given again',
    },
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json'], help: 'How to print it (default: text)' },
  ],
  run: async (args, io, output) => {
    const [draftPath, ...more] = args.operands;
    if (draftPath === undefined) throw new UsageError('Name the draft.');
    const named = [...args.values('sources'), ...more];
    if (named.length === 0) throw new UsageError('Name the sources with --sources.');

    let draft: Article | undefined;
    await gather([draftPath], io, (article) => {
      if (draft !== undefined) throw new UsageError('Name one draft, not a folder of several.');
      draft = article;
    });
    if (draft === undefined) return ExitCode.trouble;
    const sources = await readSources(await expandGlobs(named, draftPath), io);
    if (sources.read === 0) return ExitCode.trouble;

    const traced = traceDraft(readArticle(draft), sources.archive.all());
    const draftLines = new LineStarts(draft.text);
    const locate: typeof sources.options.locate = (article, offset) =>
      article === draft?.id ? draftLines.position(offset) : sources.options.locate(article, offset);
    const result = { draft: draft.id, sources: sources.read, skipped: sources.skipped, figures: traced };
    const isJson = args.value('format') === 'json';
    await output.write(
      isJson ? `${JSON.stringify(result, null, 2)}\n` : formatTrace(draft.id, traced, { locate }, terminalStyle(io)),
    );
    if (sources.incomplete) return ExitCode.trouble;
    return traced.some(({ status }) => status === 'contradicted') ? ExitCode.findings : ExitCode.fine;
  },
};
