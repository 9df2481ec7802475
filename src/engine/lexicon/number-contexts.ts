import { wordSet } from './word-set';

/** Words near "2-1" that make it a score or a vote rather than a range. */
export const SCORE_CUES: ReadonlySet<string> = wordSet(
  'beat beats beaten beating won win wins winning lost lose loss losing draw drew drawn defeat defeated victory lead leads led leading score scored scoreline aggregate tie tied ahead behind down game match set sets goal goals final semi-final replay trail trailed trailing edged thrashed half-time penalties shoot-out vote voted votes series rout home away',
);

/** Words for a street behind a number and a name. */
export const ADDRESS_ENDS: ReadonlySet<string> = wordSet(
  'street st road rd avenue ave lane drive boulevard blvd place square way court terrace crescent highway parkway circle trail loop pike plaza dr ct cir ln pl pkwy hwy close grove gardens',
);

/** Nouns before a number that make it a name or a code: "Flight 370", "Section 427", "page 12". */
export const CODE_NOUNS: ReadonlySet<string> = wordSet(
  'flight section row room route highway interstate article chapter page pages paragraph resolution case ext extension box bus train platform gate line apartment apt unit suite cell block lot ward district precinct exit junction terminal runway bay berth ticket invoice docket file form bill act amendment rule clause schedule annex appendix volume issue episode scene verse psalm locker hangar studio court stage phase tier grade level class category type model version release mark season part step zone area sector reactor building tower hall door seat table figure fig code postcode zip pin id serial isbn tel telephone phone fax hotline dial call no number num item question proposition prop measure protocol plate image slide caption photo directive regulation convention treaty basic',
);

/** Emergency numbers after "call". */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = wordSet('911 999 112 000 111 101 311 988');

/** What follows such a number: "a 911 call". */
export const EMERGENCY_BEHIND: ReadonlySet<string> = wordSet(
  "call calls caller callers caller's records record system dispatch dispatcher dispatchers operator operators tape tapes recording recordings center centre",
);

/** Words before such a number. */
export const DIAL_VERBS: ReadonlySet<string> = wordSet(
  'call calls called calling dial dials dialed dialled dialing phoned rang told to',
);

/** Nouns of the above that are codes only when capitalised: "Area 51", but "a part 3 metres long". */
export const CAPITAL_CODE_NOUNS: ReadonlySet<string> = wordSet(
  'line bus train unit block lot ward district act bill rule form file court stage phase class type mark season part step zone area sector building tower hall table figure measure item question release version model call protocol convention treaty level grade tier amendment basic issue volume box gate ticket case door seat',
);

/** Words of a sports event with its number, which NewsQuant and readers take as a name: "Game 7", "Week 3". */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(
  'game week round day heat lap group pool stage act year grade key band tranche',
);

/** Words right before a number of four digits that make it a year. */
export const YEAR_CUES: ReadonlySet<string> = wordSet(
  "in since by until till from during of before after late early mid for between to and the this last next through circa around about year years season spring summer autumn fall winter end beginning start fiscal fy its his her their our a an or than january february march april may june july august september october november december 's back mid- election elections",
);

/** Cues of those that make a year of any number of four digits, however early. */
export const STRONG_YEAR_CUES: ReadonlySet<string> = wordSet(
  'in since during until till by before after late early circa year spring summer autumn winter fiscal fy',
);

/** Plural nouns that four digits count even if they look like a year. */
export const COUNTED_BY_THOUSANDS: ReadonlySet<string> = wordSet(
  'people jobs troops soldiers workers employees miles men women children feet metres meters kilometres kilometers km dollars pounds euros yen calories homes houses tonnes tons seats fans staff students pupils refugees migrants patients villagers residents passengers members police officers items units copies votes voters shares barrels rpm points words pages years hours minutes days acres hectares square rupees runs yards',
);

/** Words for a stock index or its movement near a bare level: "to 5,884". */
export const INDEX_CUES: ReadonlySet<string> = wordSet(
  'index indexes indices dow nasdaq ftse dax cac nikkei sensex nifty stoxx kospi topix ibex mib bourse composite average averages s&p asx exchange hang seng jones shanghai bovespa',
);

/** Verbs between a person and an age: "she was 35". */
export const AGE_VERBS: ReadonlySet<string> = wordSet(
  "is was be turned turns turn turning aged age ages now only just he's she's i'm being were are",
);

/** Pronouns of whom an age is told, with what is drawn together with them. */
export const AGE_SUBJECTS: ReadonlySet<string> = wordSet("he she who i they him her he'll she'll i'll");

/** What may follow a bare age. */
export const AGE_TAILS: ReadonlySet<string> = wordSet(
  'and when by in at on but with who or to as while years until before after then next this today tomorrow soon - ',
);

/** Nouns of ranks: "No. 1", "number one". */
export const RANK_NOUNS: ReadonlySet<string> = wordSet('no number nos');
