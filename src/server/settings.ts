import type { Severity } from '../engine/types';
import type { ServerSettings } from './protocol';

const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning'];

export const DEFAULT_SETTINGS: ServerSettings = { minimumSeverity: 'information', inlayHints: false };

/**
 * Reads settings as clients send them, bare or under `newsFigures`. What is missing or malformed keeps its present value, so that
 * a client's mistake costs no more than the setting it concerns.
 */
export function readSettings(sent: unknown, present: ServerSettings = DEFAULT_SETTINGS): ServerSettings {
  if (!isRecord(sent)) return present;
  const { newsFigures } = sent;
  const { minimumSeverity, inlayHints } = isRecord(newsFigures) ? newsFigures : sent;
  return {
    minimumSeverity: SEVERITIES.find((severity) => severity === minimumSeverity) ?? present.minimumSeverity,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : present.inlayHints,
  };
}

/** Whether a finding of this severity is to be shown. */
export function isShown(severity: Severity, settings: ServerSettings): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(settings.minimumSeverity);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
