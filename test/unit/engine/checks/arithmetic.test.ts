import assert from 'node:assert/strict';
import type { FindingKind } from '../../../../src/engine/types';
import { evidence, found } from './found';

describe('a percentage of two counts', () => {
  it('is flagged where it is not their share', () => {
    const text = 'Inspectors failed 36 of the 60 rafts, or 45 per cent.';
    assert.deepEqual(evidence('percent-of', text), [['45 per cent', '36', '60']]);
    assert.match(found('percent-of', text)[0]?.message ?? '', /36 of 60 is 60%/);
  });

  it('may be rounded, and may stand in brackets', () => {
    assert.deepEqual(found('percent-of', 'Inspectors failed 41 of the 60 rafts, or 68 per cent.'), []);
    assert.deepEqual(found('percent-of', 'Two out of three towns (67%) said no.'), []);
  });

  it('is not looked for where the percentage is of something else', () => {
    assert.deepEqual(
      found('percent-of', 'Of 36 of the 60 rafts nothing is known, and 45 per cent of the boats are old.'),
      [],
    );
  });
});

describe('a share of a stated whole', () => {
  it('is flagged where the part is another share of it', () => {
    const wrong = [
      'The survey of 2,400 people found that 1,200, or 60%, would vote again.',
      'Of the 250 workers, 100 (50%) will lose their jobs.',
      'Some 70% of the 1,000 respondents - 500 people - agreed.',
      'A third of the 90 pupils, or 45, were absent.',
      'One in five of the 200 staff, some 80 people, will go.',
    ];
    for (const text of wrong) assert.equal(found('percent-of', text).length, 1, text);
  });

  it('is left alone where it fits, or where the two may not belong together', () => {
    const right = [
      'The survey of 2,400 people found that 1,210, or 50%, would vote again.',
      'Of the 250 workers, 100 (40%) will lose their jobs.',
      'A third of the 90 pupils, or 31, were absent.',
      'The maker, with 2,400 staff, cut 1,200 jobs, or 6% of those worldwide.',
      'Half of the 60 seats went to women, 20 to men under 30.',
    ];
    for (const text of right) assert.deepEqual(found('percent-of', text), [], text);
  });
});

describe('shares told as a whole', () => {
  it('are flagged where they do not make 100', () => {
    const text =
      'In the survey 45 per cent blamed the port, 38 per cent the weather and the remaining 29 per cent bad luck.';
    assert.match(found('percent-total', text)[0]?.message ?? '', /45 \+ 38 \+ 29 = 112/);
  });

  it('may miss it by rounding, and need not make it where something is left over', () => {
    assert.deepEqual(found('percent-total', 'Some 33% said yes, 33% said no and the remaining 33% were unsure.'), []);
    assert.deepEqual(found('percent-total', 'Asked about it, 52 per cent said yes and 31 per cent said no.'), []);
  });
});

describe('a change told with both its ends', () => {
  it('is flagged where the percentage does not lead from one to the other', () => {
    assert.match(found('change', 'Traffic rose 20% from 500,000 to 700,000.')[0]?.message ?? '', /a rise of 40%/);
    assert.equal(found('change', 'Shares fell 9% to $14.60 from $26.05.').length, 1);
  });

  it('is flagged where the difference or the factor is wrong', () => {
    assert.match(
      found('change', 'The jobless total went up by 12, to 40 from 30.')[0]?.message ?? '',
      /a change of 10/,
    );
    assert.equal(found('change', 'Profits doubled to $90m from $20m.').length, 1);
    assert.equal(found('change', 'Average prices in Selby rose 10% from £205,000 to £251,000.').length, 1);
    assert.deepEqual(found('change', 'Prices rose an average of 10% from £205,000 to £251,000.'), []);
  });

  it('is flagged in the wordings of the wires', () => {
    assert.equal(found('change', 'The stock fell $2, or 12 percent, to $38.').length, 1);
    assert.deepEqual(found('change', 'The stock fell $2, or 5 percent, to $38.'), []);
    assert.equal(found('change', 'Revenue was up 30% to $1.2bn, compared with $1.1bn a year earlier.').length, 1);
    assert.deepEqual(found('change', 'Revenue was up 30% to $1.2bn, compared with $1.1bn expected by analysts.'), []);
    assert.equal(found('change', 'The price went from 50p to 70p, a 20% rise.').length, 1);
    assert.equal(found('change', 'The queue shrank from 8,400 to 7,140, or 25.1%.').length, 1);
    assert.equal(
      found('change', 'Net profit rose by 24% to $205.4m (£110m), from $142m (£76m) a year earlier.').length,
      1,
    );
  });

  it('may be rounded', () => {
    assert.deepEqual(found('change', 'Shares fell 9 per cent to C$14.60 from C$16.05.'), []);
    assert.deepEqual(found('change', 'Sales rose 12% from $1.1bn to $1.2bn.'), []);
    assert.deepEqual(found('change', 'Profits doubled to $41m from $20m.'), []);
  });

  it('is no change between shares, and none where it is adjusted', () => {
    assert.deepEqual(found('change', 'The rate rose 2% from 6% to 8%.'), []);
    assert.deepEqual(found('change', 'Adjusted for inflation, sales rose 20% from 500 to 700.'), []);
    assert.deepEqual(found('change', 'The song crept up from six to five.'), []);
  });
});

