const rows = (code: string, list: string): [string, string][] => list.split(',').map((word) => [word, code]);

/** Words that tell which dollar an article counts in: countries, their people, their large cities; in lower case. */
export const DOLLAR_WORDS: ReadonlyMap<string, string> = new Map<string, string>([
  ...rows('AUD', 'australia,australian,australians,sydney,melbourne,canberra,brisbane,perth,adelaide,queensland'),
  ...rows('CAD', 'canada,canadian,canadians,toronto,ottawa,montreal,vancouver,calgary,ontario,quebec,alberta'),
  ...rows('NZD', 'zealand,wellington,auckland,christchurch,zealanders'),
  ...rows('SGD', 'singapore,singaporean,singaporeans'),
  ...rows('HKD', 'kong,kowloon'),
  ...rows('TWD', 'taiwan,taipei,taiwanese'),
  ...rows('USD', 'washington,american,americans,california,texas,florida,chicago,boston,us,u.s.'),
]);
