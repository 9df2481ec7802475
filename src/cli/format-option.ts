import type { OptionSpec } from './arguments';

/** The `--format` of a command that can print in several ways; `text` unless told. */
export const formatOption = (choices: readonly string[]): OptionSpec => ({
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  choices,
  help: 'How to print it (default: text)',
});
