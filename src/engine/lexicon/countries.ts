import { COUNTRY_ROWS, type CountryRow } from './countries.generated';
import { OFFICIAL_COUNTRY_NAMES } from './country-names';

/** What the card of a country shows. */
export interface Country extends CountryRow {
  /** Full name of state: "Kingdom of Norway"; the common name where there is no other. */
  readonly officialName: string;
  /** Two regional indicator symbols. */
  readonly flag: string;
}

/** Countries whose bodies have English names, so that their acronyms are those of the names that English news gives them. */
export const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(
  'AG AU BB BM BS BW BZ CA FJ GB GD GG GH GI GM GY HK IE IM IN JE JM KE KN KY LC LR MT MW NG NZ PG PH PK SG SL TT UG US VC ZA ZM ZW'.split(
    ' ',
  ),
);

const BY_ISO: ReadonlyMap<string, Country> = new Map(COUNTRY_ROWS.map((row) => [row.iso, countryOf(row)]));

function countryOf(row: CountryRow): Country {
  const { iso, name } = row;
  return { ...row, officialName: OFFICIAL_COUNTRY_NAMES.get(iso)?.[0] ?? name, flag: flagOf(iso) };
}

/** The country of an ISO 3166-1 alpha-2 code in capitals; `undefined` where there is none. */
export function countryByIso(iso: string): Country | undefined {
  return BY_ISO.get(iso);
}

/** The flag emoji of an ISO 3166-1 alpha-2 code in capitals. */
function flagOf(iso: string): string {
  return String.fromCodePoint(...[...iso].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
