/** A way to write a currency before an amount, by its tokens in lower case. Words among them are read in upper case only. */
export interface CurrencyPrefix {
  readonly tokens: readonly string[];
  readonly code: string;
}

const prefix = (code: string, ...forms: string[]): CurrencyPrefix[] =>
  forms.map((form) => ({ code, tokens: form.split(' ') }));

/** `$?` stands for a dollar sign that the article must tell the country of. */
export const PREFIXES: readonly CurrencyPrefix[] = [
  ...prefix('USD', 'us $', 'u . s . $', 'usd $', '$ us'),
  ...prefix('AUD', 'a $', 'au $', 'aus $', 'aud $', '$ a', '$ au'),
  ...prefix('CAD', 'c $', 'ca $', 'can $', 'cad $', 'cdn $', '$ c', '$ cdn', '$ can'),
  ...prefix('HKD', 'hk $', 'hkd $', '$ hk'),
  ...prefix('NZD', 'nz $', 'nzd $', '$ nz'),
  ...prefix('SGD', 's $', 'sg $', 'sgd $'),
  ...prefix('TWD', 'nt $', 'ntd $', 'twd $'),
  ...prefix('BRL', 'r $', 'brl $'),
  ...prefix('MXN', 'mx $', 'mex $', 'mxn $'),
  ...prefix('JMD', 'j $', 'jm $'),
  ...prefix('TTD', 'tt $'),
  ...prefix('FJD', 'f $', 'fj $'),
  ...prefix('NAD', 'n $'),
  ...prefix('ZWL', 'z $', 'zw $'),
  ...prefix('GYD', 'g $'),
  ...prefix('$?', '$', '＄'),
  ...prefix('GBP', '£', '￡', 'ps', 'gbp £', 'stg', '₤'),
  ...prefix('IEP', 'ir £'),
  ...prefix('EGP', 'e £'),
  ...prefix('EUR', '€', 'eur €'),
  ...prefix('JPY', '¥', '￥', 'y =', 'jp ¥'),
  ...prefix('CNY', 'rmb', 'cn ¥', 'rmb ¥'),
  ...prefix('INR', '₹', 'rs', 'rs .', 're .'),
  ...prefix('MYR', 'rm'),
  ...prefix('IDR', 'rp'),
  ...prefix('PHP', '₱'),
  ...prefix('KRW', '₩'),
  ...prefix('THB', '฿', 'bt'),
  ...prefix('VND', '₫'),
  ...prefix('ILS', '₪', 'nis'),
  ...prefix('NGN', '₦'),
  ...prefix('GHS', '₵', 'gh ₵'),
  ...prefix('UAH', '₴'),
  ...prefix('RUB', '₽'),
  ...prefix('TRY', '₺'),
  ...prefix('KZT', '₸'),
  ...prefix('CRC', '₡'),
  ...prefix('PYG', '₲'),
  ...prefix('LAK', '₭'),
  ...prefix('KES', 'ksh', 'kshs', 'ksh .'),
  ...prefix('UGX', 'ush'),
  ...prefix('TZS', 'tsh', 'tshs'),
  ...prefix('BDT', 'tk', 'tk .', '৳'),
  ...prefix('LKR', 'lkr'),
  ...prefix('CHF', 'sfr'),
  ...prefix('DKK', 'dkr'),
  ...prefix('NOK', 'nkr'),
  ...prefix('SEK', 'skr'),
  ...prefix('PEN', 's / .'),
  ...prefix('DEM', 'dm'),
  ...prefix('FRF', 'ffr'),
  ...prefix('BEF', 'bfr'),
  ...prefix('FIM', 'fmk'),
];

/** ISO 4217 codes that may stand before or behind an amount, in upper case; those that are English words are left out. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE ' +
    'CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES ' +
    'KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
    'OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SYP SZL THB TJS TMT TND TTD ' +
    'TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS IEP PTE GRD FIM'
  ).split(' '),
);

/** Codes that are no words, which casual writing has in small letters: "100 usd". */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny inr aud cad chf hkd sgd nzd myr idr thb krw php vnd brl zar sek nok dkk pln czk huf aed qar kwd ngn kes ghs pkr bdt lkr twd mxn'.split(
    ' ',
  ),
);

