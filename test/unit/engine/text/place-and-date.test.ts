import assert from 'node:assert/strict';
import { readText } from '../../../../src/engine/text/read-text';

describe('a place and an ISO date on a line of their own', () => {
  const text =
    'Train derails , 11 dead .\nAL-NORA , United Arab Emirates 1996-09-21\nEleven people were killed when a goods train left the rails near the harbour at night , police said .\n';

  it('date and place the article', () => {
    const { date, place } = readText({ id: 'a', text });
    assert.deepEqual([date, place], ['1996-09-21', 'AL-NORA']);
  });

  it('make the line above them the headline, whether it ends in a stop or not', () => {
    const roles = readText({ id: 'a', text }).paragraphs.map(({ role }) => role);
    assert.deepEqual(roles, ['headline', 'dateline', 'body']);
  });

  it('are none inside a sentence', () => {
    assert.equal(readText({ id: 'a', text: 'It opened in OSLO 1996-09-21 and shut.' }).date, undefined);
  });
});
