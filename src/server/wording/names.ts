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

/** Flag and name of a country given by its ISO code, the plain name of any other place. */
export function placeWithFlag(place: string): string {
  const country = countryByIso(place);
  return country === undefined ? placeName(place) : `${country.flag} ${country.name}`;
}