describe('a change told behind a level', () => {
  it('is held against the level and what it changed from', () => {
    const text = 'Halden took 18bn euros in the year, up 12.1% from 11.2bn euros in 2003.';
    assert.match(found('change', text)[0]?.message ?? '', /From 11.2bn euros to 18bn euros is a rise of 60.7%/);
    assert.deepEqual(found('change', 'Halden took 12.6bn euros in the year, up 12.1% from 11.24bn euros in 2003.'), []);
  });

  it('may be a difference, told in its own style', () => {
    const text = 'The unit earned $640m, a $320m improvement from $220m a year ago.';
    assert.match(found('change', text)[0]?.message ?? '', /is a change of \$420m, not \$320m/);
    assert.equal(found('change', 'Borrowing was £29bn - £3.5bn less than the £31.5bn planned.').length, 1);
    assert.deepEqual(found('change', 'Borrowing was £28bn - £3.5bn less than the £31.5bn planned.'), []);
  });

  it('may be told in percentage points', () => {
    const told = (points: string) => `Unemployment fell from 5.4% to 5.1%, a drop of ${points} percentage points.`;
    assert.match(found('change', told('0.5'))[0]?.message ?? '', /is a change of 0.3 percentage points/);
    assert.deepEqual(found('change', told('0.3')), []);
  });

  it('is followed past two conversions and a period', () => {
    const told = (end: string) =>
      `Profit jumped 60% to ${end} rupees ($73m; £39m) in the last three months of 2004 compared with 2.01bn rupees the year before.`;
    assert.deepEqual(found('change', told('3.21bn')), []);
    assert.equal(found('change', told('4.21bn')).length, 1);
  });
});

describe('two currencies', () => {
  it('are flagged where no rate of the year fits', () => {
    assert.deepEqual(evidence('currency', 'The fire cost the line C$40 million ($12 million).'), [
      ['$12 million', 'C$40 million'],
    ]);
  });

  it('are left alone where one does, whatever the rounding', () => {
    assert.deepEqual(found('currency', 'Police seized 1.2 billion yuan ($189 million).', '2015-12-09'), []);
    assert.deepEqual(found('currency', 'It paid £10m ($13m).'), []);
  });

  it('are flagged where two pairs of an article imply two rates', () => {
    const text = 'It paid $20 million (£15.5 million) in March and $1.8 billion (£9.4 million) in May.';
    assert.equal(found('currency', text).length, 1);
  });
});

describe('a measure in two units', () => {
  it('is flagged where they do not make the same', () => {
    assert.match(
      found('unit-conversion', 'The ship was 12 miles (25 km) from shore.')[0]?.message ?? '',
      /19 kilometres/,
    );
  });

  it('may be converted roughly', () => {
    assert.deepEqual(found('unit-conversion', 'It burnt 3 square kilometres, about 1.2 square miles, of heath.'), []);
    assert.deepEqual(found('unit-conversion', 'The road is 100 miles (160 km) long.'), []);
    assert.deepEqual(found('unit-conversion', 'It fell by 10 degrees Celsius (18F) to 5C (41F).'), []);
    assert.deepEqual(found('unit-conversion', 'He is 6 feet (1.83 metres) tall.'), []);
  });
});

