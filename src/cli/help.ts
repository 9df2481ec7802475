import { wrap } from '../engine/summary/text-layout';
import type { OptionSpec } from './arguments';
import type { Command } from './command';

const WIDTH = 78;
const HELP_OPTION: OptionSpec = { name: 'help', short: 'h', help: 'Print this help' };

/** Options that every command knows. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [HELP_OPTION];

/** The help of the command line as a whole. */
export function generalHelp(commands: readonly Command[]): string {
  const lines = [
    'News Figures marks and adds up the figures of news articles, and flags those',
    'that cannot both be true.',
    '',
    'Usage: news-figures COMMAND [OPTION...] FILE...',
    '',
    'Commands:',
    ...columns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary])),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Print this help; after a command, its own'],
      ['-v, --version', 'Print the version'],
    ]),
    '',
    'FILE is a .txt, .md or .html article, - is standard input.',
    '',
    'Exit codes: 0 done, 1 check or trace found something, 2 the call was wrong or',
    'something you named could not be read.',
  ];
  return `${lines.join('\n')}\n`;
}

/** The help of one command. */
export function commandHelp({ name, operands, summary, details, options }: Command): string {
  const lines = [
    `Usage: news-figures ${name} [OPTION...] ${operands}`,
    '',
    ...wrap(`${summary}.`, WIDTH),
    ...details.flatMap((paragraph) => ['', ...wrap(paragraph, WIDTH)]),
    '',
    'Options:',
    ...columns([...options, HELP_OPTION].map((option) => [optionText(option), helpText(option)])),
  ];
  return `${lines.join('\n')}\n`;
}

function optionText({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function helpText({ help, choices }: OptionSpec): string {
  return choices === undefined ? help : `${help}: ${choices.join(', ')}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrap(right, WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}
