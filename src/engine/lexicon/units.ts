/** What a unit measures; units of one dimension convert into each other. */
export type Dimension =
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'pressure'
  | 'data'
  | 'dataRate'
  | 'frequency'
  | 'angle'
  | 'electric'
  | 'sound'
  | 'force'
  | 'concentration'
  | 'economy'
  | 'flow'
  | 'radiation'
  | 'light'
  | 'seismic'
  | 'resolution'
  | 'points';

export interface Unit {
  /** Singular, in British spelling. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Written forms in lower case, tokens parted by spaces; plurals in "s" are added to those of three letters and more. */
  readonly forms: string;
  /** Written forms that count only in this very case: "MW", "C". */
  readonly symbols?: string;
  /** Forms that are units only where glued to the digits or made sure by context: "5m", `6'`. */
  readonly glued?: string;
}

const unit = (
  name: string,
  dimension: Dimension,
  forms: string,
  more: { symbols?: string; glued?: string } = {},
): Unit => ({ name, dimension, forms, ...more });

const TIME: readonly Unit[] = [
  unit('nanosecond', 'time', 'nanosecond', { symbols: 'ns' }),
  unit('microsecond', 'time', 'microsecond', { symbols: 'μs|µs' }),
  unit('millisecond', 'time', 'millisecond|msec', { symbols: 'ms' }),
  unit('second', 'time', 'second|sec|secs', { glued: 's' }),
  unit('minute', 'time', 'minute|min|mins'),
  unit('hour', 'time', 'hour|hr|hrs', { glued: 'h' }),
  unit('day', 'time', 'day'),
  unit('night', 'time', 'night'),
  unit('week', 'time', 'week|wk|wks'),
  unit('weekend', 'time', 'weekend'),
  unit('fortnight', 'time', 'fortnight'),
  unit('month', 'time', 'month|mth|mths|mo|mos'),
  unit('quarter', 'time', 'quarter'),
  unit('year', 'time', 'year|yr|yrs'),
  unit('decade', 'time', 'decade'),
  unit('century', 'time', 'century|centuries'),
  unit('millennium', 'time', 'millennium|millennia'),
];

