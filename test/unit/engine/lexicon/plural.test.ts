import assert from 'node:assert/strict';
import { plural } from '../../../../src/engine/lexicon/plural';

describe('labels of counted things', () => {
  const plurals: readonly (readonly [string, string])[] = [
    ['economic fugitive', 'economic fugitives'],
    ['country and region', 'countries and regions'],
    ['person', 'people'],
    ['bus', 'buses'],
    ['police officer', 'police officers'],
    ['member of parliament', 'members of parliament'],
    ['aircraft', 'aircraft'],
    ['day', 'days'],
    ['mile per hour', 'miles per hour'],
    ['degree Celsius', 'degrees Celsius'],
    ['grandchild', 'grandchildren'],
    ['grandchildren', 'grandchildren'],
  ];
  for (const [one, many] of plurals) it(`say "${many}" for "${one}"`, () => assert.equal(plural(one), many));
});
