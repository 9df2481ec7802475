/** Plurals that no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['policeman', 'policemen'],
  ['policewoman', 'policewomen'],
  ['fireman', 'firemen'],
  ['fisherman', 'fishermen'],
  ['gunman', 'gunmen'],
  ['spokesman', 'spokesmen'],
  ['child', 'children'],
  ['schoolchild', 'schoolchildren'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['thief', 'thieves'],
  ['shelf', 'shelves'],
  ['wolf', 'wolves'],
  ['crisis', 'crises'],
  ['hero', 'heroes'],
  ['vote', 'votes'],
]);

/** Words before what stays as it is: "member of parliament", "mile per hour", "degree Celsius". */
const TAILS = [' of ', ' per ', ' Celsius', ' Fahrenheit'];

/** Nouns that are their own plural. */
const INVARIABLE: ReadonlySet<string> = new Set(
  'aircraft deer fish sheep series species hertz yen yuan baht rand staff troops people police personnel dead injured wounded missing'.split(
    ' ',
  ),
);

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(IRREGULAR.values());

/** The plural of a singular noun phrase: "economic fugitive" to "economic fugitives", "country and region" to "countries and regions". */
export function plural(phrase: string): string {
  return phrase.split(' and ').map(pluralOfLastWord).join(' and ');
}

function pluralOfLastWord(phrase: string): string {
  const tail = TAILS.map((word) => phrase.indexOf(word)).find((at) => at > 0);
  if (tail !== undefined) return pluralOfLastWord(phrase.slice(0, tail)) + phrase.slice(tail);
  const cut = phrase.lastIndexOf(' ') + 1;
  return phrase.slice(0, cut) + pluralOfWord(phrase.slice(cut));
}

function pluralOfWord(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith('children')) return word;
  if (lower.endsWith('child')) return `${word}ren`;
  if (INVARIABLE.has(lower) || IRREGULAR_PLURALS.has(lower) || lower === '' || !/[a-z]$/.test(lower)) return word;
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${word}es`;
  return `${word}s`;
}