/** Prefixes of currencies that are no words, in small letters: "hk $3.7 billion", "rm2.70". */
export const SMALL_PREFIXES: ReadonlySet<string> = new Set(
  'hk nz au aus sg nt rm rs rmb hkd nzd aud cad usd'.split(' '),
);

/** The share of the main unit that one of the coin is. */
export interface CurrencyName {
  readonly code: string;
  readonly factor: number;
}

const name = (code: string, ...forms: string[]): [string, CurrencyName][] => forms.map((f) => [f, { code, factor: 1 }]);
const coin = (code: string, ...forms: string[]): [string, CurrencyName][] =>
  forms.map((f) => [f, { code, factor: 0.01 }]);

const DOLLARS: readonly (readonly [string, string])[] = [
  ['USD', 'us|u . s .|u . s|american|united states|u s'],
  ['AUD', 'australian|aussie|aus'],
  ['CAD', 'canadian|cdn'],
  ['NZD', 'new zealand|nz|n . z .|kiwi'],
  ['HKD', 'hong kong|hongkong|hk|h . k .'],
  ['SGD', 'singapore|singaporean'],
  ['TWD', 'taiwan|taiwanese|new taiwan|nt'],
  ['JMD', 'jamaican|jamaica'],
  ['BBD', 'barbados|barbadian'],
  ['TTD', 'trinidad'],
  ['FJD', 'fijian|fiji'],
  ['NAD', 'namibian|namibia'],
  ['ZWL', 'zimbabwe|zimbabwean'],
  ['BND', 'brunei'],
  ['LRD', 'liberian'],
  ['GYD', 'guyanese|guyana'],
];

