import type { Direction } from '../types';

export interface Movement {
  readonly direction: Direction;
  /** Says a movement only of percentages, points and the like: "lost 3%", but not "lost three games". */
  readonly weak?: true;
}

const rows = (direction: Direction, weak: boolean, list: string): [string, Movement][] =>
  list.split(' ').map((word) => [word, weak ? { direction, weak } : { direction }]);

/** Words of movement before a figure, in lower case. */
export const MOVEMENTS: ReadonlyMap<string, Movement> = new Map<string, Movement>([
  ...rows(
    'up',
    false,
    'rose rise rises risen rising climbed climb climbs climbing jumped jump jumps jumping soared soar soars soaring surged surge surges surging increased increase increases increasing grew grow grows grown growing advanced advance advances advancing rallied leapt leaped rebounded swelled swelling skyrocketed rocketed spiked up higher upped gained gain gains gaining hike hiked upward upwards',
  ),
  ...rows(
    'up',
    true,
    'added add adds adding improved improve improves recovered expanded expand strengthened firmed edged appreciated accelerated extended raised raise raises raising lifted boosted ahead',
  ),
  ...rows(
    'down',
    false,
    'fell fall falls fallen falling dropped drop drops dropping declined decline declines declining slid slide slides slipped slip slips slipping tumbled tumble tumbles tumbling plunged plunge plunges plunging plummeted plummet plummeting sank sink sinks decreased decrease decreases decreasing slumped slump slumps slumping dipped dip dips dived dove down lower shrank shrink shrinks shrunk contracted contract crashed crashing nosedived retreated downward downwards',
  ),
  ...rows(
    'down',
    true,
    'lost lose loses losing shed sheds shedding cut cuts cutting reduced reduce reduces slashed eased ease eases off weakened weaken depreciated lowered trimmed ceded',
  ),
]);

/** Words that may stand between a movement and its figure. */
export const MOVEMENT_FILLERS: ReadonlySet<string> = new Set(
  'by a an another further of just about around some nearly almost over more than as much roughly approximately another at least up to only sharply slightly steadily modestly rapidly again back the about it its value price prices'.split(
    ' ',
  ),
);

/** Nouns of movement behind a figure: "a 5% rise". */
export const MOVEMENTS_BEHIND: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...'up higher dearer costlier rise increase jump gain growth surge hike climb upturn uplift'
    .split(' ')
    .map((word): [string, Direction] => [word, 'up']),
  ...'down lower cheaper fall drop decline decrease cut reduction slump dip loss plunge slide downturn'
    .split(' ')
    .map((word): [string, Direction] => [word, 'down']),
]);

/** Other verbs of change that "from A to B" may belong to. */
export const CHANGES: ReadonlySet<string> = new Set(
  'change changed changing moved move went gone go goes going revised revise shifted double doubles doubled doubling halve halved triple tripled converted narrowed widened extended shortened upgraded downgraded promoted relegated brought bring bringing took taken take pushed push turned slowed slow accelerated dilute'.split(
    ' ',
  ),
);

/** Verbs of "from A to B" that spans a range. */
export const RANGING: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere spanning aged ages'.split(' '),
);
