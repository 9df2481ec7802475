import { countryByIso } from '../../engine/lexicon/countries';
import { placeName } from '../../engine/summary/wording';

const CURRENCY_NAMES = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'code' });
const ISO_CURRENCY = /^[A-Z]{3}$/;

/** `CNY (Chinese yuan)`; a code without a name, or no code at all, comes back as it is. */
export function currencyName(code: string): string {
  if (!ISO_CURRENCY.test(code)) return code;
  const name = CURRENCY_NAMES.of(code);
  return name === undefined || name === code ? code : `${code} (${name})`;
}

/** ISO 4217 codes that name no money anyone pays with: units of account, indexed units, units for clearing. */
const UNITS_OF_ACCOUNT: ReadonlySet<string> = new Set('BOV CHE CHW CLF COU MXV USN UYI UYW'.split(' '));

/** The currencies of a country that people pay with, by name. */
export function currencyNames(codes: readonly string[]): string {
  return codes
    .filter((code) => !UNITS_OF_ACCOUNT.has(code))
    .map(currencyName)
    .join(', ');
}

/** Flag and name of a country given by its ISO code, the plain name of any other place. */
export function placeWithFlag(place: string): string {
  const country = countryByIso(place);
  return country === undefined ? placeName(place) : `${country.flag} ${country.name}`;
}

/** The last part of a URI's path as a reader writes it. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || uri;
  } catch {
    return name;
  }
}
