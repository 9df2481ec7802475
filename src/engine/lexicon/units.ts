/** What a unit measures; units of one dimension convert into each other by their factors. */
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
  | 'resolution'
  | 'points';

export interface Unit {
  /** Singular, in British spelling. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (SI; day for time; byte for data) one of it is; 0 where it does not convert. */
  readonly factor: number;
  /** Written forms in lower case, tokens parted by spaces; plurals in "s" are added to those of more than three letters. */
  readonly forms: string;
  /** Written forms that count only in this very case: "MW", "C". */
  readonly symbols?: string;
  /** Forms that are units only where glued to the digits or made sure by context: "5m", `6'`. */
  readonly glued?: string;
}

const unit = (
  name: string,
  dimension: Dimension,
  factor: number,
  forms: string,
  more: { symbols?: string; glued?: string } = {},
): Unit => ({ name, dimension, factor, forms, ...more });

const TIME: readonly Unit[] = [
  unit('nanosecond', 'time', 1e-9 / 86400, 'nanosecond', { symbols: 'ns' }),
  unit('microsecond', 'time', 1e-6 / 86400, 'microsecond', { symbols: 'μs|µs' }),
  unit('millisecond', 'time', 1e-3 / 86400, 'millisecond|msec', { symbols: 'ms' }),
  unit('second', 'time', 1 / 86400, 'second|sec|secs', { glued: 's' }),
  unit('minute', 'time', 1 / 1440, 'minute|min|mins'),
  unit('hour', 'time', 1 / 24, 'hour|hr|hrs', { glued: 'h' }),
  unit('day', 'time', 1, 'day'),
  unit('night', 'time', 1, 'night'),
  unit('week', 'time', 7, 'week|wk|wks'),
  unit('weekend', 'time', 0, 'weekend'),
  unit('fortnight', 'time', 14, 'fortnight'),
  unit('month', 'time', 30.436875, 'month|mth|mths|mo|mos'),
  unit('quarter', 'time', 91.310625, 'quarter'),
  unit('year', 'time', 365.2425, 'year|yr|yrs'),
  unit('decade', 'time', 3652.425, 'decade'),
  unit('century', 'time', 36524.25, 'century|centuries'),
  unit('millennium', 'time', 365242.5, 'millennium|millennia'),
];