const SPACE: readonly Unit[] = [
  unit('nanometre', 'length', 'nanometre|nanometer', { symbols: 'nm' }),
  unit('micrometre', 'length', 'micrometre|micrometer|micron', { symbols: 'μm|µm|um' }),
  unit('millimetre', 'length', 'millimetre|millimeter|mm'),
  unit('centimetre', 'length', 'centimetre|centimeter|cm|cms'),
  unit('metre', 'length', 'metre|meter', { glued: 'm' }),
  unit('kilometre', 'length', 'kilometre|kilometer|km|kms'),
  unit('calibre', 'length', 'calibre|caliber|cal'),
  unit('inch', 'length', 'inch|inches', { glued: 'in|"|″|”' }),
  unit('foot', 'length', 'foot|feet|ft', { glued: "'|′|’" }),
  unit('yard', 'length', 'yard|yd|yds'),
  unit('mile', 'length', 'mile', { symbols: 'mi' }),
  unit('nautical mile', 'length', 'nautical mile', { symbols: 'nmi' }),
  unit('furlong', 'length', 'furlong'),
  unit('fathom', 'length', 'fathom'),
  unit('light year', 'length', 'light year|light - year|lightyear'),
  unit('astronomical unit', 'length', 'astronomical unit'),
  unit('light minute', 'length', 'light minute|light - minute'),
  unit('light second', 'length', 'light second|light - second'),
  unit('angstrom', 'length', 'angstrom|ångström', { symbols: 'Å|Å' }),
  unit('fathom', 'length', 'fathom'),
  unit('square millimetre', 'area', 'square millimetre|square millimeter|sq mm'),
  unit('square centimetre', 'area', 'square centimetre|square centimeter|sq cm', { symbols: 'cm2|cm²' }),
  unit('square metre', 'area', 'square metre|square meter|sq m|sqm|sq metre|sq . m|sq meter', {
    symbols: 'm2|m²|m 2',
  }),
  unit('square kilometre', 'area', 'square kilometre|square kilometer|sq km|sq . km', { symbols: 'km2|km²|km 2' }),
  unit('square inch', 'area', 'square inch|square inches|sq in|sq . in .'),
  unit('square foot', 'area', 'square foot|square feet|sq ft|sq . ft .|sqft|sq . ft|sq . feet|sq feet', {
    symbols: 'ft2|ft²|ft 2',
  }),
  unit('square yard', 'area', 'square yard|sq yd|sq yard'),
  unit('square mile', 'area', 'square mile|sq mi|sq mile|sq . mi .'),
  unit('hectare', 'area', 'hectare', { symbols: 'ha' }),
  unit('acre', 'area', 'acre'),
  unit('cubic centimetre', 'volume', 'cubic centimetre|cubic centimeter|cc', { symbols: 'cm3|cm³' }),
  unit('cubic metre', 'volume', 'cubic metre|cubic meter|cu m|cubic m', { symbols: 'm3|m³|m 3' }),
  unit('cubic foot', 'volume', 'cubic foot|cubic feet|cu ft|cu . ft .', { symbols: 'ft3|ft³' }),
  unit('cubic inch', 'volume', 'cubic inch|cubic inches'),
  unit('cubic yard', 'volume', 'cubic yard'),
  unit('billion cubic metre', 'volume', 'bcm'),
  unit('billion cubic foot', 'volume', 'bcf'),
  unit('trillion cubic foot', 'volume', 'tcf'),
  unit('cubic kilometre', 'volume', 'cubic kilometre|cubic kilometer'),
  unit('cubic mile', 'volume', 'cubic mile'),
  unit('millilitre', 'volume', 'millilitre|milliliter|ml'),
  unit('centilitre', 'volume', 'centilitre|centiliter|cl'),
  unit('litre', 'volume', 'litre|liter', { glued: 'l|L' }),
  unit('hectolitre', 'volume', 'hectolitre|hectoliter'),
  unit('pint', 'volume', 'pint'),
  unit('quart', 'volume', 'quart'),
  unit('gallon', 'volume', 'gallon|gal|us gallon|u . s . gallon|american gallon'),
  unit('imperial gallon', 'volume', 'imperial gallon|uk gallon'),
  unit('fluid ounce', 'volume', 'fluid ounce|fl oz|fl . oz .'),
  unit('tablespoon', 'volume', 'tablespoon|tbsp'),
  unit('teaspoon', 'volume', 'teaspoon|tsp'),
  unit('cup', 'volume', ''),
  unit('barrel', 'volume', 'barrel|bbl|bbls'),
  unit('bushel', 'volume', 'bushel|bu'),
];

