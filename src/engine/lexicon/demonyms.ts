/**
 * Adjectives and words for people by country: one line a country, its ISO 3166-1 code before the colon, the words after it.
 * Plurals in -s are understood; irregular ones stand in the list. Constituent countries stand under GB.
 */
const ROWS = `
AD: Andorran
AE: Emirati, Emirian
AF: Afghan, Afghani
AG: Antiguan, Barbudan
AL: Albanian
AM: Armenian
AO: Angolan
AR: Argentine, Argentinian, Argentinean
AT: Austrian
AU: Australian, Aussie
AZ: Azerbaijani, Azeri
BA: Bosnian, Herzegovinian
BB: Barbadian, Bajan
BD: Bangladeshi
BE: Belgian
BF: Burkinabe, Burkinabé
BG: Bulgarian
BH: Bahraini
BI: Burundian
BJ: Beninese
BM: Bermudan, Bermudian
BN: Bruneian
BO: Bolivian
BR: Brazilian
BS: Bahamian
BT: Bhutanese
BW: Botswanan, Batswana, Motswana
BY: Belarusian, Belarussian, Belorussian, Byelorussian
BZ: Belizean
CA: Canadian
CD: Congolese, Zairean, Zairian
CF: Central African
CH: Swiss
CI: Ivorian, Ivoirian
CL: Chilean
CM: Cameroonian
CN: Chinese
CO: Colombian
CR: Costa Rican
CU: Cuban
CV: Cape Verdean
CY: Cypriot, Greek Cypriot, Turkish Cypriot
CZ: Czech, Czechs, Czechoslovak, Czechoslovakian
DE: German, Germans, East German, East Germans, West German, West Germans, W. German, W. Germans, E. German, E. Germans
DJ: Djiboutian
DK: Danish, Dane
DO: Dominican
DZ: Algerian
EC: Ecuadorian, Ecuadorean, Ecuadoran
EE: Estonian
EG: Egyptian
EH: Sahrawi, Saharawi
ER: Eritrean
ES: Spanish, Spaniard
ET: Ethiopian
FI: Finnish, Finn
FJ: Fijian
FM: Micronesian
FO: Faroese
FR: French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
GA: Gabonese
GB: British, Briton, Brit, Britisher, English, Englishman, Englishmen, Englishwoman, Englishwomen, Scottish, Scot, Scotsman, Scotsmen, Scotswoman, Welsh, Welshman, Welshmen, Welshwoman, Northern Irish, Northern Irishman, Northern Irishmen, Northern Irishwoman, Ulsterman, Ulstermen
GD: Grenadian
GE: Georgian
GH: Ghanaian
GI: Gibraltarian
GL: Greenlandic, Greenlander
GM: Gambian
GN: Guinean
GQ: Equatorial Guinean, Equatoguinean
GR: Greek
GT: Guatemalan
GU: Guamanian
GW: Bissau-Guinean
GY: Guyanese
HK: Hong Konger, Hongkonger
HN: Honduran
HR: Croatian, Croat
HT: Haitian
HU: Hungarian
ID: Indonesian
IE: Irish, Irishman, Irishmen, Irishwoman, Irishwomen
IL: Israeli
IM: Manx
IN: Indian
IQ: Iraqi
IR: Iranian
IS: Icelandic, Icelander
IT: Italian
JM: Jamaican
JO: Jordanian
JP: Japanese
KE: Kenyan
KG: Kyrgyz, Kirghiz, Kyrgyzstani
KH: Cambodian, Kampuchean
KI: I-Kiribati
KM: Comoran, Comorian
KN: Kittitian, Nevisian
KP: North Korean, N. Korean, N Korean
KR: South Korean, Korean, S. Korean, S Korean
KW: Kuwaiti
KY: Caymanian
KZ: Kazakh, Kazakhstani
LA: Laotian, Lao
LB: Lebanese
LC: Saint Lucian, St Lucian
LI: Liechtensteiner
LK: Sri Lankan
LR: Liberian
LS: Basotho, Mosotho
LT: Lithuanian
LU: Luxembourger, Luxembourgish
LV: Latvian
LY: Libyan
MA: Moroccan
MC: Monegasque, Monégasque, Monacan
MD: Moldovan, Moldavian
ME: Montenegrin
MG: Malagasy, Madagascan
MH: Marshallese
MK: Macedonian, North Macedonian
ML: Malian
MM: Burmese
MN: Mongolian
MO: Macanese
MR: Mauritanian
MT: Maltese
MU: Mauritian
MV: Maldivian, Maldivan
MW: Malawian
MX: Mexican
MY: Malaysian
MZ: Mozambican
NA: Namibian
NE: Nigerien
NG: Nigerian
NI: Nicaraguan
NL: Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Netherlander
NO: Norwegian
NP: Nepalese, Nepali
NR: Nauruan
NZ: New Zealander, Kiwi
OM: Omani
PA: Panamanian
PE: Peruvian
PG: Papua New Guinean
PH: Filipino, Filipina, Philippine
PK: Pakistani
PL: Polish, Pole
PR: Puerto Rican
PS: Palestinian
PT: Portuguese
PW: Palauan
PY: Paraguayan
QA: Qatari
RO: Romanian, Rumanian
RS: Serbian, Serb, Yugoslav, Yugoslavian
RU: Russian, Soviet
RW: Rwandan
SA: Saudi, Saudi Arabian
SB: Solomon Islander
SC: Seychellois
SD: Sudanese
SE: Swedish, Swede
SG: Singaporean
SI: Slovenian, Slovene
SK: Slovak, Slovakian
SL: Sierra Leonean
SM: Sammarinese, San Marinese
SN: Senegalese
SO: Somali, Somalian
SR: Surinamese
SS: South Sudanese
SV: Salvadoran, Salvadorean, Salvadorian
SY: Syrian
SZ: Swazi
TD: Chadian
TG: Togolese
TH: Thai
TJ: Tajik, Tajikistani, Tadzhik, Tadjik
TL: East Timorese, Timorese
TM: Turkmen
TN: Tunisian
TO: Tongan
TR: Turkish, Turk
TT: Trinidadian, Tobagonian
TV: Tuvaluan
TW: Taiwanese
TZ: Tanzanian
UA: Ukrainian
UG: Ugandan
US: American
UY: Uruguayan
UZ: Uzbek, Uzbekistani
VE: Venezuelan
VN: Vietnamese, South Vietnamese, North Vietnamese
VU: Vanuatuan, ni-Vanuatu
WS: Samoan
XK: Kosovan, Kosovar
YE: Yemeni, Yemenite
ZA: South African, S. African
ZM: Zambian
ZW: Zimbabwean, Rhodesian
`;

/** Words that have no plural of their own in -s: their ends say so. */
const UNINFLECTED = /(?:ese|ish|ch|sh|men|man|mans|chs|woman|women|iss|oi[sn]|x|z)$/;

/** A word for a country's people or things; `plural` where it can only mean several of its people. */
export interface Demonym {
  readonly iso: string;
  readonly word: string;
  readonly plural: boolean;
}

/** Every demonym with its plural, in the order of the table. */
export const DEMONYMS: readonly Demonym[] = ROWS.trim()
  .split('\n')
  .flatMap((line) => {
    const [iso = '', words = ''] = line.split(': ');
    return words.split(', ').flatMap((word) => withPlural(iso, word));
  });

function withPlural(iso: string, word: string): Demonym[] {
  const single = { iso, word, plural: /(?:mans|chs|men|women)$/.test(word) };
  return UNINFLECTED.test(word) ? [single] : [single, { iso, word: `${word}s`, plural: true }];
}
