/** Ways of writing a country that the generated table does not hold. One line a country: ISO 3166-1 code, then the names. */
const OTHER_NAMES = `
AE: United Arab Emirates
AG: Antigua
AZ: Azerbaidzhan
BA: Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia-Hercegovina, Bosnia and Hercegovina
BY: Belorussia, Byelorussia
BN: Brunei
CD: DR Congo, Democratic Republic of Congo, Zaire, Congo
CF: Central African Republic
CG: Congo Republic, Republic of Congo
CI: Ivory Coast, Cote d'Ivoire, Côte d’Ivoire, Cote D'Ivoire
CN: People's Republic of China, Mainland China, Red China, Communist China
CZ: Czech Republic, Czechia, Czechoslovakia
DE: Federal Republic of Germany, West Germany, East Germany, German Democratic Republic, W. Germany, E. Germany, W Germany, E Germany
FK: Falklands
FO: Faeroe Islands, Faroes, Faeroes
GB: England, Scotland, Wales, Northern Ireland, N. Ireland, N Ireland, Great Britain, Gt Britain, Gt. Britain, Britain, United Kingdom
GW: Guinea Bissau
HK: Hongkong
IE: Republic of Ireland, Irish Republic, Eire
IR: Islamic Republic of Iran
KG: Kirgizia, Kirgizstan
KN: St Kitts-Nevis, St. Kitts-Nevis, St Kitts & Nevis, St. Kitts & Nevis, St Kitts and Nevis, St. Kitts and Nevis, St Kitts, St. Kitts, Saint Kitts
KP: Democratic People's Republic of Korea, North Korea, N. Korea, N Korea
KR: Republic of Korea, South Korea, S. Korea, S Korea, Korea
LC: St Lucia, St. Lucia
MK: FYR Macedonia, F.Y.R. Macedonia, Former Yugoslav Republic of Macedonia
MO: Macau
MV: Maldive Islands
NL: Holland
NZ: New Zealand, Aotearoa
PG: Papua New Guinea, Papua-New Guinea
PS: Palestinian Territories, Occupied Palestinian Territories, Occupied Territories, Palestine
RO: Rumania, Roumania
RE: Réunion, Reunion Island, La Réunion
RS: Yugoslavia, Federal Republic of Yugoslavia, Serbia and Montenegro, Serbia-Montenegro
RU: Russian Federation, Soviet Union
SA: Kingdom of Saudi Arabia
SR: Surinam
SH: St Helena, St. Helena
ST: São Tomé and Príncipe, São Tomé, Sao Tome
SY: Syrian Arab Republic
SZ: Kingdom of Eswatini
TC: Turks and Caicos, Turks & Caicos
TJ: Tadzhikistan, Tadjikistan
TL: Timor-Leste, Timor Leste
TT: Trinidad, Trinidad & Tobago, Tobago
TW: Republic of China, Chinese Taipei
TZ: Zanzibar
US: America, United States, United States of America, States
UZ: Uzbekistan
VA: Holy See, Vatican, Vatican City
VC: St Vincent and the Grenadines, St. Vincent and the Grenadines
VN: Viet Nam, South Vietnam, North Vietnam
YE: North Yemen, South Yemen, N. Yemen, S. Yemen
WS: Western Samoa, W. Samoa
ZA: Republic of South Africa, S. Africa, S Africa
`;

/** Abbreviations, written with or without their stops. "US" is told from the pronoun by its capitals. */
const ABBREVIATIONS = `
AE: UAE, U.A.E.
CD: DRC, D.R.C.
CN: PRC, P.R.C.
DE: FRG, GDR
GB: UK, U.K., Uk, GB
KP: DPRK, D.P.R.K.
KR: ROK
NZ: NZ, N.Z.
RU: USSR, U.S.S.R.
SA: KSA
US: US, U.S., USA, U.S.A.
`;