/** Other currencies whose noun several countries share, by the word before it. */
const SHARED: readonly (readonly [noun: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    'pound',
    [
      ['GBP', 'british|uk|u . k .|english'],
      ['EGP', 'egyptian'],
      ['LBP', 'lebanese'],
      ['SYP', 'syrian'],
      ['SDG', 'sudanese'],
      ['SSP', 'south sudanese'],
      ['IEP', 'irish'],
      ['CYP', 'cyprus|cypriot'],
    ],
  ],
  [
    'franc',
    [
      ['CHF', 'swiss'],
      ['FRF', 'french'],
      ['BEF', 'belgian'],
      ['XOF', 'cfa'],
      ['RWF', 'rwandan'],
      ['CDF', 'congolese'],
      ['GNF', 'guinean'],
      ['BIF', 'burundi'],
      ['LUF', 'luxembourg'],
      ['DJF', 'djibouti'],
    ],
  ],
  [
    'peso',
    [
      ['MXN', 'mexican'],
      ['ARS', 'argentine|argentinian'],
      ['CLP', 'chilean'],
      ['COP', 'colombian'],
      ['PHP', 'philippine'],
      ['CUP', 'cuban'],
      ['UYU', 'uruguayan'],
      ['DOP', 'dominican'],
    ],
  ],
  [
    'rupee',
    [
      ['INR', 'indian'],
      ['PKR', 'pakistani|pakistan'],
      ['LKR', 'sri lankan|sri lanka'],
      ['NPR', 'nepalese|nepali'],
      ['MUR', 'mauritian'],
      ['SCR', 'seychelles'],
    ],
  ],
  [
    'rial',
    [
      ['IRR', 'iranian'],
      ['OMR', 'omani'],
      ['YER', 'yemeni'],
    ],
  ],
  [
    'riyal',
    [
      ['SAR', 'saudi'],
      ['QAR', 'qatari'],
    ],
  ],
  [
    'dinar',
    [
      ['IQD', 'iraqi'],
      ['KWD', 'kuwaiti'],
      ['JOD', 'jordanian'],
      ['DZD', 'algerian'],
      ['BHD', 'bahraini'],
      ['LYD', 'libyan'],
      ['TND', 'tunisian'],
      ['RSD', 'serbian'],
    ],
  ],
  [
    'dirham',
    [
      ['AED', 'uae|emirati'],
      ['MAD', 'moroccan'],
    ],
  ],
  [
    'shilling',
    [
      ['KES', 'kenyan|kenya'],
      ['UGX', 'ugandan|uganda'],
      ['TZS', 'tanzanian|tanzania'],
      ['SOS', 'somali'],
    ],
  ],
  [
    'krona',
    [
      ['SEK', 'swedish'],
      ['ISK', 'icelandic'],
    ],
  ],
  ['kronor', [['SEK', 'swedish']]],
  [
    'crown',
    [
      ['SEK', 'swedish'],
      ['NOK', 'norwegian'],
      ['DKK', 'danish'],
      ['CZK', 'czech'],
      ['SKK', 'slovak'],
      ['EEK', 'estonian'],
      ['ISK', 'icelandic'],
    ],
  ],
  [
    'krone',
    [
      ['NOK', 'norwegian'],
      ['DKK', 'danish'],
    ],
  ],
  [
    'kroner',
    [
      ['NOK', 'norwegian'],
      ['DKK', 'danish'],
    ],
  ],
  [
    'won',
    [
      ['KRW', 'south korean|korean'],
      ['KPW', 'north korean'],
    ],
  ],
  ['yuan', [['CNY', 'chinese']]],
  ['yen', [['JPY', 'japanese']]],
  [
    'lira',
    [
      ['TRY', 'turkish|new turkish'],
      ['ITL', 'italian'],
    ],
  ],
  ['lire', [['ITL', 'italian']]],
  [
    'rouble',
    [
      ['RUB', 'russian'],
      ['BYN', 'belarusian'],
    ],
  ],
  [
    'ruble',
    [
      ['RUB', 'russian'],
      ['BYN', 'belarusian'],
    ],
  ],
  ['real', [['BRL', 'brazilian']]],
  ['reais', [['BRL', 'brazilian']]],
  [
    'mark',
    [
      ['DEM', 'german|deutsche|deutsch'],
      ['FIM', 'finnish'],
      ['BAM', 'bosnian|convertible'],
    ],
  ],
  ['ringgit', [['MYR', 'malaysian']]],
  ['baht', [['THB', 'thai']]],
  ['rand', [['ZAR', 'south african']]],
  ['rupiah', [['IDR', 'indonesian']]],
  ['shekel', [['ILS', 'israeli|new israeli']]],
  ['zloty', [['PLN', 'polish']]],
  ['forint', [['HUF', 'hungarian']]],
  ['naira', [['NGN', 'nigerian']]],
  ['taka', [['BDT', 'bangladeshi']]],
  ['dong', [['VND', 'vietnamese']]],
  ['afghani', [['AFN', 'afghan']]],
  ['hryvnia', [['UAH', 'ukrainian']]],
  ['cedi', [['GHS', 'ghanaian']]],
  [
    'kwacha',
    [
      ['ZMW', 'zambian'],
      ['MWK', 'malawian'],
    ],
  ],
  ['bolivar', [['VES', 'venezuelan']]],
  [
    'leu',
    [
      ['RON', 'romanian'],
      ['MDL', 'moldovan'],
    ],
  ],
  [
    'lei',
    [
      ['RON', 'romanian'],
      ['MDL', 'moldovan'],
    ],
  ],
  ['lev', [['BGN', 'bulgarian']]],
  ['guilder', [['NLG', 'dutch']]],
  ['peseta', [['ESP', 'spanish']]],
  ['schilling', [['ATS', 'austrian']]],
  ['escudo', [['PTE', 'portuguese']]],
  [
    'koruna',
    [
      ['CZK', 'czech'],
      ['SKK', 'slovak'],
    ],
  ],
  ['punt', [['IEP', 'irish']]],
  ['kroon', [['EEK', 'estonian']]],
  ['lats', [['LVL', 'latvian']]],
  ['litas', [['LTL', 'lithuanian']]],
  ['tolar', [['SIT', 'slovenian']]],
  ['denar', [['MKD', 'macedonian']]],
  ['tenge', [['KZT', 'kazakh|kazakhstani']]],
  ['kwanza', [['AOA', 'angolan']]],
  ['metical', [['MZN', 'mozambican']]],
  ['leone', [['SLE', 'sierra leonean']]],
  ['dalasi', [['GMD', 'gambian']]],
  ['riel', [['KHR', 'cambodian']]],
  ['pataca', [['MOP', 'macau|macanese']]],
  ['quetzal', [['GTQ', 'guatemalan']]],
  ['lempira', [['HNL', 'honduran']]],
  ['cordoba', [['NIO', 'nicaraguan']]],
  ['guarani', [['PYG', 'paraguayan']]],
  ['boliviano', [['BOB', 'bolivian']]],
  ['gourde', [['HTG', 'haitian']]],
  ['birr', [['ETB', 'ethiopian']]],
  ['kyat', [['MMK', 'myanmar|burmese']]],
  ['kuna', [['HRK', 'croatian']]],
  ['lek', [['ALL', 'albanian']]],
  ['lari', [['GEL', 'georgian']]],
  ['dram', [['AMD', 'armenian']]],
  ['manat', [['AZN', 'azerbaijani|azeri']]],
  ['som', [['KGS', 'kyrgyz']]],
  ['kip', [['LAK', 'lao']]],
  ['pula', [['BWP', 'botswana']]],
  ['sol', [['PEN', 'peruvian|new']]],
  ['soles', [['PEN', 'peruvian|nuevos']]],
  ['colones', [['CRC', 'costa rican']]],
  ['drachma', [['GRD', 'greek']]],
];

