/** Words of change that tell by what factor, or that the two ends are not told as they stand. */

/** Factors of change, with the least and most that the words allow. */
export const FACTORS: ReadonlyMap<string, { readonly factor: number; readonly low: number; readonly high: number }> =
  new Map([
    ['doubled', { factor: 2, low: 1.7, high: 2.5 }],
    ['doubling', { factor: 2, low: 1.7, high: 2.5 }],
    ['tripled', { factor: 3, low: 2.6, high: 3.6 }],
    ['trebled', { factor: 3, low: 2.6, high: 3.6 }],
    ['quadrupled', { factor: 4, low: 3.5, high: 4.7 }],
    ['halved', { factor: 0.5, low: 0.4, high: 0.58 }],
    ['halving', { factor: 0.5, low: 0.4, high: 0.58 }],
  ]);

/** Words that tell that the change is not between the two amounts as they stand. */
export const ADJUSTED: ReadonlySet<string> = new Set(
  'adjusted underlying constant comparable organic annualised annualized annual seasonally inflation real excluding currency basis average terms'.split(
    ' ',
  ),
);

/** Words of movement that judge it: a deficit improves as it falls, a currency strengthens as fewer of it buy a dollar. */
export const JUDGING: ReadonlySet<string> = new Set(
  'improved improve improves improving strengthened strengthen strengthens firmed firm firms weakened weaken weakens appreciated depreciated recovered'.split(
    ' ',
  ),
);
