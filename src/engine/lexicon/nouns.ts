/** Nouns that news counts: irregular plurals, plurals that modify, words for persons. */
import { wordSet } from './word-set';

/** Plural to singular where no rule of spelling gives it. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people:person mps:mp gis:gi men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose lives:life wives:wife knives:knife ' +
    'wolves:wolf thieves:thief halves:half leaves:leaf shelves:shelf loaves:loaf calves:calf selves:self crises:crisis analyses:analysis ' +
    'bases:base theses:thesis oases:oasis diagnoses:diagnosis hypotheses:hypothesis criteria:criterion phenomena:phenomenon bacteria:bacterium data:data media:media ' +
    'series:series species:species police:police staff:staff cattle:cattle sheep:sheep fish:fish deer:deer aircraft:aircraft ' +
    'spacecraft:spacecraft headquarters:headquarters barracks:barracks means:means news:news personnel:personnel crew:crew ' +
    'heroes:hero potatoes:potato tomatoes:tomato echoes:echo volcanoes:volcano embargoes:embargo vetoes:veto mosquitoes:mosquito cargoes:cargo torpedoes:torpedo buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus ' +
    'statuses:status censuses:census courses:course houses:house horses:horse nurses:nurse causes:cause cases:case phases:phase purchases:purchase ' +
    'leases:lease releases:release increases:increase decreases:decrease diseases:disease databases:database clauses:clause responses:response ' +
    'expenses:expense licenses:license defenses:defense senses:sense warehouses:warehouse greenhouses:greenhouse lighthouses:lighthouse ' +
    'corpses:corpse glimpses:glimpse lapses:lapse collapses:collapse promises:promise premises:premise exercises:exercise franchises:franchise ' +
    'enterprises:enterprise surprises:surprise cruises:cruise rises:rise noises:noise hoses:hose doses:dose noses:nose roses:rose ' +
    'purposes:purpose losses:loss shoes:shoe canoes:canoe toes:toe axes:axe movies:movie cookies:cookie zombies:zombie calories:calorie ' +
    'prairies:prairie rookies:rookie ties:tie pies:pie lies:lie deputies:deputy aid:aid troops:troop politicians:politician prizes:prize sizes:size mazes:maze breezes:breeze ' +
    'caches:cache aches:ache headaches:headache avalanches:avalanche niches:niche passersby:passerby spokesmen:spokesman'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words ending in "s" that are singular or no nouns. */
const NOT_PLURAL = wordSet(
  'is was has does his its this us yes plus thus less across perhaps always news as ours hers theirs yours gas bus loss boss class crisis basis glass grass pass press process progress business access address success stress mass cross dress campus bonus virus status census focus consensus surplus chaos cancer canvas atlas christmas texas kansas analysis emphasis diagnosis politics economics athletics mathematics physics gymnastics towards afterwards besides sometimes overseas',
);

/** Plural forms that stand before the noun that is counted: "sales managers", "arms dealers". */
const PLURAL_MODIFIERS = wordSet(
  'sales sports arms goods savings women men rights systems operations communications customs parks works securities futures drugs affairs services armed records human games',
);

/** Words for human beings, which a casualty or an arrest counts where it names no noun. */
const PERSONS = wordSet(
  'person man woman child boy girl teenager teen youth baby toddler infant adult victim survivor passenger crew officer policeman soldier troop civilian suspect fugitive criminal official prisoner inmate detainee migrant refugee worker employee miner student pupil teacher doctor nurse patient protester demonstrator rebel militant insurgent gunman terrorist hostage resident villager tourist fan spectator supporter voter member player driver pedestrian firefighter sailor fisherman marine guard journalist reporter lawmaker minister mp politician candidate director executive manager shareholder investor customer user subscriber student applicant immigrant citizen american briton european iraqi afghan israeli palestinian chinese russian peacekeeper contractor bystander attacker bomber fighter deputy agent family relative parent mother father brother sister son daughter friend neighbour neighbor guest dealer staff fireman donor islander tenant farmer volunteer smuggler trafficker robber thief dissident activist lawyer nun monk priest pilot cyclist motorcyclist swimmer skier climber hiker singer actor actress artist scientist engineer builder trader banker broker shopper commuter jury juror judge lawyer prosecutor detective paramedic evacuee detainee deportee trainee retiree attendee asylum-seeker veteran respondent defendant',
);

/** Nouns that name a movement or share of something else: "a 5% rise in sales" is about sales. */
export const MOVEMENT_NOUNS = wordSet(
  'rise increase growth gain jump surge drop fall decline decrease slump cut reduction slide plunge improvement boost hike loss change share stake majority minority proportion chance rate level',
);

/** Nouns of time, which say when or how often and are not counted. */
export const TIME_NOUNS = wordSet(
  'year month week day hour minute second decade century quarter season time night morning afternoon evening today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december trading daily weekly monthly yearly quarterly',
);

/** Forms of verbs that say what their subject amounts to. */
export const AMOUNT_VERBS = wordSet(
  'reached reach reaches totalled totaled total totals stood stands stand hit cost costs averaged averages exceeded exceeds topped worth amounted amount amounts remained remains came comes',
);

/** "policemen", but not "specimen". */
const MEN = /(?<!^|speci|abdo|regi|^o|acu|sta|semi)men$/;

/** The singular of a noun in lower case: "fugitives" -> "fugitive", "countries" -> "country". */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (MEN.test(noun)) return `${noun.slice(0, -3)}man`;
  if (NOT_PLURAL.has(noun) || !noun.endsWith('s') || noun.length < 4) return noun;
  if (/(?:ss|us|is|'s)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Whether a word in lower case has the form of a plural noun. */
export function isPluralForm(word: string): boolean {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return true;
  if (word.length < 4 || NOT_PLURAL.has(word)) return false;
  return (word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word)) || MEN.test(word);
}

/** Whether a plural stands before the noun that is counted: "sports cars". */
export const isPluralModifier = (word: string): boolean => PLURAL_MODIFIERS.has(word);

/** Whether a lemma names human beings; compounds in "-man", "-woman" and "-er" of work are left to the table. */
export const isPerson = (lemma: string): boolean => PERSONS.has(lemma) || /(?:man|woman|ist|eer|ian)$/.test(lemma);
