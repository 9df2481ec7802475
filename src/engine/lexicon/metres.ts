/** Words behind "5m" that make it metres: "5m high", "100m final". */
export const BEHIND_METRES: ReadonlySet<string> = new Set(
  'high long wide deep tall thick away apart below above sprint final finals heats heat hurdles race relay freestyle backstroke butterfly breaststroke medley steeplechase dash record champion champions runners relays races finalists sprints athletes specialist winner medallist gold silver bronze runner sprinter swimmer pool waves wave tower fence fall drop-off title semi-final event individual track walk squared x across from distance underwater-depth radius diameter'.split(
    ' ',
  ),
);

/** Words before "30m" at a clause's end that make it metres. */
export const BEFORE_METRES: ReadonlySet<string> = new Set('from within over last first final every the'.split(' '));

/** Race distances in metres. */
export const ATHLETICS_DISTANCES: ReadonlySet<number> = new Set([
  60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000,
]);

/** Words behind "10k" that make it a run of so many kilometres. */
export const DISTANCE_RUNS: ReadonlySet<string> = new Set('run race runs races runner road walk'.split(' '));

/** Words of jumping and throwing before "6.50m". */
export const LEAPS: ReadonlySet<string> = new Set(
  'best jump jumps jumped jumping leap leaps leapt leaped vault vaulted throw threw throws thrown putt clear cleared clearing clearance cleared height tall stands standing'.split(
    ' ',
  ),
);