const MATTER: readonly Unit[] = [
  unit('microgram', 'mass', 'microgram|mcg', { symbols: 'μg|µg' }),
  unit('milligram', 'mass', 'milligram|milligramme|mg'),
  unit('gram', 'mass', 'gram|gramme|gm|gms', { glued: 'g' }),
  unit('kilogram', 'mass', 'kilogram|kilogramme|kg|kgs|kilo'),
  unit('tonne', 'mass', 'tonne|metric ton|metric tonne|mt'),
  unit('ton', 'mass', 'ton|short ton'),
  unit('long ton', 'mass', 'long ton'),
  unit('kilotonne', 'mass', 'kilotonne|kiloton', { symbols: 'kt' }),
  unit('megatonne', 'mass', 'megatonne|megaton', { symbols: 'Mt' }),
  unit('pound', 'mass', 'lb|lbs|lb .|lbs .'),
  unit('ounce', 'mass', 'ounce|oz'),
  unit('troy ounce', 'mass', 'troy ounce'),
  unit('stone', 'mass', 'stone', { glued: 'st' }),
  unit('carat', 'mass', 'carat|karat'),
  unit(
    'metre per second',
    'speed',
    'metre per second|metres per second|meter per second|meters per second|metres a second|meters a second|m per second|m / s',
    {
      symbols: 'mps',
    },
  ),
  unit(
    'kilometre per hour',
    'speed',
    'kilometre per hour|kilometres per hour|kilometer per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre an hour|km / h|km / hr|km per hour|km an hour|kph|kmh|kmph|km h|kilometres / hour|kilometre - per - hour|km - per - hour',
  ),
  unit(
    'mile per hour',
    'speed',
    'mile per hour|miles per hour|miles an hour|mile an hour|mph|m . p . h .|m . p . h|miles / hour|mile - per - hour|mile - an - hour|miles - per - hour|mi / h',
  ),
  unit('foot per second', 'speed', 'foot per second|feet per second|feet a second|ft / s|fps'),
  unit(
    'kilometre per second',
    'speed',
    'kilometre per second|kilometres per second|kilometers per second|kilometres a second|kilometers a second|km per second|km a second|km / s',
  ),
  unit('mile per second', 'speed', 'miles per second|mile per second|miles a second'),
  unit('knot', 'speed', 'knot', { symbols: 'kn|kt|kts' }),
  unit('mach', 'speed', 'mach'),
  unit('standard gravity', 'speed', ''),
  unit('metre per second squared', 'speed', 'metres per second squared|meters per second squared', {
    symbols: 'm / s 2|m / s ²',
  }),
  unit(
    'degree Celsius',
    'temperature',
    'degree celsius|degrees celsius|celsius|° c|deg c|degc|degree c|degrees c|degree centigrade|degrees centigrade|centigrade|℃|º c',
    {
      glued: 'C',
    },
  ),
  unit(
    'degree Fahrenheit',
    'temperature',
    'degree fahrenheit|degrees fahrenheit|fahrenheit|° f|deg f|degf|degree f|degrees f|℉|º f',
    {
      glued: 'F',
    },
  ),
  unit('kelvin', 'temperature', 'kelvin|degree kelvin|degrees kelvin|° k', { glued: 'K' }),
  unit('degree Rankine', 'temperature', 'degree rankine|degrees rankine|rankine|° r'),
  unit('magnitude', 'seismic', 'magnitude'),
  unit('degree', 'angle', 'degree|°|º|deg'),
  unit('part per million', 'concentration', 'part per million|parts per million|ppm|parts - per - million'),
  unit('part per trillion', 'concentration', 'part per trillion|parts per trillion', { symbols: 'ppt' }),
  unit('part per billion', 'concentration', 'part per billion|parts per billion|ppb|parts - per - billion'),
  unit('milligram per litre', 'concentration', 'mg / l|milligrams per litre|milligrams per liter'),
  unit('milligram per decilitre', 'concentration', 'mg / dl|milligrams per deciliter|milligrams per decilitre'),
  unit('microgram per cubic metre', 'concentration', 'micrograms per cubic metre|micrograms per cubic meter'),
  unit('gram per kilometre', 'concentration', 'g / km|grams per kilometre'),
  unit('gram per square metre', 'concentration', '', { symbols: 'gsm' }),
  unit('candela per square metre', 'light', '', { symbols: 'cd / m 2|cd / m ²' }),
  unit('gauss', 'electric', '', { symbols: 'gauss' }),
];

