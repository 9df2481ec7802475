import type { BodyKind } from './agencies/known-body';
import { wordSet } from './word-set';

/** A word that heads the names of bodies: "Ministry of Health", "Public Security Ministry". */
export interface HeadWord {
  readonly kind: BodyKind;
  /** Words that may follow the head and open its topic: "Ministry of", "Centers for", "Committee on". */
  readonly links: ReadonlySet<string>;
  /** Whether "and" may join words inside its name: "Securities and Exchange Commission". */
  readonly topical: boolean;
  /** Where given, the word before the head must be one of these. */
  readonly after?: ReadonlySet<string>;
  /** Where given, the word before the head must be none of these. */
  readonly notAfter?: ReadonlySet<string>;
  /** Whether the head with a link and a topic is a name too; else it needs a word before it. */
  readonly opens: boolean;
}

const TOPIC = wordSet('of for on against');
const NONE = wordSet('');

interface Options {
  readonly links?: ReadonlySet<string>;
  readonly topical?: boolean;
  readonly after?: string;
  readonly notAfter?: string;
  readonly opens?: boolean;
}

function heads(words: string, kind: BodyKind, options: Options = {}): [string, HeadWord][] {
  const head: HeadWord = {
    kind,
    links: options.links ?? NONE,
    topical: options.topical ?? false,
    opens: options.opens ?? (options.links !== undefined && options.links.size > 0),
    ...(options.after === undefined ? {} : { after: wordSet(options.after) }),
    ...(options.notAfter === undefined ? {} : { notAfter: wordSet(options.notAfter) }),
  };
  return words.split(' ').map((word) => [word, head]);
}

const GOVERNMENT = { links: TOPIC, topical: true };
const PUBLIC = { links: TOPIC, topical: true };
const COURTS =
  "supreme high district county crown magistrates magistrates' circuit superior appeals appeal criminal federal constitutional family municipal civil city international claims bankruptcy juvenile sheriff probate kangaroo military commercial administrative people's intermediate provincial regional justice court election electoral land labour labor traffic drug housing pleas";
const SERVICES =
  "secret forest fire ambulance health weather postal marshals marshal's police park revenue security intelligence prison probation immigration civil rescue prosecution geological meteorological customs parks wildlife research advisory information emergency border conciliation naturalization selective foreign diplomatic parole correctional legal blood payment tribunals protection enforcement fisheries marine court courts medical transplant pensions standards youth social conservation";
const OFFICES =
  "home foreign cabinet budget patent audit meteorological met war fraud accounting sheriff's sheriffs' attorney's prosecutor's prosecutors' coroners' governor's mayor's coroner's general's examiner's minister's president's clerk's defender's commissioner's ombudsman's advocate's accountability scotland wales ireland statistics statistical field post commonwealth management liaison rights development cartel auditor's marshal's treasurer's secretary's chancellor's affairs registration heritage emergency services broadcasting supervision";

