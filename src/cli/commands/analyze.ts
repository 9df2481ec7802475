import { createReadStream } from 'node:fs';
import { analyze } from '../../engine/analyze';
import type { Analysis } from '../../engine/types';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { gather } from '../gather';
import { type Io, type Output, tell } from '../io';
import { analyzeLines } from '../ndjson';
import { systemReason } from '../read-article';
import { UsageError } from '../usage-error';

/** Prints all that is found, as data. */
export const analyzeCommand: Command = {
  name: 'analyze',
  operands: '[FILE|DIR...]',
  summary: 'Print all that is found as JSON',
  details: [
    'One file gives one Analysis; several files, or a folder, give an array of them. Without a file the article is read from standard input. Offsets are UTF-16 code units into the text.',
    'With --ndjson each line of input is one {"id", "text", "title"?, "date"?, "format"?} and gives one Analysis on a line, in order. A line that is no such object gives {"id"?, "error"} in its place.',
  ],
  options: [{ name: 'ndjson', help: 'Read one JSON object a line and print one a line' }],
  run: async (args, io, output) => {
    const operands = args.operands.length > 0 ? args.operands : ['-'];
    if (args.operands.length === 0 && io.stdin.isTTY) {
      throw new UsageError('Name a file, or send an article to standard input.');
    }
    return args.has('ndjson') ? analyzeStreams(operands, io, output) : analyzeFiles(operands, io, output);
  },
};

async function analyzeFiles(operands: readonly string[], io: Io, output: Output): Promise<ExitCode> {
  const printer = new AnalysisPrinter(output);
  const { read, skipped, incomplete } = await gather(
    operands,
    io,
    (article) => printer.print(analyze(article)),
    ({ path, reason }) => printer.print(nothingIn(path, reason)),
  );
  await printer.finish(operands.length === 1 && read + skipped.length === 1 && printer.only === operands[0]);
  return incomplete ? ExitCode.trouble : ExitCode.fine;
}

function nothingIn(id: string, reason: string): Analysis {
  const skipped = `This ${reason}.`;
  return { id, figures: [], mentions: [], entities: [], claims: [], findings: [], skipped };
}

/** Holds the first analysis back until it is known whether it is the only one, and prints the others as they come. */
class AnalysisPrinter {
  readonly #output: Output;
  #first: Analysis | undefined;
  #count = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Id of the first analysis. */
  get only(): string | undefined {
    return this.#first?.id;
  }

  async print(analysis: Analysis): Promise<void> {
    this.#count++;
    if (this.#count === 1) {
      this.#first = analysis;
      return;
    }
    if (this.#count === 2) await this.#output.write(`[\n${JSON.stringify(this.#first)}`);
    await this.#output.write(`,\n${JSON.stringify(analysis)}`);
  }

  async finish(single: boolean): Promise<void> {
    if (this.#count > 1) await this.#output.write('\n]\n');
    else if (single) await this.#output.write(`${JSON.stringify(this.#first, null, 2)}\n`);
    else await this.#output.write(`${JSON.stringify(this.#first === undefined ? [] : [this.#first])}\n`);
  }
}

async function analyzeStreams(operands: readonly string[], io: Io, output: Output): Promise<ExitCode> {
  let isWhole = true;
  for (const path of operands) {
    try {
      const { lines, bad } = await analyzeLines(path === '-' ? io.stdin : createReadStream(path), output);
      if (bad === 0) continue;
      tell(io, `${bad} of ${lines} lines could not be analysed; each has {"error"} with its reason in its place.`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      tell(io, `${path} cannot be read: ${systemReason(error)}.`);
    }
    isWhole = false;
  }
  return isWhole ? ExitCode.fine : ExitCode.trouble;
}
