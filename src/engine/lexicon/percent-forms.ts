export interface PercentForm {
  readonly unit: 'percent' | 'percentage point';
  /** Counts only where glued to the digits. */
  readonly glued?: true;
}

const PERCENT: PercentForm = { unit: 'percent' };
const POINT: PercentForm = { unit: 'percentage point' };

/** Ways to write percent behind a number, tokens parted by spaces, in lower case. */
export const PERCENT_FORMS: ReadonlyMap<string, PercentForm> = new Map<string, PercentForm>([
  ['%', PERCENT],
  ['％', PERCENT],
  ['percent', PERCENT],
  ['percents', PERCENT],
  ['per cent', PERCENT],
  ['per - cent', PERCENT],
  ['per cents', PERCENT],
  ['pct', PERCENT],
  ['pct .', PERCENT],
  ['p . c .', PERCENT],
  ['pc', { unit: 'percent', glued: true }],
  ['percentage', PERCENT],
  ['percentage point', POINT],
  ['percentage points', POINT],
  ['percentage - point', POINT],
  ['percent point', POINT],
  ['percent points', POINT],
  ['per cent points', POINT],
  ['% points', POINT],
  ['% point', POINT],
  ['pct points', POINT],
  ['pct point', POINT],
  ['pc points', POINT],
  ['pp', POINT],
  ['ppt', { unit: 'percentage point', glued: true }],
]);