/** Full names of state, for the card of a country. */
const OFFICIAL_NAMES = `
AD: Principality of Andorra
AE: United Arab Emirates
AF: Islamic Republic of Afghanistan
AL: Republic of Albania
AM: Republic of Armenia
AO: Republic of Angola
AR: Argentine Republic
AT: Republic of Austria
AU: Commonwealth of Australia
AZ: Republic of Azerbaijan
BD: People's Republic of Bangladesh
BE: Kingdom of Belgium
BG: Republic of Bulgaria
BH: Kingdom of Bahrain
BI: Republic of Burundi
BJ: Republic of Benin
BN: Nation of Brunei, Abode of Peace
BO: Plurinational State of Bolivia
BR: Federative Republic of Brazil
BS: Commonwealth of the Bahamas
BT: Kingdom of Bhutan
BW: Republic of Botswana
BY: Republic of Belarus
CD: Democratic Republic of the Congo
CG: Republic of the Congo
CH: Swiss Confederation
CI: Republic of Côte d'Ivoire
CL: Republic of Chile
CM: Republic of Cameroon
CN: People's Republic of China
CO: Republic of Colombia
CR: Republic of Costa Rica
CU: Republic of Cuba
CV: Republic of Cabo Verde
CY: Republic of Cyprus
CZ: Czech Republic
DE: Federal Republic of Germany
DJ: Republic of Djibouti
DK: Kingdom of Denmark
DM: Commonwealth of Dominica
DZ: People's Democratic Republic of Algeria
EC: Republic of Ecuador
EE: Republic of Estonia
EG: Arab Republic of Egypt
ER: State of Eritrea
ES: Kingdom of Spain
ET: Federal Democratic Republic of Ethiopia
FI: Republic of Finland
FJ: Republic of Fiji
FM: Federated States of Micronesia
FR: French Republic
GA: Gabonese Republic
GB: United Kingdom of Great Britain and Northern Ireland
GH: Republic of Ghana
GM: Republic of the Gambia
GN: Republic of Guinea
GQ: Republic of Equatorial Guinea
GR: Hellenic Republic
GT: Republic of Guatemala
GW: Republic of Guinea-Bissau
GY: Co-operative Republic of Guyana
HK: Hong Kong Special Administrative Region of China
HN: Republic of Honduras
HR: Republic of Croatia
HT: Republic of Haiti
ID: Republic of Indonesia
IE: Republic of Ireland
IL: State of Israel
IN: Republic of India
IQ: Republic of Iraq
IR: Islamic Republic of Iran
IS: Republic of Iceland
IT: Italian Republic
JO: Hashemite Kingdom of Jordan
KE: Republic of Kenya
KG: Kyrgyz Republic
KH: Kingdom of Cambodia
KI: Republic of Kiribati
KM: Union of the Comoros
KP: Democratic People's Republic of Korea
KR: Republic of Korea
KW: State of Kuwait
KZ: Republic of Kazakhstan
LA: Lao People's Democratic Republic
LB: Lebanese Republic
LI: Principality of Liechtenstein
LK: Democratic Socialist Republic of Sri Lanka
LR: Republic of Liberia
LS: Kingdom of Lesotho
LT: Republic of Lithuania
LU: Grand Duchy of Luxembourg
LV: Republic of Latvia
LY: State of Libya
MA: Kingdom of Morocco
MC: Principality of Monaco
MD: Republic of Moldova
MG: Republic of Madagascar
MH: Republic of the Marshall Islands
MK: Republic of North Macedonia
ML: Republic of Mali
MM: Republic of the Union of Myanmar
MO: Macao Special Administrative Region of China
MR: Islamic Republic of Mauritania
MT: Republic of Malta
MU: Republic of Mauritius
MV: Republic of Maldives
MW: Republic of Malawi
MX: United Mexican States
MZ: Republic of Mozambique
NA: Republic of Namibia
NE: Republic of the Niger
NG: Federal Republic of Nigeria
NI: Republic of Nicaragua
NL: Kingdom of the Netherlands
NO: Kingdom of Norway
NP: Federal Democratic Republic of Nepal
NR: Republic of Nauru
OM: Sultanate of Oman
PA: Republic of Panama
PE: Republic of Peru
PG: Independent State of Papua New Guinea
PH: Republic of the Philippines
PK: Islamic Republic of Pakistan
PL: Republic of Poland
PR: Commonwealth of Puerto Rico
PS: State of Palestine
PT: Portuguese Republic
PW: Republic of Palau
PY: Republic of Paraguay
QA: State of Qatar
RS: Republic of Serbia
RU: Russian Federation
RW: Republic of Rwanda
SA: Kingdom of Saudi Arabia
SC: Republic of Seychelles
SD: Republic of the Sudan
SE: Kingdom of Sweden
SG: Republic of Singapore
SI: Republic of Slovenia
SK: Slovak Republic
SL: Republic of Sierra Leone
SM: Republic of San Marino
SN: Republic of Senegal
SO: Federal Republic of Somalia
SR: Republic of Suriname
SS: Republic of South Sudan
ST: Democratic Republic of São Tomé and Príncipe
SV: Republic of El Salvador
SY: Syrian Arab Republic
SZ: Kingdom of Eswatini
TD: Republic of Chad
TG: Togolese Republic
TH: Kingdom of Thailand
TJ: Republic of Tajikistan
TL: Democratic Republic of Timor-Leste
TN: Republic of Tunisia
TO: Kingdom of Tonga
TR: Republic of Türkiye
TT: Republic of Trinidad and Tobago
TW: Republic of China (Taiwan)
TZ: United Republic of Tanzania
UG: Republic of Uganda
US: United States of America
UY: Oriental Republic of Uruguay
UZ: Republic of Uzbekistan
VA: Vatican City State
VE: Bolivarian Republic of Venezuela
VN: Socialist Republic of Viet Nam
VU: Republic of Vanuatu
WS: Independent State of Samoa
XK: Republic of Kosovo
YE: Republic of Yemen
ZA: Republic of South Africa
ZM: Republic of Zambia
ZW: Republic of Zimbabwe
`;

const byIso = (rows: string, separator: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), line.slice(4).split(separator)]),
  );

/** Names beside those of the generated table, by ISO code. */
export const OTHER_COUNTRY_NAMES = byIso(OTHER_NAMES, ', ');

/** Abbreviations by ISO code, as they are written. */
export const COUNTRY_ABBREVIATIONS = byIso(ABBREVIATIONS, ', ');

/** Full names of state by ISO code, one each. */
export const OFFICIAL_COUNTRY_NAMES = byIso(OFFICIAL_NAMES, '\n');
