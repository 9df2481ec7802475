import assert from 'node:assert/strict';
import type { KnownBody } from '../../../../src/engine/lexicon/agencies/known-body';
import { countryByIso } from '../../../../src/engine/lexicon/countries';
import { allKnownBodies } from '../../../../src/engine/lexicon/known-bodies';

const RULES = new Set([
  'the',
  'home',
  'local',
  'business',
  'sport',
  'rugby',
  'cricket',
  'american',
  'broadcasting',
  'abroad',
  'alone',
  'mid',
]);
/** Rules that leave a name to one of the bodies that share it. */
const TELLING = new Set(['home', 'sport', 'rugby', 'cricket', 'american']);

const KNOWN_BODIES = allKnownBodies();

describe('the table of known bodies', () => {
  it('holds at least six hundred public bodies with a description', () => {
    assert.ok(KNOWN_BODIES.filter((body) => body.type === 'agency' && body.description).length >= 600);
  });

  it('has a name, a country of ISO 3166-1 or none, a description of one sentence and known rules in every row', () => {
    for (const body of KNOWN_BODIES) {
      assert.match(body.name, /^[\p{L}\d]/u, body.name);
      assert.ok(!body.country || countryByIso(body.country), `${body.name}: ${body.country}`);
      assert.match(body.description ?? '', /^[A-Z\d].*\.$/, body.name);
      for (const alias of body.aliases) {
        assert.ok(alias.text.length > 1 && alias.text === alias.text.trim(), `${body.name}: "${alias.text}"`);
        for (const rule of alias.rules) assert.ok(RULES.has(rule), `${body.name}: ${rule}`);
      }
    }
  });

  it('has no name that stands for two bodies without a rule to tell them apart', () => {
    const owners = new Map<string, { body: KnownBody; ruled: boolean }[]>();
    for (const body of KNOWN_BODIES) {
      for (const [text, ruled] of namesOf(body)) {
        const all = owners.get(text) ?? [];
        all.push({ body, ruled });
        owners.set(text, all);
      }
    }
    const ambiguous = [...owners].filter(([, all]) => all.filter(({ ruled }) => !ruled).length > 1);
    assert.deepEqual(
      ambiguous.map(([text, all]) => `${text}: ${all.map(({ body }) => body.name).join(', ')}`),
      [],
    );
  });
});

/** Each name of a body once, with whether a rule says when it counts. */
function namesOf(body: KnownBody): Map<string, boolean> {
  const names = new Map<string, boolean>([[body.name, false]]);
  if (body.acronym) names.set(body.acronym, false);
  for (const alias of body.aliases) {
    names.set(
      alias.text,
      alias.rules.some((rule) => TELLING.has(rule)),
    );
  }
  return names;
}
