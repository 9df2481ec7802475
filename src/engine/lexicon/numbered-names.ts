import { wordSet } from './word-set';

/** Names that carry numbers: vehicles, devices, contests, indices. */
export const NUMBERED_NAMES: ReadonlySet<string> = wordSet(
  'war boeing airbus iphone ipad galaxy windows playstation xbox formula series ferrari porsche peugeot renault bmw mazda saab volvo concorde ftse dax cac sp nikkei sensex nifty stoxx topix hsi s&p russell euronext fortune wilshire apollo soyuz sputnik gemini voyager channel windows office photoshop firefox android ios oculus nexus pixel kindle echo model mach-e catch area expo blink studio pentium athlon radeon geforce euro rio london athens beijing sydney tokyo vision agenda horizon article title super bowl ufc wrestlemania premiership cop big',
);

/** Words before a hyphen that leave the number behind it a number: "mid-1990s", "sub-300". */
export const HYPHEN_PREFIXES: ReadonlySet<string> = wordSet(
  'mid post pre minus sub under over top early late non plus about nearly almost around circa until since from to by up and or for in at the a of on with twenty thirty forty fifty sixty seventy eighty ninety now then',
);

/** Capitalised words at a sentence's start or in a headline that are no names before a number. */
export const NUMBER_VERBS: ReadonlySet<string> = wordSet(
  'the a an in on at by for from to of about over under around some nearly almost only just more than less all another these those his her their its our my and or but with after before since until till when while as that which who least last next first top both each every some up down between among those than within during beat wins won score scored kills killed kill dead at least injured hurt held arrested cut cuts raise raises gets get hits hit loses lose adds add sells sold buys bought spend spends earn earns pay pays paid worth win aged age are is was were be has have had not no mr mrs ms chapter nearly approximately roughly exactly plus minus copyright also if per against then now gmt bst only why how so are',
);
