import { wordSet } from './word-set';

/** Names of money after which a country's word belongs to the currency. */
export const CURRENCY_WORDS = wordSet(
  'dlr dlrs cent cents cts ct pence stg sterling crown crowns markka markkaa punt punts drachma drachmas cruzado cruzados cruzeiro cruzeiros austral australs real reais intis inti bolivar bolivars bolivares sucre sucres guarani guaranies cordoba cordobas lempira lempiras quetzal quetzals quetzales balboa colon colones shekel shekels zlotys koruny korun forints leu lei lev leva lek leks kuna kunas tolar tolars hryvnia hryvnias karbovanets litas kroon kroons lat lats tenge dong dongs kip kyat kyats riel riels taka takas afghani afghanis birr cedi cedis naira kwacha kwachas metical meticais pula dalasi leone leones ouguiya pfennig pfennigs centime centimes rappen groschen schillings schilling rupees paise fen sen ecu ecus dollar dollars pound pounds franc francs peso pesos yen yuan renminbi rupee rupees krone kroner krona kronor rouble roubles ruble rubles rand lira lire mark marks won dinar dinars riyal riyals rial rials dirham dirhams ringgit baht rupiah forint zloty koruna shilling shillings guilder guilders peseta pesetas escudo escudos',
);

/** Names of money that are other words as well, with the countries that have it: the others' people may have won. */
export const CURRENCY_HOMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['won', wordSet('KR KP')],
  ['mark', wordSet('DE FI BA EE')],
  ['marks', wordSet('DE FI BA EE')],
  ['crown', wordSet('DK SE NO IS CZ SK EE')],
  ['crowns', wordSet('DK SE NO IS CZ SK EE')],
  ['real', wordSet('BR')],
  ['rand', wordSet('ZA')],
  ['sterling', wordSet('GB')],
  ['colon', wordSet('CR SV')],
  ['leone', wordSet('SL')],
  ['sen', wordSet('JP MY ID')],
  ['fen', wordSet('CN')],
  ['lat', wordSet('LV')],
  ['cordoba', wordSet('NI')],
  ['kuna', wordSet('HR')],
  ['guarani', wordSet('PY')],
  ['bolivar', wordSet('VE BO')],
  ['dong', wordSet('VN')],
  ['kip', wordSet('LA')],
  ['pound', wordSet('GB IE EG LB CY SY SD MT IL SH FK GI')],
  ['pounds', wordSet('GB IE EG LB CY SY SD MT IL SH FK GI')],
  ['punt', wordSet('IE')],
  ['punts', wordSet('IE')],
  ['balboa', wordSet('PA')],
  ['som', wordSet('KG UZ')],
  ['austral', wordSet('AR')],
]);

/** Words behind a name of money that make it another thing: "Danish Crown Prince", "Brazilian real estate". */
export const NO_CURRENCY_BEHIND = wordSet(
  'prince princess jewels estate wages interest terms economy gdp wage income growth court colony dependency',
);

/** Adjectives of countries that are languages too. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  'English French German Spanish Italian Portuguese Dutch Danish Swedish Norwegian Finnish Icelandic Polish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Chinese Japanese Korean Vietnamese Thai Indonesian Welsh Irish Albanian Serbian Croatian Macedonian Estonian Latvian Lithuanian Somali Nepali Lao Burmese'.split(
    ' ',
  ),
);

/** Words before a language: "in French", "speaks German". */
export const LANGUAGE_LEADS = wordSet(
  'in speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught fluent into broken language languages written perfect halting understand understands only',
);

/** Words after a language: "French-speaking", "English lessons". */
export const LANGUAGE_NOUNS = wordSet(
  'language languages speaking speaker speakers lesson lessons translation translations dictionary dictionaries subtitles subtitled words word phrase grammar literacy dub dubbed literature medium teacher teachers gcse spelling vocabulary pronunciation',
);

/** Words before "US" in capitals that make it the pronoun: "CONTACT US". */
export const PRONOUN_LEADS = wordSet(
  'contact join joins joined like follow about tell tells told help helps call email with for to let lets give gives gave bring brings brought ask asks asked visit write show shows showed make makes of between among from all send sends take takes remind reminds show keep keeps',
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

/** Names that mean another country where the article has a word that tells: the Congo beside Zaire is the smaller one. */
export const TOLD_BY_OTHERS: ReadonlyMap<string, { readonly sign: RegExp; readonly iso: string }> = new Map([
  ['Congo', { sign: /\bZair(?:e|ean|ian)\b/, iso: 'CG' }],
  ['Congolese', { sign: /\bZair(?:e|ean|ian)\b/, iso: 'CG' }],
  ['Dominican', { sign: /\bDominica\b/, iso: 'DM' }],
  ['Dominicans', { sign: /\bDominica\b/, iso: 'DM' }],
]);

/** Words after a country's word that make it the name of another thing: "Pole vaulter", "Jordan shoes". */
export const OTHER_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Pole', wordSet('vault vaulter vaulters vaulting position positions')],
  ['Jordan', wordSet('river valley shirt shorts pants shoes sneakers hoodie sweatshirt jersey brand jacket')],
  ['Turkey', wordSet('dinner sandwich sandwiches breast meat farm farms hunting shoot shoots')],
  ['Brit', wordSet('award awards nominations nomination')],
  ['Guinea', wordSet('pig pigs fowl')],
  ['Niger', wordSet('river delta basin')],
  ['Congo', wordSet('river basin')],
  ['Brazil', wordSet('nut nuts')],
  ['Panama', wordSet('hat hats')],
  ['India', wordSet('ink rubber')],
]);

/** Last words of the names of events, prizes and works, in which a country's word tells no country: "Scottish Cup", "British Comedy Awards". */
export const NAMED_THINGS = wordSet(
  'cup open opens award awards championship championships prize prizes trophy festival masters derby idol idiot theatre theater songbook',
);

/** First words of the names of roads: "U.S. Highway 12". */
export const ROAD_KINDS = wordSet('highway route hwy interstate rte');

/** Abbreviations of Great Britain that in other company stand for an amount of memory. */
export const MEMORY_WORDS = wordSet('of ram memory drive disk hard per flash storage card model version ipod');
