const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Names of money after which an adjective of a country belongs to the currency. */
export const CURRENCY_WORDS = set(
  'dollar dollars pound pounds franc francs peso pesos yen yuan renminbi rupee rupees krone kroner krona kronor rouble roubles ruble rubles rand lira lire mark marks won dinar dinars riyal riyals rial rials dirham dirhams ringgit baht rupiah forint zloty koruna shilling shillings guilder guilders peseta pesetas escudo escudos',
);

/** Adjectives of countries that are languages too. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  'English French German Spanish Italian Portuguese Dutch Danish Swedish Norwegian Finnish Icelandic Polish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Chinese Japanese Korean Vietnamese Thai Indonesian Welsh Irish Albanian Serbian Croatian Macedonian Estonian Latvian Lithuanian Somali Nepali Lao Burmese'.split(
    ' ',
  ),
);

/** Words before a language: "in French", "speaks German". */
export const LANGUAGE_LEADS = set(
  'in speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught fluent into broken language written perfect halting understand understands',
);

/** Words after a language: "French-speaking", "English lessons". */
export const LANGUAGE_NOUNS = set(
  'language languages speaking speaker speakers lesson lessons translation translations dictionary subtitles words word phrase grammar literacy dub',
);

/** Words before "US" in capitals that make it the pronoun: "CONTACT US". */
export const PRONOUN_LEADS = set(
  'contact join like follow about tell help call email with for to let give call give visit write show make of between among from all',
);

/**
 * Names of countries that mean something else as often. `person`: also a given name or surname; `state`: also a state of the United
 * States; `bird`: also an animal; `garment`: also a piece of clothing.
 */
export const AMBIGUOUS_COUNTRIES: ReadonlyMap<string, 'person' | 'state' | 'bird' | 'garment'> = new Map([
  ['jordan', 'person'],
  ['chad', 'person'],
  ['israel', 'person'],
  ['kenya', 'person'],
  ['india', 'person'],
  ['china', 'person'],
  ['ireland', 'person'],
  ['holland', 'person'],
  ['france', 'person'],
  ['england', 'person'],
  ['wales', 'person'],
  ['scotland', 'person'],
  ['poland', 'person'],
  ['cuba', 'person'],
  ['america', 'person'],
  ['brazil', 'person'],
  ['britain', 'person'],
  ['norway', 'person'],
  ['spain', 'person'],
  ['georgia', 'state'],
  ['turkey', 'bird'],
  ['jersey', 'garment'],
]);

/** Words after a country's word that make it the name of another thing: "Pole vaulter", "Jordan shoes". */
export const OTHER_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Pole', set('vault vaulter vaulters vaulting position positions')],
  ['Jordan', set('shirt shorts pants shoes sneakers hoodie sweatshirt jersey brand jacket')],
  ['Turkey', set('dinner sandwich sandwiches breast meat farm farms hunting')],
  ['Brit', set('award awards nominations nomination')],
  ['Guinea', set('pig pigs fowl')],
]);
