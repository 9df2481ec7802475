/** Names of weekdays and months in lower case, which stand with a capital beside names without belonging to them. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving halloween'.split(
    ' ',
  ),
);
