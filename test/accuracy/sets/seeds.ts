import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze } from '../../../src/engine/analyze';
import type { Analysis, Bound, FigureKind, FindingKind } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';

interface ExpectedFigure {
  readonly text: string;
  readonly kind: FigureKind;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: Bound;
  readonly unit?: string;
  readonly vague?: boolean;
  readonly counted?: string;
  readonly event?: string;
  readonly period?: string;
  readonly partOf?: string;
  readonly places?: readonly string[];
}

interface Expected {
  readonly figures: readonly ExpectedFigure[];
  readonly agencies: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly string[] | string>>;
  readonly findings: readonly {
    readonly kind: FindingKind;
    readonly optional?: boolean;
    readonly evidence: readonly string[];
  }[];
}

/** The two articles that the project began with, and what must be found in them. */
export const seeds: GoldSet = {
  name: 'seeds',
  needs: '../shared/seeds/expected.json',
  async measure(path) {
    const tally = new Map<string, [hits: number, of: number]>();
    const count = (key: string, hit: boolean): void => {
      const [hits, of] = tally.get(key) ?? [0, 0];
      tally.set(key, [hits + Number(hit), of + 1]);
    };
    let unexpected = 0;
    for (const [file, expected] of Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Expected>)) {
      if (!file.endsWith('.txt')) continue;
      const found = analyze({ id: file, text: readFileSync(join(dirname(path), file), 'utf8') });
      countFigures(expected, found, count);
      countMentions(expected, found, count);
      for (const { kind, evidence, optional } of expected.findings) {
        const hit = found.findings.some(
          (f) => f.kind === kind && evidence.every((text) => f.evidence.some((e) => e.text.includes(text))),
        );
        if (!optional) count('findings', hit);
      }
      unexpected += found.findings.filter(({ kind }) => !expected.findings.some((e) => e.kind === kind)).length;
    }
    return {
      scores: Object.fromEntries([...tally].map(([key, [hits, of]]) => [key, percent(hits, of)])),
      alarms: { 'unexpected findings': unexpected },
    };
  },
};

type Count = (key: string, hit: boolean) => void;

/** Figures are listed in the order of the text, so that equal texts pair off in order. */
function countFigures(expected: Expected, found: Analysis, count: Count): void {
  let from = 0;
  for (const want of expected.figures) {
    const at = found.figures.findIndex((figure, index) => index >= from && figure.text === want.text);
    const figure = found.figures[at];
    count('figures', figure !== undefined);
    if (!figure) {
      console.log(`  seeds: no figure "${want.text}"`);
      continue;
    }
    from = at + 1;
    for (const key of ['kind', 'low', 'high', 'bound', 'unit', 'vague'] as const)
      if (want[key] !== undefined)
        tell(count, 'values, bounds, kinds and units', want.text, key, want[key], figure[key]);
    countClaim(want, found, at, count);
  }
}

function countClaim(want: ExpectedFigure, found: Analysis, at: number, count: Count): void {
  const claim = found.claims.find((c) => c.figure === at);
  const whole = claim?.partOf === undefined ? undefined : found.claims[claim.partOf];
  const got = {
    counted: claim?.counted,
    event: claim?.event,
    period: claim?.period?.label,
    partOf: whole && found.figures[whole.figure]?.text,
    places: claim?.places.join(),
  };
  const wanted = { ...want, places: want.places?.join() };
  for (const key of ['counted', 'event', 'period', 'partOf', 'places'] as const)
    if (wanted[key] !== undefined) tell(count, 'claims', want.text, key, wanted[key], got[key]);
}

function tell(count: Count, score: string, text: string, key: string, want: unknown, got: unknown): void {
  count(score, want === got);
  if (want !== got) console.log(`  seeds: "${text}" ${key}: wanted ${String(want)}, got ${String(got)}`);
}

function countMentions(expected: Expected, found: Analysis, count: Count): void {
  for (const [name, mentions] of Object.entries(expected.agencies)) {
    const got = found.mentions
      .filter((m) => m.type === 'agency' && found.entities[m.entity]?.name === name)
      .map((m) => m.text);
    mentions.forEach((text, index) => {
      tell(count, 'agency mentions', name, 'mention', text, got[index]);
    });
  }
  for (const [iso, mentions] of Object.entries(expected.countries)) {
    const got = found.mentions.filter((m) => found.entities[m.entity]?.iso === iso).map((m) => m.text);
    if (typeof mentions === 'string') count('country mentions', got.length > 0);
    else tell(count, 'country mentions', iso, 'mentions', [...mentions].sort().join(), [...got].sort().join());
  }
}
