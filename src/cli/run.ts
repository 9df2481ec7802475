import { readArguments } from './arguments';
import type { Command } from './command';
import { analyzeCommand } from './commands/analyze';
import { checkCommand } from './commands/check';
import { summarizeCommand } from './commands/summarize';
import { traceCommand } from './commands/trace';
import { ExitCode } from './exit-code';
import { COMMON_OPTIONS, commandHelp, generalHelp } from './help';
import { type Io, Output, OutputClosed, tell } from './io';
import { nearest } from './nearest';
import { UsageError } from './usage-error';
import { VERSION } from './version';

const COMMANDS: readonly Command[] = [summarizeCommand, checkCommand, traceCommand, analyzeCommand];

/** Runs `news-figures` with the arguments after its name and gives the exit code. Whatever goes wrong is told on stderr. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const output = new Output(io.stdout);
  try {
    return await dispatch(argv, io, output);
  } catch (error) {
    if (error instanceof OutputClosed) return ExitCode.fine;
    if (!(error instanceof UsageError)) throw error;
    tell(io, `${error.message} See "news-figures ${nameOf(argv)}--help".`);
    return ExitCode.trouble;
  }
}

function nameOf(argv: readonly string[]): string {
  const name = COMMANDS.find((command) => command.name === argv[0])?.name;
  return name === undefined ? '' : `${name} `;
}

async function dispatch(argv: readonly string[], io: Io, output: Output): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    io.stderr.write(generalHelp(COMMANDS));
    return ExitCode.trouble;
  }
  if (first === '--version' || first === '-v') {
    await output.write(`${VERSION}\n`);
    return ExitCode.fine;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const about = COMMANDS.find(({ name }) => name === rest[0]);
    await output.write(about === undefined ? generalHelp(COMMANDS) : commandHelp(about));
    return ExitCode.fine;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) throw unknownCommand(first);
  const args = readArguments(rest, [...command.options, ...COMMON_OPTIONS]);
  if (args.has('help')) {
    await output.write(commandHelp(command));
    return ExitCode.fine;
  }
  return command.run(args, io, output);
}

function unknownCommand(word: string): UsageError {
  const kind = word.startsWith('-') ? 'option' : 'command';
  const candidates = kind === 'option' ? ['--help', '--version'] : COMMANDS.map(({ name }) => name);
  const meant = nearest(word, candidates);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return new UsageError(`There is no ${kind} "${word}".${hint}`);
}
