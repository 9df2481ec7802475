import path from 'node:path';
import { Archive } from '../../archive/archive';
import { traceDraft } from '../../archive/trace';
import { readArticle } from '../../engine/analyze';
import type { Article } from '../../engine/types';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { formatOption } from '../format-option';
import { formatTrace } from '../format-trace';
import { gather } from '../gather';
import { expandGlobs } from '../glob';
import type { Io } from '../io';
import { LineStarts } from '../line-starts';
import { readSources, type Sources } from '../read-sources';
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
    formatOption(['text', 'json']),
  ],
  run: async (args, io, output) => {
    const [draftPath, ...more] = args.operands;
    if (draftPath === undefined) throw new UsageError('Name the draft.');
    const named = [...args.values('sources'), ...more];
    if (named.length === 0) throw new UsageError('Name the sources with --sources.');
    const draft = await readDraft(draftPath, io);
    if (draft === undefined) return ExitCode.trouble;
    const sources = await readSources(await expandGlobs(named, draftPath), io);
    if (sources.read === 0) return ExitCode.trouble;

    const others = sources.archive.all().filter(({ id }) => path.resolve(id) !== path.resolve(draftPath));
    const figures = traceDraft(readArticle(draft), others);
    const result = { draft: draft.id, sources: others.length, skipped: sources.skipped, figures };
    await output.write(
      args.value('format') === 'json'
        ? `${JSON.stringify(result, null, 2)}\n`
        : formatTrace(draft.id, figures, withDraft(sources.options, draft), terminalStyle(io)),
    );
    if (sources.incomplete) return ExitCode.trouble;
    return figures.some(({ status }) => status === 'contradicted') ? ExitCode.findings : ExitCode.fine;
  },
};

async function readDraft(draftPath: string, io: Io): Promise<Article | undefined> {
  const drafts: Article[] = [];
  await gather([draftPath], io, (article) => {
    drafts.push(article);
  });
  if (drafts.length > 1) throw new UsageError(`${draftPath} is a folder of several articles. Name one draft.`);
  return drafts[0];
}

/** What points into the sources, for the draft as well. */
function withDraft(sources: Sources['options'], draft: Article): Sources['options'] {
  const lines = new LineStarts(draft.text);
  const archive = new Archive();
  archive.put(draft);
  return {
    locate: (article, offset) => (article === draft.id ? lines.position(offset) : sources.locate(article, offset)),
    sentence: (article, offset) =>
      article === draft.id ? archive.sentenceAround(article, offset) : sources.sentence(article, offset),
  };
}
