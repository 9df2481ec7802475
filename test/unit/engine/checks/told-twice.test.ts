import assert from 'node:assert/strict';
import { evidence, found, foundAcross } from './found';

const LEAD =
  'CALDER BAY - The ferry Aster Queen of the Averil Line caught fire off Brannock Point near Skerra on Tuesday.';

describe('one quantity told twice in an article', () => {
  it('is flagged in a headline that the body contradicts', () => {
    assert.deepEqual(
      evidence('headline', 'Ferry fire kills nine off Calder Bay\n\nSeven people were killed when a fire broke out.'),
      [['nine', 'Seven']],
    );
  });

  it('is flagged in a headline in the present', () => {
    const text = '21 die in Selby market fire\n\nNineteen people died when a fire broke out in Selby market.';
    assert.deepEqual(evidence('headline', text), [['21', 'Nineteen']]);
  });

  it('is flagged in a headline whose number the body has nowhere', () => {
    const lead = 'Skerra Steel, the largest maker in the north, may shed up to 45,000 posts over five years.';
    assert.equal(found('headline', `Steel maker to shed 58,000 posts\n\n${lead}`).length, 1);
    assert.deepEqual(found('headline', `Steel maker to shed 45,000 posts\n\n${lead}`), []);
    const parts = 'The maker will shed 30,000 posts in the north and 15,000 in the south.';
    assert.deepEqual(found('headline', `Steel maker to shed 45,000 posts\n\n${parts}`), []);
  });

  it('is flagged where a caption repeats the story with another number', () => {
    const story =
      'Divers searched the harbour after 17 passengers were injured in a collision of two trams near Skerra market.';
    const caption =
      'Divers searched the harbour after 71 passengers were injured in a collision of two trams near Skerra market on Monday.';
    assert.equal(found('same-quantity', `${story}\n\n${caption}`).length, 1);
  });

  it('is flagged where a number points back at another one of the same, not at those who died', () => {
    const lead = 'Nine people died in a fire in Selby and 43 people were injured.\n\nThe hall burned for hours.';
    assert.deepEqual(evidence('same-quantity', `${lead}\n\nThe 47 people injured will be paid.`), [['47', '43']]);
  });

  it('is left alone where the number told before is part of the one that points back', () => {
    const text = 'Yard to cut 1,200 jobs\n\nThe yard is to cut 1,200 of the 5,800 jobs at its Selby site.';
    assert.deepEqual(found('same-quantity', text), []);
  });

  it('is flagged in a first sentence that nothing else bears out', () => {
    const text =
      'Six people were hurt in a crash in Selby on Sunday.\n\nThe road was closed.\n\nFour people were struck.';
    const [told] = found('same-quantity', text);
    assert.equal(told?.message, 'Here it is four people; elsewhere in the article it is six.');
    assert.deepEqual(found('same-quantity', `${text} Two more fell.`), []);
  });

  it('is left alone where it is rounded, part of it, more of it, or of another time', () => {
    const silent = [
      'The fire killed 41 people. Some 40 people died in the fire.',
      'The fire killed 41 people. One of the victims was killed on deck.',
      'The fire killed 41 people. It injured 12 people.',
      'The fire killed 41 people. A storm killed three people in 2016.',
      'The fire killed seven people. The death toll is expected to rise to nine.',
      'Police arrested 12 people. They later arrested another five people.',
      'In 2014 more than 4,000 smugglers were returned. Over 700 smugglers have been returned since April.',
    ];
    for (const text of silent)
      assert.deepEqual([...found('same-quantity', text), ...found('headline', text)], [], text);
  });
});

