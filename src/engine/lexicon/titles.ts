import { wordSet } from './word-set';

/** Forms of address before a name, in lower case without stop. */
export const ADDRESSES = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron earl count countess duke duchess prince princess king queen
  emperor sultan sheikh sheik shah emir imam ayatollah mullah rabbi rev reverend fr father sister brother pope cardinal archbishop bishop
  judge justice gen general lt lieutenant col colonel maj major capt cpt captain cmdr commander adm admiral sgt sergeant cpl
  corporal pvt private brig brigadier field-marshal det detective insp inspector supt superintendent sheriff deputy trooper constable
  officer agent sen senator rep representative congressman congresswoman assemblyman councilman councilwoman councillor cllr gov governor
  mayor president vice-president premier chancellor minister secretary ambassador envoy commissioner chairman chairwoman chairperson
  speaker attorney coach chief spokesman spokeswoman spokesperson director principal pastor hon chancellor taoiseach coroner marshal
`);

/** Addresses that are also words and names, so that they need a name after them that is not one. */
export const ADDRESS_ABBREVIATIONS = wordSet(
  'mr mrs ms dr prof rev fr gen lt col maj capt cpt cmdr adm sgt cpl pvt brig det insp supt sen rep gov hon cllr messrs jr sr',
);

/** Words for what a person does, before or after the name; in lower case. A capital on one ends an agency's name. */
export const ROLES = wordSet(`
  president vice-president premier prime minister chancellor secretary undersecretary under-secretary governor mayor senator congressman
  congresswoman representative mp mep msp ambassador envoy commissioner chairman chairwoman chairperson chair speaker attorney prosecutor
  judge justice sheriff chief deputy director manager managing executive officer spokesman spokeswoman spokesperson analyst economist
  strategist professor lecturer researcher scientist doctor surgeon physician author novelist writer editor journalist correspondent
  reporter columnist presenter broadcaster actor actress singer rapper musician comedian director producer composer artist striker defender
  midfielder winger goalkeeper keeper captain skipper coach boss manager trainer owner founder co-founder head leader activist lawyer
  solicitor barrister detective inspector superintendent sergeant constable lieutenant colonel general major commander admiral trooper
  officer investigator coroner pastor priest bishop archbishop pope cardinal king queen prince princess duke lord lady sir dame
  champion runner sprinter swimmer cyclist golfer boxer driver forward fly-half scrum-half hooker prop lock flanker centre fullback
  full-back winger number quarterback veteran teammate star star's idol legend suspect gunman shooter victim teenager student wife husband
  son daughter father mother brother sister friend colleague neighbour neighbor resident witness owner employee worker billionaire tycoon
  entrepreneur magnate trader dealer broker fund-manager treasurer auditor accountant engineer designer architect developer programmer
  ceo cfo coo cto spokesmen candidate nominee incumbent opponent rival successor predecessor
`);

/** Roles that in capitals are parts of names and titles of things, and announce no person. */
export const NO_TITLES = wordSet(
  'star lock prop number centre forward driver champion veteran hooker winger friend victim student witness resident owner worker head legend winners idol judge-led fan son daughter trader leader general king queen prince',
);

/** Roles in a company or body; "of", "at" or "for" and a name after one name the company. */
export const STAFF_ROLES = wordSet(
  'executive chairman chairwoman founder co-founder director spokesman spokeswoman spokesperson analyst economist strategist editor employee partner researcher engineer trader broker manager president ceo',
);

/** Verbs of saying, in the forms that stand beside a speaker. */
export const SPEECH_VERBS = wordSet(`
  said says say told tells added adds explained explains warned warns argued argues insisted insists admitted admits claimed claims
  commented comments noted notes replied replies stated states stressed stresses revealed reveals confirmed confirms denied denies
  acknowledged acknowledges announced announces recalled recalls continued concluded concludes suggested suggests predicted predicts
  complained complains joked declared declares testified wrote writes vowed pledged urged urges
`);

/** Nouns of kinship and age that stand in the sentence of a person, for the words between commas after a name. */
export const NAME_PARTICLES = wordSet(
  'de da do dos das di del della van von der den ter al el bin ibn abu bint ben la le du mac san',
);

/** Generational suffixes after a name. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
export const FIRST_FAMILY_NAMES = wordSet(`
  li liu wang zhang chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng
  xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lui lau chan wong cheung leung ho ng lam cheng xi hua bo
  wen jia qian qiu hou long shi meng shao yan mao qin bai
  kim lee park choi jung kang cho yoon jang lim shin kwon hwang ahn roh ban moon
  chang chiang chung hsu hsieh kuo tsai tseng yeh chou chu liao tung soong lien chun paik suh yun noh hong baek ryu
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong
`);