const SPACE: readonly Unit[] = [
  unit('nanometre', 'length', 1e-9, 'nanometre|nanometer', { symbols: 'nm' }),
  unit('micrometre', 'length', 1e-6, 'micrometre|micrometer|micron', { symbols: 'μm|µm|um' }),
  unit('millimetre', 'length', 1e-3, 'millimetre|millimeter|mm'),
  unit('centimetre', 'length', 1e-2, 'centimetre|centimeter|cm|cms'),
  unit('metre', 'length', 1, 'metre|meter', { glued: 'm' }),
  unit('kilometre', 'length', 1e3, 'kilometre|kilometer|km|kms'),
  unit('calibre', 'length', 0, 'calibre|caliber|cal'),
  unit('inch', 'length', 0.0254, 'inch|inches', { glued: 'in|"|″|”' }),
  unit('foot', 'length', 0.3048, 'foot|feet|ft', { glued: "'|′|’" }),
  unit('yard', 'length', 0.9144, 'yard|yd|yds'),
  unit('mile', 'length', 1609.344, 'mile', { symbols: 'mi' }),
  unit('nautical mile', 'length', 1852, 'nautical mile', { symbols: 'nmi' }),
  unit('furlong', 'length', 201.168, 'furlong'),
  unit('light year', 'length', 9.4607e15, 'light year|light - year|lightyear'),
  unit('square millimetre', 'area', 1e-6, 'square millimetre|square millimeter|sq mm'),
  unit('square centimetre', 'area', 1e-4, 'square centimetre|square centimeter|sq cm', { symbols: 'cm2|cm²' }),
  unit('square metre', 'area', 1, 'square metre|square meter|sq m|sqm|sq metre|sq . m|sq meter', {
    symbols: 'm2|m²|m 2',
  }),
  unit('square kilometre', 'area', 1e6, 'square kilometre|square kilometer|sq km|sq . km', { symbols: 'km2|km²|km 2' }),
  unit('square inch', 'area', 6.4516e-4, 'square inch|square inches|sq in|sq . in .'),
  unit('square foot', 'area', 0.09290304, 'square foot|square feet|sq ft|sq . ft .|sqft|sq . ft|sq . feet|sq feet'),
  unit('square yard', 'area', 0.83612736, 'square yard|sq yd|sq yard'),
  unit('square mile', 'area', 2589988.11, 'square mile|sq mi|sq mile|sq . mi .'),
  unit('hectare', 'area', 1e4, 'hectare', { symbols: 'ha' }),
  unit('acre', 'area', 4046.8564224, 'acre'),
  unit('cubic centimetre', 'volume', 1e-6, 'cubic centimetre|cubic centimeter|cc', { symbols: 'cm3|cm³' }),
  unit('cubic metre', 'volume', 1, 'cubic metre|cubic meter|cu m|cubic m', { symbols: 'm3|m³|m 3' }),
  unit('cubic foot', 'volume', 0.028316846592, 'cubic foot|cubic feet|cu ft|cu . ft .'),
  unit('cubic inch', 'volume', 1.6387064e-5, 'cubic inch|cubic inches'),
  unit('cubic yard', 'volume', 0.764554858, 'cubic yard'),
  unit('cubic kilometre', 'volume', 1e9, 'cubic kilometre|cubic kilometer'),
  unit('cubic mile', 'volume', 4.168e9, 'cubic mile'),
  unit('millilitre', 'volume', 1e-6, 'millilitre|milliliter|ml'),
  unit('centilitre', 'volume', 1e-5, 'centilitre|centiliter|cl'),
  unit('litre', 'volume', 1e-3, 'litre|liter', { glued: 'l|L' }),
  unit('hectolitre', 'volume', 0.1, 'hectolitre|hectoliter'),
  unit('pint', 'volume', 0.000568261, 'pint'),
  unit('quart', 'volume', 0.000946353, 'quart'),
  unit('gallon', 'volume', 0.003785412, 'gallon|gal'),
  unit('fluid ounce', 'volume', 2.9574e-5, 'fluid ounce|fl oz|fl . oz .'),
  unit('tablespoon', 'volume', 1.4787e-5, 'tablespoon|tbsp'),
  unit('teaspoon', 'volume', 4.9289e-6, 'teaspoon|tsp'),
  unit('barrel', 'volume', 0.158987, 'barrel|bbl|bbls'),
  unit('bushel', 'volume', 0.0352391, 'bushel|bu'),
];