/** Head words of public bodies in lower case. */
export const AGENCY_HEADS: ReadonlyMap<string, HeadWord> = new Map<string, HeadWord>([
  ...heads('ministry ministries department departments dept directorate', 'ministry', {
    ...GOVERNMENT,
    notAfter: 'the store',
  }),
  ...heads('commission commissions', 'agency', PUBLIC),
  ...heads('bureau agency agencies authority authorities', 'agency', {
    ...PUBLIC,
    notAfter: 'news travel press letting talent employment estate ratings model advertising',
  }),
  ...heads('administration', 'agency', {
    links: TOPIC,
    topical: true,
    notAfter: 'bush clinton obama trump biden reagan carter nixon kennedy johnson ford eisenhower blair the business',
  }),
  ...heads('council councils committee committees subcommittee', 'agency', PUBLIC),
  ...heads('panel', 'agency', {
    links: wordSet('on for of'),
    topical: true,
    opens: false,
    after: 'intergovernmental review advisory appeals monitoring complaints',
  }),
  ...heads('board', 'agency', {
    ...PUBLIC,
    notAfter: 'bulletin message the circuit notice editorial chess black full advisory supervisory',
  }),
  ...heads('court courts', 'court', { links: wordSet('of for'), after: COURTS }),
  ...heads('tribunal', 'court', { links: TOPIC, topical: true }),
  ...heads('police', 'police', { notAfter: 'the former ex' }),
  ...heads('constabulary gendarmerie', 'police'),
  ...heads('patrol', 'police', { after: 'highway state border road coastal' }),
  ...heads('fund', 'agency', {
    links: wordSet('for'),
    topical: true,
    opens: false,
    notAfter: 'go hedge pension mutual investment trust equity index growth',
  }),
  ...heads('institute institutes institution', 'research body', { links: TOPIC, topical: true }),
  ...heads('observatory', 'research body', { links: wordSet('of for'), opens: false }),
  ...heads('laboratory laboratories', 'research body', { links: wordSet('of for'), topical: true, opens: false }),
  ...heads('university', 'university', { links: wordSet('of'), opens: true }),
  ...heads('college', 'university', { links: wordSet('of'), topical: true, notAfter: 'electoral the' }),
  ...heads('academy', 'university', { links: wordSet('of for'), topical: true }),
  ...heads('polytechnic', 'university'),
  ...heads('school schools', 'university', {
    links: wordSet('of'),
    topical: true,
    opens: false,
    after:
      'high elementary primary secondary middle grammar public law business medical graduate preparatory prep junior comprehensive charter nursing academy intermediate infant art drama film music ballet boarding catholic lutheran christian montessori magnet vocational technical',
  }),
  ...heads('elementary', 'university', { notAfter: 'the an at and' }),
  ...heads('isd usd hs', 'university', { notAfter: 'the' }),
  ...heads('system corporation', 'state body', {
    after: 'college school schools university reserve transit court prison',
  }),
  ...heads('pd', 'police', { notAfter: 'the' }),
  ...heads('fd ems', 'fire service', { notAfter: 'the' }),
  ...heads('staff', 'armed force', { after: 'general' }),
  ...heads('cartel', 'armed group', { notAfter: 'the drug oil drugs' }),
  ...heads('district', 'state body', { after: 'school hospital fire water transit park' }),
  ...heads('hospital hospitals infirmary hospice', 'hospital', { links: wordSet('of for'), opens: false }),
  ...heads('clinic', 'hospital'),
  ...heads('party', 'party', {
    links: wordSet('of'),
    opens: false,
    notAfter:
      'bloc tea birthday christmas dinner third search working block house new year garden cocktail pool halloween the ruling opposition boat slumber stag hen',
  }),
  ...heads('union', 'union', {
    links: wordSet('of'),
    topical: true,
    notAfter:
      'west north south east mount new point soviet western the monetary trade credit labor labour european customs civil',
  }),
  ...heads('unions', 'union', { after: 'trade' }),
  ...heads('navy army', 'armed force', { notAfter: 'the salvation barmy' }),
  ...heads('corps', 'armed force', {
    links: wordSet('of'),
    opens: false,
    after: 'marine peace army air guards volunteer signal medical engineer ambulance press cadet',
  }),
  ...heads('marines', 'armed force', { after: 'royal u.s us' }),
  ...heads('command', 'armed force', {
    links: wordSet('of'),
    opens: false,
    after:
      'resources central strategic special operations northern southern pacific african european air combat materiel material transportation cyber naval sealift training space fighter bomber coastal joint',
  }),
  ...heads('force forces', 'armed force', {
    links: wordSet('of'),
    opens: false,
    after:
      'air task defence defense police security armed special protection ground rocket quds self-defense border reserve support land strike naval peacekeeping democratic patriotic assistance stabilization stabilisation airport delta expeditionary',
  }),
  ...heads('guard guards', 'armed force', {
    after: 'coast national revolutionary republican civil presidential border home swiss',
  }),
  ...heads('office offices', 'agency', { links: wordSet('of for on'), topical: true, after: OFFICES }),
  ...heads('service services', 'agency', { links: wordSet('for of'), topical: true, opens: false, after: SERVICES }),
  ...heads('inspectorate secretariat registry ombudsman', 'agency', { ...PUBLIC, opens: false }),
  ...heads('parliament senate cabinet treasury legislature', 'legislature', {
    links: wordSet('of'),
    opens: false,
    notAfter: 'the storage kitchen',
  }),
  ...heads('assembly', 'legislature', {
    links: wordSet('of for'),
    opens: false,
    after:
      "national general legislative state constituent parliamentary welsh scottish federal london regional provincial people's consultative northern ireland synod assembly",
  }),
  ...heads('congress', 'legislature', {
    links: wordSet('of'),
    topical: true,
    opens: true,
    notAfter: 'the world mobile',
  }),
  ...heads('federation confederation association associations', 'association', { links: TOPIC, topical: true }),
  ...heads('society', 'association', {
    links: wordSet('of for'),
    topical: true,
    notAfter: 'building the civil high great digital information big royal café cafe free',
  }),
  ...heads('choir orchestra philharmonic symphony ballet', 'club', { links: wordSet('of'), opens: false }),
  ...heads('foundation', 'charity', { links: wordSet('for of'), topical: true, opens: false, notAfter: 'the' }),
  ...heads('trust', 'charity', {
    links: wordSet('for of'),
    topical: true,
    opens: false,
    notAfter: 'the brains in blind investment unit',
  }),
  ...heads('charity', 'charity', { notAfter: 'the' }),
  ...heads('alliance coalition', 'association', {
    links: wordSet('of for against to'),
    topical: true,
    notAfter: 'the governing ruling',
  }),
  ...heads('movement front', 'association', {
    links: wordSet('of for'),
    opens: false,
    after:
      "liberation resistance popular islamic national patriotic democratic revolutionary freedom people's salvation labour peace scout green polisario united islamist",
  }),
  ...heads('campaign', 'association', { links: wordSet('for against'), topical: true, after: 'never' }),
  ...heads('forum', 'association', {
    links: TOPIC,
    topical: true,
    opens: false,
    notAfter: 'the roman message open public web online discussion',
  }),
  ...heads('brigade brigades', 'armed group', {
    after:
      'fire aviation infantry cavalry combat parachute artillery tank martyrs al-aqsa qassam red london airborne armoured armored',
  }),
  ...heads('organisation organization', 'agency', { links: TOPIC, topical: true, notAfter: 'the' }),
  ...heads('programme program', 'agency', { after: 'food development environment' }),
  ...heads('embassy consulate', 'state body'),
  ...heads('house', 'legislature', { after: 'no', opens: true }),
  ...heads('chamber chambers', 'association', {
    links: wordSet('of'),
    topical: true,
    after: 'american british european german regional',
  }),
  ...heads('prosecutors', 'state body', { after: "federal's" }),
  ...heads('bank', 'bank', {
    links: wordSet('of'),
    topical: true,
    notAfter: 'west south left right outer dogger food blood sperm river north the piggy',
  }),
  ...heads('center centre centers centres', 'research body', {
    links: wordSet('for of against'),
    topical: true,
    after:
      'medical hospital research health science cancer space detention correctional corrections hurricane flight policy law treatment trauma operations data warning prediction information counterterrorism control studies resource advice poison earthquake justice rehabilitation job seismological',
  }),
  ...heads('museum gallery library', 'state body', { links: wordSet('of for'), topical: false, notAfter: 'the' }),
  ...heads('jail prison penitentiary', 'state body', { after: 'county state federal city regional parish' }),
  ...heads('unit division squad', 'police', {
    after:
      'homicide crimes investigations major-crimes crime intelligence response victims gang narcotics tactical investigation investigative bomb fraud vice robbery detective antiterrorism anti-terrorism hi-tech',
  }),
  ...heads('stoppers', 'club', { links: wordSet('of'), opens: false, after: 'crime' }),
  ...heads('facility', 'state body', { after: 'correctional detention' }),
  ...heads('rescue', 'fire service', { after: 'fire fire-rescue mountain' }),
  ...heads("prosecutor's", 'state body', { after: 'none' }),
]);

