/** A currency's name that several countries share: which country's words in an article mean which currency. */
export interface SharedCurrency {
  /** ISO 4217 where the article names none of the countries. */
  readonly usual: string;
  /** Country words in lower case to ISO 4217. */
  readonly words: ReadonlyMap<string, string>;
}

const shared = (usual: string, ...rows: (readonly [code: string, words: string])[]): SharedCurrency => ({
  usual,
  words: new Map(rows.flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code]))),
});

/** By the mark that `CURRENCY_NAMES` gives such a name. */
export const SHARED_CURRENCIES: ReadonlyMap<string, SharedCurrency> = new Map([
  [
    'peso?',
    shared(
      'MXN',
      ['MXN', 'mexico mexican mexicans'],
      ['PHP', 'philippines philippine filipino filipinos manila'],
      ['ARS', 'argentina argentine argentinian argentines'],
      ['CLP', 'chile chilean santiago'],
      ['COP', 'colombia colombian bogota'],
      ['CUP', 'cuba cuban havana'],
      ['UYU', 'uruguay uruguayan montevideo'],
      ['DOP', 'dominican'],
    ),
  ],
  [
    'rupee?',
    shared(
      'INR',
      ['INR', 'india indian indians delhi mumbai'],
      ['PKR', 'pakistan pakistani islamabad karachi lahore'],
      ['LKR', 'lanka lankan colombo'],
      ['NPR', 'nepal nepali nepalese kathmandu'],
      ['MUR', 'mauritius mauritian'],
    ),
  ],
  [
    'franc?',
    shared(
      'CHF',
      ['CHF', 'switzerland swiss zurich geneva'],
      ['FRF', 'france french paris'],
      ['BEF', 'belgium belgian brussels'],
      ['RWF', 'rwanda rwandan kigali'],
      ['CDF', 'congo congolese kinshasa'],
      ['XOF', 'senegal ivorian abidjan mali malian niger togo benin'],
      ['XAF', 'cameroon chad gabon'],
      ['GNF', 'guinea guinean conakry'],
    ),
  ],
  [
    'dinar?',
    shared(
      'IQD',
      ['IQD', 'iraq iraqi baghdad'],
      ['KWD', 'kuwait kuwaiti'],
      ['JOD', 'jordan jordanian amman'],
      ['DZD', 'algeria algerian algiers'],
      ['BHD', 'bahrain bahraini'],
      ['LYD', 'libya libyan tripoli'],
      ['TND', 'tunisia tunisian tunis'],
      ['RSD', 'serbia serbian belgrade'],
    ),
  ],
  ['rial?', shared('IRR', ['IRR', 'iran iranian tehran'], ['OMR', 'oman omani'], ['YER', 'yemen yemeni'])],
  ['riyal?', shared('SAR', ['SAR', 'saudi riyadh'], ['QAR', 'qatar qatari doha'])],
  [
    'crown?',
    shared(
      'SEK',
      ['SEK', 'sweden swedish stockholm'],
      ['NOK', 'norway norwegian oslo'],
      ['DKK', 'denmark danish copenhagen'],
      ['CZK', 'czech prague'],
      ['ISK', 'iceland icelandic reykjavik'],
    ),
  ],
  [
    'shilling?',
    shared(
      'KES',
      ['KES', 'kenya kenyan nairobi'],
      ['UGX', 'uganda ugandan kampala'],
      ['TZS', 'tanzania tanzanian'],
      ['SOS', 'somalia somali mogadishu'],
    ),
  ],
  ['dirham?', shared('AED', ['AED', 'emirates uae dubai dhabi'], ['MAD', 'morocco moroccan rabat'])],
]);
