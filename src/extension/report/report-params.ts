import type { Scope, SummaryParams } from '../../server/protocol';

const SCOPES: readonly Scope[] = ['article', 'open', 'workspace'];

/** What a report restored from an earlier session was of; undefined where the saved state does not tell. */
export function reportParams(state: unknown): SummaryParams | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { scope, uri } = state as Partial<Record<string, unknown>>;
  const known = SCOPES.find((name) => name === scope);
  if (!known) return undefined;
  return typeof uri === 'string' ? { scope: known, uri } : { scope: known };
}
