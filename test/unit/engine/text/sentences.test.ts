import assert from 'node:assert/strict';
import { readText } from '../../../../src/engine/text/read-text';

const sentences = (text: string): string[] => {
  const { sentences: found, text: read } = readText({ id: 'test', text });
  return found.map(({ start, end }) => read.slice(start, end));
};

/** Each row is one paragraph, its sentences parted by " / " where a space and by "//" where nothing stands. */
const rows: Record<string, string[]> = {
  'end at full stops, question and exclamation marks': ['It rained. / Who knew? / Nobody! / It went on.'],
  'go on after titles and initials': [
    'Gen. Otto Maar met Dr. Lin. / J. R. Hale did not come.',
    'Mr. Pell of St. Brannock lost to Sen. Ida Crane.',
  ],
  'go on after U.S. and its like before a name, and end before a new subject': [
    'The U.S. Navy sent two ships. / It came from the U.S. The ships left.'.replace('U.S. The', 'U.S. / The'),
    'He lives in the U.K. and works in Washington D.C. on Mondays.',
  ],
  'go on after a.m. before a day and end before another subject': [
    'It began at 9 a.m. Monday in the square. / It ended at 4 p.m. / Police left.',
    'The gates open at 10 a.m. GMT on Sunday.',
    'At about 1:35 p.m. Ann Roe heard a shot.',
  ],
  'go on inside amounts, after "No." before a digit and after months': [
    'It cost $5.5 million. / No. 10 was open on Oct. 1, 2015, and on Nov. 3.',
    'Was it so? / He said no. / The answer stood.',
  ],
  'go on after states and companies unless a new subject follows': [
    'A man from Tampa, Fla. was held. / Acme Inc. Chief Executive Ann Roe resigned from Acme Inc. / The board agreed.',
    'OCALA, Fla. -- Officials met.',
  ],
  'take along quotes and brackets after the mark': [
    '"We lost it all." / She wept. / "Why?" he asked. / (It was late.) / They left.',
    '"It is over. / "We lost." / The mayor left. / "Why now?" / Nobody knew.',
    '\u201cStop!\u201d the driver cried. / \u201cIt is over.\u201d',
  ],
  'go on after three dots before a small letter': ['He waited... and left. / Then... / Silence fell.'],
  'end where scraping lost the space': [
    'The fire is out.//Two people died.//"We ran," she said. / See example.com for 3.5 reasons.',
  ],
};

describe('sentences', () => {
  for (const [behaviour, paragraphs] of Object.entries(rows)) {
    it(behaviour, () => {
      for (const row of paragraphs) {
        const text = row.replaceAll(' / ', ' ').replaceAll('//', '');
        assert.deepEqual(sentences(text), row.split(/ \/ |\/\//));
      }
    });
  }

  it('stay inside their paragraph', () => {
    assert.deepEqual(sentences('Ten die in flood\n\nTen people died\nThe river rose.'), [
      'Ten die in flood',
      'Ten people died',
      'The river rose.',
    ]);
  });

  it('run over the line ends of text wrapped by hard newlines', () => {
    const wire =
      'The harbour authority said it would close two of its four\nbasins for repairs that are to last until the end of the\nyear, at a cost of some three million crowns to the city.\n    Shipping lines were told on Monday. They may use the\nnorthern basin, which reopened after dredging last month,\nor unload at sea.\n';
    assert.deepEqual(
      sentences(wire).map((sentence) => sentence.replace(/\s+/g, ' ')),
      [
        'The harbour authority said it would close two of its four basins for repairs that are to last until the end of the year, at a cost of some three million crowns to the city.',
        'Shipping lines were told on Monday.',
        'They may use the northern basin, which reopened after dredging last month, or unload at sea.',
      ],
    );
  });
});