const MATTER: readonly Unit[] = [
  unit('microgram', 'mass', 1e-9, 'microgram|mcg', { symbols: 'μg|µg' }),
  unit('milligram', 'mass', 1e-6, 'milligram|milligramme|mg'),
  unit('gram', 'mass', 1e-3, 'gram|gramme', { glued: 'g' }),
  unit('kilogram', 'mass', 1, 'kilogram|kilogramme|kg|kgs|kilo'),
  unit('tonne', 'mass', 1000, 'tonne|metric ton|metric tonne|mt'),
  unit('ton', 'mass', 907.18474, 'ton|short ton'),
  unit('long ton', 'mass', 1016.0469, 'long ton'),
  unit('kilotonne', 'mass', 1e6, 'kilotonne|kiloton', { symbols: 'kt' }),
  unit('megatonne', 'mass', 1e9, 'megatonne|megaton', { symbols: 'Mt' }),
  unit('pound', 'mass', 0.45359237, 'lb|lbs|lb .|lbs .'),
  unit('ounce', 'mass', 0.028349523, 'ounce|oz'),
  unit('troy ounce', 'mass', 0.0311034768, 'troy ounce'),
  unit('stone', 'mass', 6.35029318, 'stone'),
  unit('carat', 'mass', 2e-4, 'carat|karat'),
  unit(
    'metre per second',
    'speed',
    1,
    'metre per second|metres per second|meter per second|meters per second|m / s|mps',
  ),
  unit(
    'kilometre per hour',
    'speed',
    1 / 3.6,
    'kilometre per hour|kilometres per hour|kilometer per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre an hour|km / h|km / hr|km per hour|km an hour|kph|kmh|kmph|km h|kilometres / hour|kilometre - per - hour|km - per - hour',
  ),
  unit(
    'mile per hour',
    'speed',
    0.44704,
    'mile per hour|miles per hour|miles an hour|mile an hour|mph|m . p . h .|m . p . h|miles / hour|mile - per - hour|mile - an - hour|miles - per - hour|mi / h',
  ),
  unit('foot per second', 'speed', 0.3048, 'foot per second|feet per second|ft / s|fps'),
  unit(
    'kilometre per second',
    'speed',
    1000,
    'kilometre per second|kilometres per second|kilometers per second|km / s',
  ),
  unit('mile per second', 'speed', 1609.344, 'miles per second|mile per second'),
  unit('knot', 'speed', 0.514444, 'knot', { symbols: 'kn|kt|kts' }),
  unit('mach', 'speed', 0, 'mach'),
  unit(
    'degree Celsius',
    'temperature',
    1,
    'degree celsius|degrees celsius|celsius|° c|deg c|degc|degree c|degrees c|degree centigrade|degrees centigrade|centigrade|℃',
    {
      glued: 'C',
    },
  ),
  unit(
    'degree Fahrenheit',
    'temperature',
    5 / 9,
    'degree fahrenheit|degrees fahrenheit|fahrenheit|° f|deg f|degf|degree f|degrees f|℉',
    {
      glued: 'F',
    },
  ),
  unit('kelvin', 'temperature', 1, 'kelvin'),
  unit('degree', 'angle', 1, 'degree|°|deg'),
  unit('part per million', 'concentration', 1e-6, 'part per million|parts per million|ppm|parts - per - million'),
  unit('part per billion', 'concentration', 1e-9, 'part per billion|parts per billion|ppb|parts - per - billion'),
  unit('milligram per litre', 'concentration', 0, 'mg / l|milligrams per litre|milligrams per liter'),
  unit('milligram per decilitre', 'concentration', 0, 'mg / dl|milligrams per deciliter|milligrams per decilitre'),
  unit('microgram per cubic metre', 'concentration', 0, 'micrograms per cubic metre|micrograms per cubic meter'),
  unit('gram per kilometre', 'concentration', 0, 'g / km|grams per kilometre'),
];