describe('what is worked out', () => {
  const mended = (text: string): string => {
    const [{ corrections = [] } = {}] = [
      'percent-of',
      'change',
      'parts-of-whole',
      'unit-conversion',
      'duration',
      'list-count',
    ].flatMap((kind) => found(kind as FindingKind, text));
    const [right] = corrections;
    return right ? text.slice(0, right.start) + right.text + text.slice(right.end) : text;
  };

  it('is offered in the style of the figure it corrects', () => {
    assert.equal(mended('Of the 250 workers, 100 (50%) will go.'), 'Of the 250 workers, 100 (40%) will go.');
    assert.equal(
      mended('It got $3m, $2m and $4m, for a total of $11m.'),
      'It got $3m, $2m and $4m, for a total of $9m.',
    );
    assert.equal(
      mended('She won by 18,204 votes to 11,950, a majority of 7,254.'),
      'She won by 18,204 votes to 11,950, a majority of 6,254.',
    );
    assert.equal(
      mended('The war lasted six years, from 1939 to 1943.'),
      'The war lasted four years, from 1939 to 1943.',
    );
    assert.equal(
      mended('Three men, Peter Holt, 24, and Joel Reyes, 31, were held.'),
      'Two men, Peter Holt, 24, and Joel Reyes, 31, were held.',
    );
  });

  it('is not offered where no value of the figure would do', () => {
    assert.equal(mended('Five of the four men were charged.'), 'Five of the four men were charged.');
  });
});

describe('answers to one question', () => {
  it('are flagged where they add up to more than all', () => {
    const text = 'In the poll, 52% said yes, 41% said no and 17% did not know.';
    assert.match(found('percent-total', text)[0]?.message ?? '', /52 \+ 41 \+ 17 = 110/);
    assert.equal(found('percent-total', 'Some 65% backed the plan and 48% opposed it.').length, 1);
  });

  it('are left alone where they fit, or are of two groups or times', () => {
    const right = [
      'In the poll, 52% said yes, 41% said no and 7% did not know.',
      'Some 65% of women backed the plan while 48% of men opposed it.',
      'Some 65% backed the plan and 48% backed the tax.',
      'A year ago 65% backed the plan; last month 48% opposed it.',
    ];
    for (const text of right) assert.deepEqual(found('percent-total', text), [], text);
  });
});

describe('a total told with its parts', () => {
  it('is flagged where they make another, once', () => {
    const wrong = [
      'The fund received $3m from the city, $2m from the state and $4m from donors, for a total of $11m.',
      'The company has 300 shops in Britain and 150 in France, making 500 in all.',
      'The plan has 80 one-bedroom flats, 60 two-bedroom flats and 90 studio flats, 240 flats in all.',
      'She won by 18,204 votes to 11,950, a majority of 7,254.',
      'Of the 12 suspects, eight are in custody and six are at large.',
      'Of the $10bn, $4bn will go to schools, $5bn to roads and $3bn to hospitals.',
      'The team won 12, drew 5 and lost 4 of its 20 games.',
      'In total 45 people were hurt, 20 of them seriously and 35 slightly.',
      'The 120 passengers included 60 Britons, 45 Germans and 30 Italians.',
      'The fire killed 14 people: nine men, three women and four children.',
      'Fire kills 12 in Selby\n\nTwelve people died in the fire. The dead were six women, three men and two children, police said.',
    ];
    for (const text of wrong) assert.equal(found('parts-of-whole', text).length, 1, text);
  });

  it('is left alone where they fit, or where more is taken in', () => {
    const right = [
      'The fund received $3m from the city, $2m from the state and $4m from donors, for a total of $9m.',
      'It gave $3m in May and $2m in June, bringing the total to $11m.',
      'She won by 18,204 votes to 11,950, a majority of 6,254.',
      'Of the 15 suspects, eight are in custody and six are at large.',
      'It sold 300 cars in May and 200 in June, 400 in all of July.',
      'He scored 20 points, 15 points and 30 points in three games, for a total of 65.',
      'The team won 12, drew 5 and lost 4 of its 21 games.',
    ];
    for (const text of right) assert.deepEqual(found('parts-of-whole', text), [], text);
  });
});

describe('parts of a whole', () => {
  it('are flagged where they come to more', () => {
    const text = 'Of the 214 people on board, 189 were passengers and 31 were crew.';
    assert.match(found('parts-of-whole', text)[0]?.message ?? '', /189 \+ 31 = 220/);
    assert.equal(found('parts-of-whole', 'Eight of the six judges agreed.').length, 1);
  });

  it('are flagged where a list of all of them does not make the whole', () => {
    assert.equal(found('parts-of-whole', 'Seven people were hurt, four men and one woman.').length, 1);
    assert.deepEqual(found('parts-of-whole', 'Seven people were hurt, six men and a woman.'), []);
  });

  it('may be some of it only, and may overlap', () => {
    assert.deepEqual(
      found('parts-of-whole', 'Over 700 tourists fled. Of them, 48 were from France and 34 from Canada.'),
      [],
    );
    assert.deepEqual(found('parts-of-whole', 'Of the 100 guests, 60 were women and 55 were over 40.'), []);
  });
});
