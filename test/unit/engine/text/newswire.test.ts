import assert from 'node:assert/strict';
import type { ParagraphRole } from '../../../../src/engine/text/prepared';
import { readText } from '../../../../src/engine/text/read-text';

const paragraphs = (text: string): [ParagraphRole, string][] => {
  const prepared = readText({ id: 'test', text });
  return prepared.paragraphs.map(({ role, start, end }) => [
    role,
    prepared.text.slice(start, end).replace(/\s+/g, ' '),
  ]);
};

describe('newswire wrapped by hard newlines', () => {
  it('has its paragraphs joined at their indents, and its end mark known', () => {
    const wire = [
      'OSTRA SEES WHEAT CROP UP 3 PCT',
      '    OSTRA, March 3 - The farm ministry said it expected a wheat',
      'crop of some 11.2 mln tonnes this year, up from 10.9 mln in',
      '1986, after a mild winter.',
      '    Exports to the U.S. are seen at 300,000 tonnes, against',
      '280,000 tonnes last season, he said.',
      ' REUTER',
    ].join('\r\n');
    assert.deepEqual(paragraphs(wire), [
      ['headline', 'OSTRA SEES WHEAT CROP UP 3 PCT'],
      [
        'body',
        'OSTRA, March 3 - The farm ministry said it expected a wheat crop of some 11.2 mln tonnes this year, up from 10.9 mln in 1986, after a mild winter.',
      ],
      ['body', 'Exports to the U.S. are seen at 300,000 tonnes, against 280,000 tonnes last season, he said.'],
      ['junk', 'REUTER'],
    ]);
  });

  it('has the rows of its tables kept apart from the text around them', () => {
    const wire = [
      'OSTRA STEEL CORP <OST> 4TH QTR NET',
      '    OSTRA, Feb 26 -',
      '    Shr 34 cts vs 1.19 dlrs',
      '    Net 807,000 vs 2,858,000',
      '    Assets     5.1 billion    4.9 billion',
      '    NOTE: Results include a charge of 110,000 dlrs, or five cts',
      'per share, for closing the northern works, and a gain of 20',
      'mln dlrs from the sale of land.',
    ].join('\n');
    assert.deepEqual(
      paragraphs(wire).map(([role, words]) => `${role}: ${words.slice(0, 20)}`),
      [
        'headline: OSTRA STEEL CORP <OS',
        'dateline: OSTRA, Feb 26 -',
        'list: Shr 34 cts vs 1.19 d',
        'list: Net 807,000 vs 2,858',
        'list: Assets 5.1 billion 4',
        'body: NOTE: Results includ',
      ],
    );
  });

  it('is told from text whose lines are paragraphs', () => {
    const lines = [
      'Ten people died on Monday.',
      'The dam broke at noon.',
      'It had been due for repairs next year.',
      'More rain is due.',
    ];
    assert.equal(paragraphs(lines.join('\n')).length, 4);
  });

  it('is known though headings and lists stand among few wrapped lines', () => {
    const text = [
      'Ten die as dam breaks',
      'By Ann Roe',
      '',
      'Ten people died and some 300 were left homeless on Monday when',
      'a dam broke above the town of Ostra, the ministry said.',
      '',
      'The dam, built in 1961, had been due for repairs next year. It',
      'held 4 million cubic metres of water, officials said.',
    ].join('\n');
    assert.deepEqual(
      paragraphs(text).map(([role]) => role),
      ['headline', 'byline', 'body', 'body'],
    );
  });
});
