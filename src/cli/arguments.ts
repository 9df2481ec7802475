import { parseArgs } from 'node:util';
import { nearest } from './nearest';
import { UsageError } from './usage-error';

/** One option of a command, as its help shows it. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  /** The values it may have. */
  readonly choices?: readonly string[];
  readonly many?: true;
  readonly help: string;
}

/** The arguments of a command, parted and checked. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Values given for an option, in order. */
  values(name: string): readonly string[];
  /** The last value given for an option. */
  value(name: string): string | undefined;
  has(name: string): boolean;
}

/** Parts the arguments of a command. Throws `UsageError` for an option that is unknown, lacks its value or has one it may not. */
export function readArguments(argv: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const options = Object.fromEntries(
    specs.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short ? { short } : {}),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (spec === undefined) throw unknownOption(token.rawName, specs);
    const values = found.get(spec.name) ?? [];
    found.set(spec.name, values);
    const value = checkedValue(spec, token.value, token.inlineValue === true);
    if (!spec.many && spec.value !== undefined && values.length > 0) {
      throw new UsageError(`--${spec.name} is given twice. Give it once.`);
    }
    values.push(value);
  }
  return {
    operands,
    values: (name) => found.get(name) ?? [],
    value: (name) => found.get(name)?.at(-1),
    has: (name) => found.has(name),
  };
}

function checkedValue(spec: OptionSpec, value: string | undefined, isInline: boolean): string {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${spec.name} takes no value. Leave out "=${value}".`);
    return '';
  }
  const example = spec.choices === undefined ? spec.value : spec.choices.join(', ');
  if (value === undefined || value === '' || (!isInline && value.startsWith('-') && value !== '-')) {
    throw new UsageError(`--${spec.name} needs a value: ${example}.`);
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    const meant = nearest(value, spec.choices);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw new UsageError(`--${spec.name} cannot be "${value}".${hint} It is one of ${example}.`);
  }
  return value;
}

function unknownOption(raw: string, specs: readonly OptionSpec[]): UsageError {
  const meant = nearest(
    raw,
    specs.map(({ name }) => `--${name}`),
  );
  return new UsageError(`There is no option ${raw}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
}