/** Head words of companies, media and clubs in lower case; each needs a name of its own before it. */
export const ORGANISATION_HEADS: ReadonlyMap<string, BodyKind> = new Map<string, BodyKind>([
  ...kinds(
    'company',
    `group holdings airlines airways airline motors motor industries systems technologies technology software communications telecom
    telecommunications telecoms pharmaceuticals pharmaceutical pharma petroleum energy electric electronics partners capital securities
    investments investment insurance assurance financial bancorp bancshares records pictures studios entertainment productions films media
    stores supermarkets hotels resorts foods breweries brewery steel mining resources minerals chemicals chemical enterprises
    networks solutions associates brothers consulting analytics labs interactive wireless realty properties trucking construction
    engineering logistics railways railroad shipping cruises aerospace aviation automotive cars pizza cinemas theatres freight haulage poker semiconductor semiconductors instruments
    devices computers computer microsystems bank banks company corporation incorporated limited industrial utilities gas telephone cellular
    light tobacco textiles foods biotech biosciences therapeutics laboratories markets advisors advisers asset management research ventures services retail wholesale online oil`,
  ),
  ...kinds(
    'newspaper',
    'times herald tribune reporter-news news-press press-telegram sentinel gazette chronicle telegraph observer post journal examiner inquirer advocate courier dispatch globe mirror',
  ),
  ...kinds('news agency', 'news press wire service'),
  ...kinds('broadcaster', 'television tv radio broadcasting fm'),
  ...kinds('publisher', 'magazine publishing books'),
  ...kinds('club', 'fc afc rfc rovers wanderers athletic albion hotspur rangers club'),
  ...kinds('bank', 'society'),
  ...kinds('church', 'church synagogue'),
  ...kinds('league', 'league'),
  ...kinds('exchange', 'exchange'),
]);

