import type { Finding, Severity } from '../engine/types';
import type { Arguments, OptionSpec } from './arguments';

const SEVERITIES: readonly Severity[] = ['warning', 'information', 'hint'];
const DEFAULT: Severity = 'information';

export const SEVERITY_OPTION: OptionSpec = {
  name: 'severity',
  value: 'LEVEL',
  choices: SEVERITIES,
  help: `Leave out findings below this level (default: ${DEFAULT})`,
};

/** The findings that are at least as severe as asked for. */
export function severeEnough(findings: readonly Finding[], args: Arguments): Finding[] {
  const least = SEVERITIES.indexOf((args.value('severity') as Severity | undefined) ?? DEFAULT);
  return findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
}
