import type { Arguments, OptionSpec } from './arguments';
import type { ExitCode } from './exit-code';
import type { Io, Output } from './io';

/** One subcommand of `news-figures`. */
export interface Command {
  readonly name: string;
  /** What follows the name: "FILE...". */
  readonly operands: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  /** Further paragraphs of its help. */
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Throws `UsageError` for a call it does not know, `OutputClosed` when nobody reads on. */
  readonly run: (args: Arguments, io: Io, output: Output) => Promise<ExitCode>;
}