const withCountry = (noun: string, code: string, countries: string): [string, CurrencyName][] =>
  countries.split('|').flatMap((country) => name(code, `${country} ${noun}`, `${country} ${noun}s`));

/** Currency names behind an amount, tokens parted by spaces, in lower case. Codes that end in `?` must be told by the article. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>([
  ...name('$?', 'dollar', 'dollars', 'dlr', 'dlrs', 'buck', 'bucks'),
  ...name('USD', 'us $', 'greenbacks'),
  ...DOLLARS.flatMap(([code, countries]) => withCountry('dollar', code, countries)),
  ...DOLLARS.flatMap(([code, countries]) => withCountry('dlr', code, countries)),
  ...SHARED.flatMap(([noun, rows]) => rows.flatMap(([code, countries]) => withCountry(noun, code, countries))),
  ...name('EUR', 'euro', 'euros', '€'),
  ...name('GBP', 'quid', 'sterling', 'pound sterling', 'pounds sterling', 'stg', '£'),
  ...name('pound?', 'pound', 'pounds'),
  ...name('JPY', 'yen'),
  ...name('CNY', 'yuan', 'renminbi', 'rmb', 'yuan renminbi', 'yuan rmb'),
  ...name('KRW', 'won'),
  ...name('rupee?', 'rupee', 'rupees'),
  ...name('RUB', 'rouble', 'roubles', 'ruble', 'rubles', 'rbl', 'rbls'),
  ...name('MYR', 'ringgit', 'ringgits', 'rgt'),
  ...name('THB', 'baht'),
  ...name('IDR', 'rupiah', 'rupiahs'),
  ...name('peso?', 'pesos', 'peso'),
  ...name('ILS', 'shekel', 'shekels', 'nis'),
  ...name('ZAR', 'rand', 'rands'),
  ...name('BRL', 'reais'),
  ...name('TRY', 'lira', 'liras'),
  ...name('ITL', 'lire'),
  ...name('franc?', 'francs', 'franc'),
  ...name('DEM', 'marks', 'deutschmarks', 'deutsche marks', 'dm'),
  ...name('SEK', 'kronor', 'krona'),
  ...name('crown?', 'crowns'),
  ...name('DKK', 'kroner', 'krone'),
  ...name('PLN', 'zloty', 'zlotys', 'zlotych'),
  ...name('HUF', 'forint', 'forints'),
  ...name('CZK', 'koruna', 'korunas', 'koruny'),
  ...name('NGN', 'naira'),
  ...name('shilling?', 'shillings'),
  ...name('GHS', 'cedi', 'cedis'),
  ...name('BDT', 'taka'),
  ...name('VND', 'dong'),
  ...name('dirham?', 'dirham', 'dirhams'),
  ...name('riyal?', 'riyal', 'riyals'),
  ...name('rial?', 'rial', 'rials'),
  ...name('dinar?', 'dinar', 'dinars'),
  ...name('UAH', 'hryvnia', 'hryvnias', 'hryvnya'),
  ...name('KZT', 'tenge'),
  ...name('ZMW', 'kwacha'),
  ...name('VES', 'bolivar', 'bolivars'),
  ...name('RON', 'lei', 'leu'),
  ...name('BGN', 'leva', 'lev'),
  ...name('NLG', 'guilder', 'guilders'),
  ...name('ESP', 'peseta', 'pesetas'),
  ...name('ATS', 'schillings'),
  ...name('PTE', 'escudos'),
  ...name('GRD', 'drachma', 'drachmas'),
  ...name('AFN', 'afghani', 'afghanis'),
  ...name('ETB', 'birr'),
  ...name('MMK', 'kyat', 'kyats'),
  ...name('PEN', 'soles'),
  ...name('CRC', 'colones'),
  ...name('IEP', 'punts'),
  ...name('GTQ', 'quetzales', 'quetzals'),
  ...name('HNL', 'lempiras'),
  ...name('NIO', 'cordobas'),
  ...name('PYG', 'guaranis', 'guaraníes'),
  ...name('BOB', 'bolivianos'),
  ...name('BWP', 'pula'),
  ...name('MZN', 'meticais', 'meticals'),
  ...name('AOA', 'kwanza', 'kwanzas'),
  ...name('GMD', 'dalasi', 'dalasis'),
  ...name('SLE', 'leones'),
  ...name('MGA', 'ariary'),
  ...name('HTG', 'gourdes'),
  ...name('MNT', 'tugrik', 'tugriks', 'togrog'),
  ...name('KGS', 'som', 'soms'),
  ...name('UZS', 'soum', 'soums'),
  ...name('TJS', 'somoni'),
  ...name('AZN', 'manat', 'manats'),
  ...name('GEL', 'lari'),
  ...name('MKD', 'denar', 'denars'),
  ...name('ALL', 'lek', 'leks'),
  ...name('HRK', 'kuna', 'kunas'),
  ...name('SIT', 'tolars'),
  ...name('EEK', 'kroons'),
  ...name('LVL', 'lats'),
  ...name('LTL', 'litas'),
  ...name('FIM', 'markka', 'markkaa'),
  ...name('MVR', 'rufiyaa'),
  ...name('BTN', 'ngultrum'),
  ...name('KHR', 'riel', 'riels'),
  ...name('LAK', 'kip'),
  ...name('MOP', 'pataca', 'patacas'),
  ...name('PGK', 'kina'),
  ...name('WST', 'tala'),
  ...name('XEU', 'ecu', 'ecus', 'european currency unit', 'european currency units'),
  ...name('XDR', 'sdr', 'sdrs', 'special drawing right', 'special drawing rights'),
  ...name('ARA', 'australs', 'australes'),
  ...name('BRC', 'cruzado', 'cruzados'),
  ...name('BRE', 'cruzeiro', 'cruzeiros'),
  ...name('PEI', 'inti', 'intis'),
  ...name('ECS', 'sucre', 'sucres'),
  ...name('ZRN', 'zaires'),
  ...name('BTC', 'bitcoin', 'bitcoins', 'btc'),
  ...coin('$?', 'cent', 'cents', 'ct', 'cts'),
  ...coin('USD', '¢', 'us cent', 'u . s . cent'),
  ...DOLLARS.flatMap(([code, countries]) =>
    countries.split('|').flatMap((country) => coin(code, `${country} cents`, `${country} cts`)),
  ),
  ...coin('EUR', 'euro cents', 'eurocents', 'euro cent'),
  ...coin('GBP', 'pence', 'penny', 'pennies'),
  ...coin('MYR', 'sen'),
  ...coin('INR', 'paise', 'paisa'),
  ...coin('RUB', 'kopecks', 'kopeks'),
  ...coin('DEM', 'pfennigs', 'pfennig'),
]);