const ENERGY: readonly Unit[] = [
  unit('watt', 'power', 1, 'watt', { glued: 'W' }),
  unit('kilowatt', 'power', 1e3, 'kilowatt', { symbols: 'kW|KW|Kw' }),
  unit('megawatt', 'power', 1e6, 'megawatt|mw', { symbols: 'MW' }),
  unit('gigawatt', 'power', 1e9, 'gigawatt|gw', { symbols: 'GW' }),
  unit('terawatt', 'power', 1e12, 'terawatt', { symbols: 'TW' }),
  unit('horsepower', 'power', 745.7, 'horsepower|hp|horse power'),
  unit('brake horsepower', 'power', 745.7, 'brake horsepower|bhp'),
  unit('metric horsepower', 'power', 735.5, '', { symbols: 'PS|CV' }),
  unit('watt hour', 'energy', 3600, 'watt hour|watt - hour', { symbols: 'Wh' }),
  unit('kilowatt hour', 'energy', 3.6e6, 'kilowatt hour|kilowatt - hour|kwh'),
  unit('megawatt hour', 'energy', 3.6e9, 'megawatt hour|megawatt - hour|mwh'),
  unit('gigawatt hour', 'energy', 3.6e12, 'gigawatt hour|gigawatt - hour|gwh'),
  unit('terawatt hour', 'energy', 3.6e15, 'terawatt hour|terawatt - hour|twh'),
  unit('joule', 'energy', 1, 'joule', { glued: 'J' }),
  unit('kilojoule', 'energy', 1e3, 'kilojoule|kj'),
  unit('megajoule', 'energy', 1e6, 'megajoule', { symbols: 'MJ' }),
  unit('gigajoule', 'energy', 1e9, 'gigajoule', { symbols: 'GJ' }),
  unit('calorie', 'energy', 4.184, 'calorie'),
  unit('kilocalorie', 'energy', 4184, 'kilocalorie|kcal'),
  unit('british thermal unit', 'energy', 1055.06, 'british thermal unit|btu'),
  unit('electronvolt', 'energy', 1.602e-19, 'electronvolt|electron volt', { symbols: 'eV|keV|MeV|GeV|TeV' }),
  unit('pascal', 'pressure', 1, 'pascal', { symbols: 'Pa' }),
  unit('kilopascal', 'pressure', 1e3, 'kilopascal', { symbols: 'kPa' }),
  unit('hectopascal', 'pressure', 100, 'hectopascal', { symbols: 'hPa' }),
  unit('megapascal', 'pressure', 1e6, 'megapascal', { symbols: 'MPa' }),
  unit('gigapascal', 'pressure', 1e9, 'gigapascal', { symbols: 'GPa' }),
  unit('millibar', 'pressure', 100, 'millibar', { symbols: 'mbar' }),
  unit('bar', 'pressure', 1e5, '', { symbols: 'bar' }),
  unit('pound per square inch', 'pressure', 6894.76, 'pounds per square inch|psi'),
  unit('kilopound per square inch', 'pressure', 6894760, 'ksi'),
  unit('newton', 'force', 1, 'newton', { glued: 'N' }),
  unit('kilonewton', 'force', 1e3, 'kilonewton', { symbols: 'kN' }),
  unit('newton metre', 'force', 0, 'newton metre|newton meter', { symbols: 'Nm' }),
  unit(
    'pound-foot',
    'force',
    0,
    'pound - feet|pound - foot|pounds - feet|lb - ft|lb ft|foot - pounds|ft - lbs|pound feet',
  ),
  unit('volt', 'electric', 1, 'volt', { glued: 'V' }),
  unit('millivolt', 'electric', 1e-3, 'millivolt', { symbols: 'mV' }),
  unit('kilovolt', 'electric', 1e3, 'kilovolt|kv'),
  unit('kilovolt per centimetre', 'electric', 0, 'kv / cm'),
  unit('ampere', 'electric', 0, 'ampere|amp', { glued: 'A' }),
  unit('milliampere', 'electric', 0, 'milliampere|milliamp', { symbols: 'mA' }),
  unit('milliampere-hour', 'electric', 0, 'milliampere - hour|milliamp hour|mah'),
  unit('ampere-hour', 'electric', 0, 'amp hour|amp - hour', { symbols: 'Ah' }),
  unit('ohm', 'electric', 0, 'ohm|ω'),
  unit('farad', 'electric', 0, 'farad'),
  unit('coulomb', 'electric', 0, 'coulomb'),
  unit('tesla', 'electric', 0, ''),
  unit('hertz', 'frequency', 1, 'hertz|hz'),
  unit('kilohertz', 'frequency', 1e3, 'kilohertz|khz'),
  unit('megahertz', 'frequency', 1e6, 'megahertz|mhz'),
  unit('gigahertz', 'frequency', 1e9, 'gigahertz|ghz'),
  unit('revolution per minute', 'frequency', 1 / 60, 'revolutions per minute|rpm'),
  unit('beat per minute', 'frequency', 1 / 60, 'beats per minute|bpm'),
  unit('decibel', 'sound', 1, 'decibel|db|dba'),
  unit('lumen', 'light', 1, 'lumen'),
  unit('lux', 'light', 0, 'lux'),
  unit('nit', 'light', 0, 'nit'),
  unit('candela', 'light', 0, 'candela'),
  unit('sievert', 'radiation', 1, 'sievert'),
  unit('millisievert', 'radiation', 1e-3, 'millisievert', { symbols: 'mSv' }),
  unit('microsievert', 'radiation', 1e-6, 'microsievert', { symbols: 'μSv|µSv' }),
  unit('roentgen', 'radiation', 0, 'roentgen'),
  unit('becquerel', 'radiation', 0, 'becquerel', { symbols: 'Bq' }),
];