describe('two articles on one event', () => {
  it('are flagged for the age of the same person', () => {
    const findings = foundAcross(
      'age',
      [`${LEAD} Captain Elena Marsh, 47, gave the alarm.`, '2024-03-12'],
      [`${LEAD} Captain Elena Marsh, 49, left last.`, '2024-03-13'],
    );
    assert.deepEqual(
      findings[0]?.evidence.map(({ article, text }) => [article, text]),
      [
        ['first', '47'],
        ['second', '49'],
      ],
    );
    assert.match(findings[0]?.because ?? '', /both report a fire/);
  });

  it('are flagged for a name spelt differently', () => {
    const a = `${LEAD} Engineer Johnathan Armitage was saved.`;
    const b = `${LEAD} Engineer Jonathan Armitage was saved.`;
    assert.equal(foundAcross('name-spelling', [a, '2024-03-12'], [b, '2024-03-13']).length, 1);
  });

  it('are flagged for a name whose parts are swapped, and for a word of one beside the same other word', () => {
    const a = `${LEAD} Engineer Armitage Marlow was saved. Shereen Castellan, a cook, swam.`;
    const b = `${LEAD} Engineer Marlow Armitage was saved. A cook, Shareen Castellan, swam.`;
    const spellings = foundAcross('name-spelling', [a, '2024-03-12'], [b, '2024-03-13']);
    assert.deepEqual(
      spellings.map(({ evidence: [here, there] }) => [here?.text, there?.text]),
      [
        ['Armitage Marlow', 'Marlow Armitage'],
        ['Shereen', 'Shareen'],
      ],
    );
  });

  it('are flagged for the age of the only woman hurt, named or not', () => {
    const a = `${LEAD} A 48-year-old woman was killed.`;
    const b = `${LEAD} Ines Calloway, 49, was killed.`;
    const [age] = foundAcross('age', [a, '2024-03-12'], [b, '2024-03-13']);
    assert.match(age?.message ?? '', /^Ines Calloway is 48 here, but 49 in the other article\.$/);
    const suspect = `${LEAD} A 49-year-old woman was arrested.`;
    assert.deepEqual(foundAcross('age', [a, '2024-03-12'], [suspect, '2024-03-13']), []);
  });

  it('are flagged for a street of another kind or number, and for another block of it', () => {
    const at = (street: string): [string, string] => [`${LEAD} A car burned on ${street}, too.`, '2024-03-12'];
    const streets = (a: string, b: string): string[] =>
      foundAcross('name-spelling', at(a), at(b)).map(({ message }) => message);
    assert.deepEqual(streets('Lindow Avenue', 'Lindow Road'), [
      'The street is "Lindow Avenue" here, "Lindow Road" in the other article.',
    ]);
    assert.equal(streets('East 54th St', 'East 55th Street').length, 1);
    assert.equal(streets('the 1400 block of Lindow Road', 'the 4100 block of Lindow Rd').length, 1);
    assert.equal(streets('the 1400 block of Lindow Road', 'a shop at 1320 Lindow Road').length, 1);
    assert.deepEqual(streets('the 1400 block of Lindow Road', 'a shop at 1420 Lindow Road'), []);
    assert.deepEqual(streets('the 1400 block of Lindow Avenue', 'Lindow Ave'), []);
    assert.deepEqual(streets('East 54th St', 'Fifth Avenue and East 54th Street'), []);
  });

  it('are flagged for the time at which it began', () => {
    const a = `${LEAD} The fire broke out at 6:40 a.m. on the car deck.`;
    const b = `${LEAD} The fire broke out at 8:15 a.m. on the car deck.`;
    assert.equal(foundAcross('event-time', [a, '2024-03-12'], [b, '2024-03-13']).length, 1);
    const hedged = (time: string): number => {
      const b = `${LEAD} The fire broke out ${time} on the car deck.`;
      return foundAcross('event-time', [a, '2024-03-12'], [b, '2024-03-13']).length;
    };
    assert.deepEqual(
      ['shortly after 6:30 a.m.', 'about 7 a.m.', 'after 6 a.m.', 'about 6:15 a.m.'].map(hedged),
      [0, 0, 0, 1],
    );
  });

  it('are flagged for the day on which somebody was arrested', () => {
    const a = `${LEAD} Marlow was arrested Friday in Selby.`;
    const days = (there: string): string[] =>
      foundAcross('event-time', [a, '2024-03-12'], [`${LEAD} Marlow was captured ${there}.`, '2024-03-13']).map(
        ({ message }) => message,
      );
    assert.deepEqual(days('on Saturday'), [
      'Marlow was arrested on Friday 8 March 2024 here, on Saturday 9 March 2024 in the other article.',
    ]);
    assert.deepEqual([...days('on March 8'), ...days('in March')], []);
  });

  it('are flagged for a toll that falls, not for one that rises', () => {
    const more = `${LEAD} The fire injured 43 people.`;
    const fewer = `${LEAD} The fire injured 34 people.`;
    assert.equal(foundAcross('same-quantity', [more, '2024-03-12'], [fewer, '2024-03-14']).length, 1);
    assert.deepEqual(foundAcross('same-quantity', [fewer, '2024-03-12'], [more, '2024-03-14']), []);
  });

  it('are not compared where they may be of two events', () => {
    const other = 'OSLO - A fire broke out in a school at 8:15 a.m. Elena Marsh, 49, a teacher, gave the alarm.';
    assert.deepEqual(
      foundAcross('age', [`${LEAD} Elena Marsh, 47, gave the alarm.`, '2024-03-12'], [other, '2024-03-13']),
      [],
    );
  });
});

describe('a number that points back', () => {
  it('is doubted where the one told before for the same noun is another', () => {
    const text = 'Halden sued six suppliers on Monday. The four suppliers named in the suit denied it.';
    assert.deepEqual(evidence('same-quantity', text), [['four', 'six']]);
    const people = 'Four people were hurt outside a bakery. Police came at once. All six people are expected to live.';
    assert.deepEqual(evidence('same-quantity', people), [['six', 'Four']]);
  });

  it('may pick out some, be named without having been counted, or be borne out', () => {
    const silent = [
      'Halden sued six suppliers on Monday. The first two suppliers settled at once.',
      'Traders from 27 countries came. Relations between the two countries have warmed.',
      'Six people were stabbed and a 9-year-old boy was hurt. All seven people were taken to a clinic.',
      'Three men were held on Monday and two men on Friday. The five men appeared in court.',
    ];
    for (const text of silent) assert.deepEqual(evidence('same-quantity', text), [], text);
  });
});

describe('a counted noun', () => {
  it('ends at the plural where a verb follows that no ending gives away', () => {
    const text = 'Police said three men ran into a field. The five men went home later.';
    assert.deepEqual(evidence('same-quantity', text), [['five', 'three']]);
  });
});

describe('dead and hurt told together', () => {
  it('are flagged where one of the two numbers is told again and the other is not', () => {
    const text =
      'A gun battle in Selby left four people dead and 14 others wounded.\n\nPolice searched the house.\n\nThree people were killed and 14 were wounded, the mayor said.';
    assert.deepEqual(evidence('same-quantity', text), [['Three', 'four']]);
    const found = 'Two people were found shot in a car. Four people were shot in Selby, police said.';
    assert.equal(evidence('same-quantity', found).length, 1);
  });

  it('may be of two incidents', () => {
    const text =
      'A gun battle in Selby left four people dead and 14 others wounded.\n\nA month ago three people were killed and nine were wounded there.';
    assert.deepEqual(evidence('same-quantity', text), []);
  });
});
