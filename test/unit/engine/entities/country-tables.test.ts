import assert from 'node:assert/strict';
import { countryByIso } from '../../../../src/engine/lexicon/countries';
import { COUNTRY_ROWS } from '../../../../src/engine/lexicon/countries.generated';
import {
  COUNTRY_ABBREVIATIONS,
  OFFICIAL_COUNTRY_NAMES,
  OTHER_COUNTRY_NAMES,
} from '../../../../src/engine/lexicon/country-names';
import { DEMONYMS } from '../../../../src/engine/lexicon/demonyms';

describe('the tables of countries', () => {
  it('hold every code of ISO 3166-1 once', () => {
    assert.ok(COUNTRY_ROWS.length >= 249);
    assert.equal(new Set(COUNTRY_ROWS.map((row) => row.iso)).size, COUNTRY_ROWS.length);
  });

  it('speak only of countries that have a row', () => {
    const used = [
      ...DEMONYMS.map((demonym) => demonym.iso),
      ...OTHER_COUNTRY_NAMES.keys(),
      ...COUNTRY_ABBREVIATIONS.keys(),
      ...OFFICIAL_COUNTRY_NAMES.keys(),
    ];
    for (const iso of used) assert.ok(countryByIso(iso), iso);
  });

  it('give what the card of a country shows', () => {
    const norway = countryByIso('NO');
    assert.deepEqual(
      [
        norway?.flag,
        norway?.officialName,
        norway?.capital,
        norway?.region,
        norway?.currencies,
        norway?.callingCodes,
        norway?.iso3,
      ],
      ['\u{1f1f3}\u{1f1f4}', 'Kingdom of Norway', 'Oslo', 'Europe', ['NOK'], ['47'], 'NOR'],
    );
  });
});
