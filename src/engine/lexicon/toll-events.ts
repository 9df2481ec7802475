/**
 * Groups of events whose count news tells again and again for one incident, so that two values for it are worth a look. Others
 * ("found", "fired", "scored") happen several times in one story, each with a count of its own.
 */
export const TOLL_EVENTS: ReadonlySet<string> = new Set(
  'die injure shoot stab arrest miss rescue evacuate displace kidnap infect employ take'.split(' '),
);
