import assert from 'node:assert/strict';
import type { ParagraphRole } from '../../../../src/engine/text/prepared';
import { readText } from '../../../../src/engine/text/read-text';

const roles = (text: string): [ParagraphRole, string][] => {
  const prepared = readText({ id: 'test', text });
  return prepared.paragraphs.map(({ role, start, end }) => [role, prepared.text.slice(start, end)]);
};
const roleOf = (line: string): ParagraphRole | undefined =>
  roles(`The town counted its losses on Monday.\n\n${line}\n\nMore rain is expected.`)[1]?.[0];

describe('paragraph roles', () => {
  it('tell headline, summary, byline, stamp and body apart', () => {
    const text =
      'Advertisement\n\nTen die as dam breaks\n\nHundreds are homeless after a night of rain\n\nBy Ann Roe and Tom Pell\n\nPublished: 4 March 2024, 10:15\n\nTen people died.\n\nThe search goes on.';
    assert.deepEqual(
      roles(text).map(([role]) => role),
      ['junk', 'headline', 'summary', 'byline', 'dateline', 'body', 'body'],
    );
  });

  it('know the headline again where it is given apart', () => {
    const text = 'Ten people died in Ostra.\n\nThe dam broke at noon.';
    const { paragraphs } = readText({ id: 'test', text, title: 'Ten people died in Ostra.' });
    assert.equal(paragraphs[0]?.role, 'headline');
  });

  it('take a first line that is a sentence for text, not for the headline', () => {
    assert.equal(roles('Ten people died.\n\nThe search goes on.')[0]?.[0], 'body');
    assert.equal(roles('Ten people died on')[0]?.[0], 'body');
  });

  it('know captions by their credit and by "in this photo"', () => {
    for (const line of [
      'The dam on Monday. (Photo: Ann Roe)',
      '• A guard stands at the gate in this May 3, 2019 photo.',
      'Photo: City of Ostra',
      'OSTRA, FL - JUNE 08: People wait at the gate.',
      'Rescuers at the bridge. (WQRX)',
    ]) {
      assert.equal(roleOf(line), 'caption', line);
    }
  });

  it('know what a page puts around an article', () => {
    for (const line of [
      'Like Us on Facebook',
      'READ MORE: How the dam was built',
      'Copyright 2019 The Ostra Post. All rights reserved.',
      'Share this story',
      '1:47 Mayor speaks at the bridge',
      'tips@ostrapost.example.com',
      '* * *',
    ]) {
      assert.equal(roleOf(line), 'junk', line);
    }
  });

  it('leave sentences of the article alone that begin like furniture', () => {
    for (const line of [
      'Share prices fell by 3%.',
      'Related costs came to 5 million crowns.',
      'Watching the river rise, 40 people left.',
      'By Tuesday, 300 people had returned.',
      'With 5 goals in 3 games, Roe leads the table.',
      'Copyright law changed in 2019.',
    ]) {
      assert.equal(roleOf(line), 'body', line);
    }
  });

  it('know headings, lists and tables', () => {
    assert.equal(roleOf('What happens next?'), 'heading');
    assert.equal(roleOf('- 40 homes were lost'), 'list');
    assert.equal(roleOf('2. Close the gates'), 'list');
    assert.equal(roleOf('A man of 20 was saved\n\nA girl of 9 was saved\n\nA woman of 77 was found'), 'list');
    assert.equal(roleOf('- The mayor said on Monday that the gates had been shut.'), 'body');
    assert.equal(roleOf('North\t40\t12'), 'table');
  });
});
