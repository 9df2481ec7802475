import { wordSet } from './word-set';

/** Legal forms after a company's name, in lower case without stop. */
export const COMPANY_SUFFIXES = wordSet(
  'inc corp co ltd plc llc lp llp ag gmbh nv bv sa spa ab asa oyj oy kk bhd sdn pty pte kgaa holdings cos sarl srl corporation incorporated limited',
);

/** Nouns for a company that stand right before its name: "search giant Google"; in lower case. */
export const COMPANY_NOUNS = wordSet(`
  firm company group giant maker manufacturer retailer airline carrier carmaker automaker broadcaster newspaper tabloid broadsheet magazine website
  site agency brewer operator chain publisher label studio studios bank lender insurer supermarket supermarkets consultancy brokerage
  developer provider supplier producer conglomerate subsidiary owner parent rival startup start-up network station channel distributor
  builder housebuilder utility portal producer refiner miner steelmaker chipmaker drugmaker planemaker brand search-engine tour-operator
  club team side newswire contractor wholesaler exporter importer venture unit arm
`);

/** Nouns for a public body that stand right before its name: "charity Brightwater"; in lower case. */
export const PUBLIC_NOUNS = wordSet(
  'charity charities watchdog regulator union unions quango think-tank militia militants insurgents separatists rebels guerrillas ngo lobby',
);

/** Of two words: "pressure group Brightwater", "aid agency Brightwater". */
export const PUBLIC_PAIRS = new Set(
  'pressure group,campaign group,lobby group,rights group,rebel group,militant group,armed group,terror group,terrorist group,islamist group,separatist group,guerrilla group,aid agency,aid group,relief agency,intelligence agency,spy agency,space agency,statistics agency,think tank,opposition party,ruling party,trade union,campaigning group,umbrella group,advocacy group,environmental group,consumer group,student group,voluntary body,industry body,trade body,professional body,public body,governing body,advisory body,funding body,user group,support group'.split(
    ',',
  ),
);

/** Of those, the ones that tell nothing by themselves before a name ("rival Smith", "owner Jones"). */
export const WEAK_COMPANY_NOUNS = wordSet(
  'owner parent rival producer unit arm team side site developer builder publisher operator provider brand union',
);

/** Words after a name, or after its possessive, that tell that it is a company. */
export const COMPANY_TRAITS = wordSet(`
  shares shareholders shareholder stock board chairman profits profit sales revenues revenue subsidiary headquarters executives bondholders
  creditors subscribers customers investors spokesman spokeswoman spokesperson founder headquarters offices website employees
  earnings takeover executive managers bosses boss executives
`);

/** Trade names with a capital inside that are no companies. In lower case. */
export const PRODUCT_NAMES = wordSet(
  'playstation playstations powerpoint javascript ipod ipods iphone iphones ipad ipads itunes imac macbook quicktime gamecube bittorrent openoffice wordperfect photoshop coverflow chatgpt tivo gameboy gameboys wi-fi bluray hypertext webcam webcams antivirus xbox kinect windows linux unix firefox mozilla eastenders lostprophets hobbit wikipedia',
);

/** Names of programs and devices that are those of their makers too: a company only where what stands beside them says so. In lower case. */
export const OWN_PRODUCTS = wordSet('mac macs opera mosaic gizmondo winamp lindows mandrake shazam vonage kerio');

/** Phrases before a name that tell that it is a company: "shares in X". */
export const COMPANY_LEADS = new Set([
  'shares in',
  'shares of',
  'stake in',
  'takeover of',
  'bid for',
  'merger with',
  'acquisition of',
  'investors in',
  'shareholders in',
  'owned by',
  'made by',
  'chairman of',
  'subsidiary of',
  'analyst at',
  'analyst with',
  'economist at',
  'economist with',
  'strategist at',
]);

/** Abbreviations in capitals that name no body. */
export const NO_BODY_ABBREVIATIONS = wordSet(`
  a i ok am pm tv cd cds dvd dvds pc pcs gdp gnp ceo cfo coo cto dna rna hiv aids id ids est edt pst pdt cst cdt mst gmt bst utc cet ipo ipos it
  vip vips diy faq dj djs mc mp mps mep meps msp mr mrs ms dr phd mba ba ma bsc md rsvp sos suv suvs atm atms gps usb html http www url urls lcd led hd
  hdtv sd ram cpu mp3 mpeg jpeg pdf rss sms mms 3g 4g wap gprs voip dsl adsl isp isps wi fi rfid os ai vr ar 3d 2d xp xbox ps psp vcr pvr dvr pvrs
  tnt gmo gm gbh abh dui dwi dwis swat ems emt emts er icu cctv pov rv atv utv ied ieds wmd rpg rpgs apc aka asap diy fyi lol omg tbc tba
  ne nw se sw n s e w st ave blvd rd hwy mph kph kg km mm cm lb lbs oz ft sq ml gb mb tb kb ghz mhz khz bn mn tn m k b p c usd eur gbp jpy aud cad
  ad bc bce ce ii iii iv vi vii viii ix xi xii qc kc obe mbe cbe jr sr no nos vs v re fwd ps pps rip eta pto hq hr pr rd lng lpg opec's vat paye isa isas
  eps ebitda mou r b q l update breaking live new photo video exclusive watch read more file via the and of in on at to for with by from is are was be has
  nsw qld vic wa tas act nt sa bbcs lbw mvp rbi era qb nba's al nl dlp lbo cdo libor euribor cpi ppi rpi pmi
`);
