import type { BodyList } from '../lexicon/agencies/body-list';
import type { Alias, KnownBody } from '../lexicon/agencies/known-body';
import { COUNTRY_ROWS } from '../lexicon/countries.generated';
import { COUNTRY_ABBREVIATIONS, OTHER_COUNTRY_NAMES } from '../lexicon/country-names';
import { DEMONYMS } from '../lexicon/demonyms';
import { BODY_LISTS, KNOWN_BODIES } from '../lexicon/known-bodies';
import { CITIES, NOT_THE_COUNTRY, US_STATES } from '../lexicon/places';
import type { MentionForm } from '../types';
import { firstWordOf, Gazetteer } from './gazetteer';

export interface KnownCountry {
  readonly is: 'country';
  readonly iso: string;
  readonly form: MentionForm;
  readonly text: string;
  /** Whether it must stand exactly as in the table. */
  readonly exact: boolean;
  /** "Chinese", "Swiss": can stand before a noun; "Poles", "Spaniards" cannot. */
  readonly adjective: boolean;
}

export interface KnownBodyName {
  readonly is: 'body';
  readonly body: KnownBody;
  readonly alias: Alias;
  readonly text: string;
  readonly exact: boolean;
  readonly form: MentionForm;
}

/** A place or phrase that is no entity and keeps its words from being taken for one. */
export interface KnownPlace {
  readonly is: 'place';
  readonly text: string;
  readonly exact: false;
  readonly state: boolean;
  /** Whether it swallows a country's word: "New Mexico". */
  readonly phrase: boolean;
}

export type KnownName = KnownCountry | KnownBodyName | KnownPlace;

/** Whether a name means what the tables say wherever it stands; one that must stand alone, or in business, may be anybody's surname. */
export function isSure(name: KnownName): boolean {
  return name.is !== 'body' || !name.alias.rules.some((rule) => rule === 'alone' || rule === 'business');
}

let built: Gazetteer<KnownName> | undefined;

/** All names of the tables in one gazetteer, built when first asked for. */
export function knownNames(): Gazetteer<KnownName> {
  built ??= build();
  return built;
}

function build(): Gazetteer<KnownName> {
  const names = new Gazetteer<KnownName>();
  addPlaces(names);
  addCountries(names);
  for (const body of KNOWN_BODIES) addBody(names, body);
  for (const list of BODY_LISTS) addList(names, list);
  return names;
}

function addPlaces(names: Gazetteer<KnownName>): void {
  const add = (text: string, state: boolean, phrase: boolean): void =>
    names.add(text, { is: 'place', text, exact: false, state, phrase });
  for (const text of US_STATES) if (text !== 'Georgia') add(text, true, false);
  for (const text of CITIES) if (text !== 'Mexico') add(text, false, false);
  for (const text of NOT_THE_COUNTRY) add(text, false, true);
}

function addCountries(names: Gazetteer<KnownName>): void {
  const seen = new Set<string>();
  const add = (iso: string, text: string, form: MentionForm, adjective = false): void => {
    const key = `${iso} ${text}`;
    if (seen.has(key) || text === 'Reunion') return;
    seen.add(key);
    names.add(text, { is: 'country', iso, form, text, exact: form === 'abbr', adjective });
  };
  for (const { iso, word, plural } of DEMONYMS) add(iso, word, 'demonym', !plural);
  for (const row of COUNTRY_ROWS) {
    add(row.iso, row.name, 'name');
    for (const other of row.otherNames) add(row.iso, other, 'name');
    if (row.adjective) add(row.iso, row.adjective, 'demonym', true);
  }
  for (const [iso, all] of OTHER_COUNTRY_NAMES) for (const text of all) add(iso, text, 'name');
  for (const [iso, all] of COUNTRY_ABBREVIATIONS) for (const text of all) add(iso, text, 'abbr');
}

/** Adds each body of a list with all its names once one of their first words is looked up. */
function addList(names: Gazetteer<KnownName>, list: BodyList): void {
  list.written.forEach((written, index) => {
    let added = false;
    const add = (): void => {
      if (added) return;
      added = true;
      addBody(names, list.body(index));
    };
    for (const name of written.split(' = ')) {
      for (const text of waysOfWriting(withoutRules(name))) names.addLater(firstWordOf(text), add);
    }
  });
}

/** "Marlow" for "business:Marlow". */
const withoutRules = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A name, and where it holds a possessive, as agency copy spaces it: "Moody's", "Moody 's". */
const waysOfWriting = (name: string): readonly string[] =>
  name.includes("'s") ? [name, name.replaceAll("'s", " 's")] : [name];

function addBody(names: Gazetteer<KnownName>, body: KnownBody): void {
  const plain = (text: string): Alias => ({ text, rules: text.startsWith('The ') ? ['mid'] : [] });
  const ruled = new Set(body.aliases.filter((alias) => alias.rules.length > 0).map((alias) => alias.text));
  const others = body.aliases.map((alias) => (alias.rules.length > 0 ? alias : plain(alias.text)));
  const all = [plain(body.name), ...(body.acronym ? [plain(body.acronym)] : []), ...others];
  for (const alias of all) {
    if (ruled.has(alias.text) && !body.aliases.includes(alias)) continue;
    const abbreviation = alias.text === body.acronym || isAbbreviation(alias.text);
    for (const text of waysOfWriting(alias.text)) {
      names.add(text, { is: 'body', body, alias, text, exact: abbreviation, form: abbreviation ? 'abbr' : 'name' });
    }
  }
}

/** Whether a name is written in capitals (and signs) only. */
export function isAbbreviation(name: string): boolean {
  return name.length <= 8 && !name.includes(' ') && /^[A-Z0-9.&-]+$/.test(name);
}
