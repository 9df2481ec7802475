import { ATTACKERS, incidentKind } from '../lexicon/incidents';
import type { Prepared } from '../text/prepared';
import type { Tokens } from '../text/tokens';
import type { Incident } from './incident';

const APART = new Set([
  'separate',
  'unrelated',
  'other',
  'another',
  'several',
  'multiple',
  'previous',
  'earlier',
  'similar',
  'first',
  'second',
  'third',
]);
/** Marks of a page that holds several states of one story: "ORIGINAL STORY", "UPDATE:". */
const STATES = new Set(['original', 'previous', 'earlier', 'first', 'initial']);
const STORIES = new Set(['story', 'report', 'post', 'coverage']);
const INCIDENTS = new Set(['incident', 'incidents', 'cases']);
const ORDINALS = new Set(['first', 'second', 'third']);
/** Words of what happens within one incident, several times over: "several shots", "multiple gunshot wounds". */
const DEEDS = new Set(
  'shot shots gunshot gunshots gunman gunmen gunfire gunned stabbed knife crashed collided exploded detonated bomb robbed sentenced convicted'.split(
    ' ',
  ),
);
/** Words before a plural that make it the several incidents of a report. */
const SEVERAL = new Set(['both', 'two', 'three', 'these']);
const TIED = new Set(['connected', 'related', 'linked', 'unrelated']);
const DEATHS = new Set(['dead', 'died', 'killed', 'deceased']);
const REACH = 5;

/** Whether a report of violence tells of several incidents, and whether the attacker is among the dead. */
export function readCrime({ tokens }: Prepared): Pick<Incident, 'several' | 'states' | 'attackerDied'> {
  let several = false;
  let states = false;
  let attackerDied = false;
  let attacker = -REACH;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.lower(at);
    if (APART.has(word)) several ||= isNextIncident(tokens, at);
    if (word === 'the' && tokens.lower(at - 1) === 'of' && tokens.lower(at - 2) === 'one')
      several ||= namesIncident(tokens.lower(at + 1));
    if (word === 'incidents' || word === 'shootings')
      several ||= SEVERAL.has(tokens.lower(at - 1)) || areTied(tokens, at);
    if (STATES.has(word)) states ||= STORIES.has(tokens.lower(at + 1));
    else if (word === 'update') states ||= tokens.text(at + 1) === ':';
    if (ATTACKERS.has(word)) {
      attacker = at;
      attackerDied ||= tokens.lower(at - 2) === 'including' || tokens.lower(at - 1) === 'including';
    } else if (word === 'suicide' || word === 'himself' || word === 'herself') attackerDied = true;
    else if (DEATHS.has(word)) attackerDied ||= at - attacker < REACH;
  }
  return {
    ...(several || states ? { several: true as const } : {}),
    ...(states && !several ? { states } : {}),
    ...(attackerDied ? { attackerDied } : {}),
  };
}

/** "whether the incidents are connected". */
function areTied(tokens: Tokens, at: number): boolean {
  for (let next = at + 1; next < at + REACH; next++) if (TIED.has(tokens.lower(next))) return true;
  return false;
}

/** "another shooting", "several separate attacks"; not "second degree murder", "the third homicide of the year". */
function isNextIncident(tokens: Tokens, at: number): boolean {
  const [next, after] = [tokens.lower(at + 1), tokens.lower(at + 2)];
  if (next === 'degree') return false;
  if (ORDINALS.has(tokens.lower(at)) && incidentKind(next) === 'homicide') return false;
  return namesIncident(next) || namesIncident(after);
}

const namesIncident = (word: string): boolean =>
  INCIDENTS.has(word) || (incidentKind(word) !== undefined && !DEEDS.has(word));