function kinds(kind: BodyKind, words: string): [string, BodyKind][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind]);
}

/** Words before an organisation's head that do not make it a name: "Oil Group", "The Post". */
export const NO_NAME_BEFORE_HEAD: ReadonlySet<string> = wordSet(
  "the a an new old first last big small good bad great east west north south middle human o'clock champions modern general major public private medical financial local central us u.s uk blog facebook twitter instagram youtube video computer digital mobile open free live breaking national international world global european american british military police fire solar wind nuclear natural crude consumer trading end age feature data home night research more latest other all your our my top related",
);

/** Possessives inside names, after which a name goes on: "People's Bank", "Sheriff's Office". */
export const INTERNAL_POSSESSIVES: ReadonlySet<string> = wordSet(
  "people's peoples' sheriffs' prosecutors' coroners' sheriff's attorney's prosecutor's children's women's men's veterans' workers' teachers' king's queen's mayor's governor's coroner's lloyd's general's minister's president's examiner's commissioner's ombudsman's farmers' writers' students' ladies' girls' boys' employers' manufacturers' journalists' lawyers' clerk's defender's marshal's bishop's christ's director's advocate's treasurer's auditor's secretary's chancellor's parliament's consumers' growers' mother's infants' magistrates' pensioners' builders' players' marshals' state's travellers' bankers'",
);

/** First words of agency names that lower-case texts use as plain words too; kept although first in a sentence. In lower case. */
export const NAME_OPENERS: ReadonlySet<string> = wordSet(
  'national international federal royal state states world european public foreign home health justice defence defense interior finance trade treasury education transport transportation agriculture labour labor energy environment environmental social civil central general supreme high american united united joint special central consumer financial industrial economic human first city county metropolitan regional provincial local community democratic republican liberal communist socialist conservative green green popular independent islamic christian catholic free fair food drug water air land homeland criminal serious medical military naval marine national land securities commodity office bureau department ministry bank board council committee commission court institute university college association federation society academy centre center house chamber union church information children women electoral equal race security intelligence police fire road highway rail railway post postal parks forest family business',
);