const INFORMATION: readonly Unit[] = [
  unit('bit', 'data', 1 / 8, ''),
  unit('byte', 'data', 1, 'byte'),
  unit('kilobyte', 'data', 1e3, 'kilobyte|kb'),
  unit('megabyte', 'data', 1e6, 'megabyte', { symbols: 'MB|Mb|mb' }),
  unit('gigabyte', 'data', 1e9, 'gigabyte|gb|gig'),
  unit('terabyte', 'data', 1e12, 'terabyte|tb'),
  unit('petabyte', 'data', 1e15, 'petabyte', { symbols: 'PB' }),
  unit('exabyte', 'data', 1e18, 'exabyte'),
  unit('kilobit per second', 'dataRate', 1e3, 'kbps|kilobits per second|kbit / s|kilobits a second'),
  unit('megabit per second', 'dataRate', 1e6, 'mbps|megabits per second|mbit / s|mb / s|megabits a second'),
  unit('gigabit per second', 'dataRate', 1e9, 'gbps|gigabits per second|gigabit per second'),
  unit('pixel', 'resolution', 1, 'pixel'),
  unit('megapixel', 'resolution', 1e6, 'megapixel|mp'),
  unit('mile per gallon', 'economy', 1, 'miles per gallon|mile per gallon|mpg|miles to the gallon'),
  unit('litre per 100 kilometres', 'economy', 0, 'l / 100km|litres per 100km'),
  unit(
    'barrel per day',
    'flow',
    1,
    'barrels per day|barrels a day|bpd|barrel - per - day|barrels - per - day|barrel - a - day|b / d',
  ),
  unit('litre per second', 'flow', 0, 'litres per second|liters per second'),
  unit('cubic metre per second', 'flow', 0, 'cubic metres per second|cubic meters per second'),
  unit('cubic foot per second', 'flow', 0, 'cubic feet per second|cfs'),
  unit('basis point', 'points', 1, 'basis point|bp|bps|basis - point'),
];

/** Every unit of measure and of time. Factors: SI brochure (9th ed.) and NIST SP 811; US gallons and pints are told by their name alone. */
export const UNITS: readonly Unit[] = [...TIME, ...SPACE, ...MATTER, ...ENERGY, ...INFORMATION];

/** Words after "per", "a" or "/" that an amount may be counted by. */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  'barrel share day week month year hour minute second gallon litre liter tonne ton ounce oz pound kilo kilogram kg gram night head person capita household unit piece ticket game match mile kilometre kilometer km acre hectare bushel bottle pack packet pint quarter term shift worker employee student pupil child family customer user user vehicle car passenger seat seat dose trip ride episode watt kilowatt-hour kwh mwh visit vote visitor annum season hand word page email call minute song track'.split(
    ' ',
  ),
);

/** Words that may stand between a number and a unit of time: "two more years", "four straight days". */
export const UNIT_FILLERS: ReadonlySet<string> = new Set(
  'more further additional full straight consecutive whole long extra working calendar business academic successive short solid light fiscal financial trading'.split(
    ' ',
  ),
);
