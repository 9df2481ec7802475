/**
 * Words that stand for a country, or for something wider, before a hyphen and another country's adjective: "Sino-Soviet", "Arab-Israeli".
 * In lower case, with the ISO 3166-1 code of the country; empty where it is none.
 */
export const COMBINING_FORMS: ReadonlyMap<string, string> = new Map([
  ['sino', 'CN'],
  ['franco', 'FR'],
  ['anglo', 'GB'],
  ['russo', 'RU'],
  ['indo', 'IN'],
  ['austro', 'AT'],
  ['italo', 'IT'],
  ['greco', 'GR'],
  ['graeco', 'GR'],
  ['hispano', 'ES'],
  ['luso', 'PT'],
  ['germano', 'DE'],
  ['polono', 'PL'],
  ['turco', 'TR'],
  ['serbo', 'RS'],
  ['czecho', 'CZ'],
  ['finno', 'FI'],
  ['americano', 'US'],
  ['nippo', 'JP'],
]);