const ENERGY: readonly Unit[] = [
  unit('watt', 'power', 'watt', { glued: 'W' }),
  unit('kilowatt', 'power', 'kilowatt', { symbols: 'kW|KW|Kw' }),
  unit('megawatt', 'power', 'megawatt|mw', { symbols: 'MW|MWe' }),
  unit('gigawatt', 'power', 'gigawatt|gw', { symbols: 'GW' }),
  unit('terawatt', 'power', 'terawatt', { symbols: 'TW' }),
  unit('horsepower', 'power', 'horsepower|hp|horse power'),
  unit('brake horsepower', 'power', 'brake horsepower|bhp'),
  unit('metric horsepower', 'power', '', { symbols: 'PS|CV' }),
  unit('watt hour', 'energy', 'watt hour|watt - hour', { symbols: 'Wh' }),
  unit('kilowatt hour', 'energy', 'kilowatt hour|kilowatt - hour|kwh'),
  unit('megawatt hour', 'energy', 'megawatt hour|megawatt - hour|mwh'),
  unit('gigawatt hour', 'energy', 'gigawatt hour|gigawatt - hour|gwh'),
  unit('terawatt hour', 'energy', 'terawatt hour|terawatt - hour|twh'),
  unit('joule', 'energy', 'joule', { glued: 'J' }),
  unit('kilojoule', 'energy', 'kilojoule|kj'),
  unit('megajoule', 'energy', 'megajoule', { symbols: 'MJ' }),
  unit('gigajoule', 'energy', 'gigajoule', { symbols: 'GJ' }),
  unit('calorie', 'energy', 'calorie'),
  unit('kilocalorie', 'energy', 'kilocalorie|kcal'),
  unit('british thermal unit', 'energy', 'british thermal unit|btu'),
  unit('pascal', 'pressure', 'pascal', { symbols: 'Pa' }),
  unit('kilopascal', 'pressure', 'kilopascal', { symbols: 'kPa' }),
  unit('hectopascal', 'pressure', 'hectopascal', { symbols: 'hPa' }),
  unit('megapascal', 'pressure', 'megapascal', { symbols: 'MPa' }),
  unit('gigapascal', 'pressure', 'gigapascal', { symbols: 'GPa' }),
  unit('millibar', 'pressure', 'millibar', { symbols: 'mbar' }),
  unit('bar', 'pressure', '', { symbols: 'bar' }),
  unit('pound per square inch', 'pressure', 'pounds per square inch|psi'),
  unit('kilopound per square inch', 'pressure', 'ksi'),
  unit('millimetre of mercury', 'pressure', 'mmhg|mm hg|millimetres of mercury|millimeters of mercury'),
  unit('inch of mercury', 'pressure', 'inhg|inches of mercury'),
  unit('atmosphere', 'pressure', 'atm'),
  unit('torr', 'pressure', '', { symbols: 'torr|Torr' }),
  unit('newton', 'force', 'newton', { glued: 'N' }),
  unit('kilonewton', 'force', 'kilonewton', { symbols: 'kN' }),
  unit('newton metre', 'force', 'newton metre|newton meter', { symbols: 'Nm|N · m|N ⋅ m' }),
  unit(
    'pound-foot',
    'force',
    'pound - feet|pound - foot|pounds - feet|lb - ft|lb ft|foot - pounds|ft - lbs|pound feet',
  ),
  unit('volt', 'electric', 'volt', { glued: 'V' }),
  unit('millivolt', 'electric', 'millivolt', { symbols: 'mV' }),
  unit('kilovolt', 'electric', 'kilovolt|kv'),
  unit('kilovolt per centimetre', 'electric', 'kv / cm'),
  unit('ampere', 'electric', 'ampere|amp', { glued: 'A' }),
  unit('milliampere', 'electric', 'milliampere|milliamp', { symbols: 'mA' }),
  unit('milliampere-hour', 'electric', 'milliampere - hour|milliamp hour|mah'),
  unit('ampere-hour', 'electric', 'amp hour|amp - hour', { symbols: 'Ah' }),
  unit('farad', 'electric', 'farad'),
  unit('henry', 'electric', '', { symbols: 'henry|henrys|henries' }),
  unit('siemens', 'electric', '', { symbols: 'siemens' }),
  unit('coulomb', 'electric', 'coulomb'),
  unit('hertz', 'frequency', 'hertz|hz'),
  unit('kilohertz', 'frequency', 'kilohertz|khz'),
  unit('megahertz', 'frequency', 'megahertz|mhz'),
  unit('gigahertz', 'frequency', 'gigahertz|ghz'),
  unit('revolution per minute', 'frequency', 'revolutions per minute|rpm'),
  unit('beat per minute', 'frequency', 'beats per minute|bpm'),
  unit('decibel', 'sound', 'decibel|db|dba'),
  unit('nit', 'light', 'nit'),
  unit('roentgen', 'radiation', 'roentgen'),
];

const INFORMATION: readonly Unit[] = [
  unit('byte', 'data', 'byte'),
  unit('kilobyte', 'data', 'kilobyte|kb'),
  unit('megabyte', 'data', 'megabyte', { symbols: 'MB|Mb|mb' }),
  unit('gigabyte', 'data', 'gigabyte|gb|gig'),
  unit('terabyte', 'data', 'terabyte|tb'),
  unit('petabyte', 'data', 'petabyte', { symbols: 'PB' }),
  unit('exabyte', 'data', 'exabyte'),
  unit('kilobit', 'data', 'kilobit', { symbols: 'kbit' }),
  unit('megabit', 'data', 'megabit', { symbols: 'Mbit' }),
  unit('gigabit', 'data', 'gigabit', { symbols: 'Gbit' }),
  unit(
    'kilobit per second',
    'dataRate',
    'kbps|kilobits per second|kilobit per second|kbit / s|kilobits a second|kilobit a second',
  ),
  unit(
    'megabit per second',
    'dataRate',
    'mbps|megabits per second|megabit per second|mbit / s|mb / s|megabits a second|megabit a second',
  ),
  unit('kilobyte per second', 'dataRate', 'kilobytes per second|kilobytes a second', {
    symbols: 'KB / s|kB / s|KBps|kBps',
  }),
  unit('megabyte per second', 'dataRate', 'megabytes per second|megabytes a second', { symbols: 'MB / s|MBps' }),
  unit('gigabyte per second', 'dataRate', 'gigabytes per second|gigabytes a second', { symbols: 'GB / s|GBps' }),
  unit(
    'gigabit per second',
    'dataRate',
    'gbps|gigabits per second|gigabit per second|gigabits a second|gigabit a second|gbit / s',
  ),
  unit('pixel', 'resolution', 'pixel'),
  unit('megapixel', 'resolution', 'megapixel|mp'),
  unit('dot per inch', 'resolution', 'dpi|dots per inch'),
  unit('pixel per inch', 'resolution', 'ppi|pixels per inch'),
  unit('frame per second', 'frequency', 'frames per second|frames a second'),
  unit('word per minute', 'frequency', 'wpm|words per minute|words a minute'),
  unit('mile per gallon', 'economy', 'miles per gallon|mile per gallon|mpg|miles to the gallon'),
  unit('litre per 100 kilometres', 'economy', 'l / 100 km|l per 100 km|litres per 100 km|liters per 100 km'),
  unit(
    'barrel per day',
    'flow',
    'barrels per day|barrels a day|bpd|barrel - per - day|barrels - per - day|barrel - a - day|b / d',
  ),
  unit('litre per second', 'flow', 'litres per second|liters per second'),
  unit('cubic metre per second', 'flow', 'cubic metres per second|cubic meters per second'),
  unit('cubic foot per second', 'flow', 'cubic feet per second|cfs'),
  unit('cubic foot per minute', 'flow', 'cubic feet per minute|cfm'),
  unit('gallon per minute', 'flow', 'gallons per minute|gallons a minute|gpm'),
  unit('barrel of oil equivalent', 'energy', 'barrels of oil equivalent|boe'),
  unit('barrel of oil equivalent per day', 'flow', 'boepd|boed|boe / d|barrels of oil equivalent per day'),
  unit('twenty-foot equivalent unit', 'volume', 'teu|twenty - foot equivalent units|20 - foot equivalent units'),
  unit('basis point', 'points', 'basis point|bp|bps|basis - point'),
];

/**
 * Units of measure and of time with their everyday forms; `si-units.ts` has the rest of the SI, `unit-conversions.ts` what converts by
 * which factor.
 */
export const UNITS: readonly Unit[] = [...TIME, ...SPACE, ...MATTER, ...ENERGY, ...INFORMATION];

/** Words after "per", "a" or "/" that an amount may be counted by. */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  'barrel share day week month year hour minute second gallon litre liter tonne ton ounce oz pound kilo kilogram kg gram night head person capita household unit piece ticket game match mile kilometre kilometer km acre hectare bushel bottle pack packet pint quarter term shift worker employee student pupil child family customer user vehicle car passenger seat seat dose trip ride episode watt kilowatt-hour kwh mwh visit vote visitor annum season hand word page email call song track'.split(
    ' ',
  ),
);

/** Words that may stand between a number and a unit of time: "two more years", "four straight days". */
export const UNIT_FILLERS: ReadonlySet<string> = new Set(
  'more further additional full straight consecutive whole long extra working calendar business academic successive short solid light fiscal financial trading'.split(
    ' ',
  ),
);
