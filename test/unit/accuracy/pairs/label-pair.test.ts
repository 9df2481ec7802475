import { strict as assert } from 'node:assert';
import { labelPair } from '../../../accuracy/pairs/label-pair';
import type { Label } from '../../../accuracy/pairs/values';

type Pair = readonly [premise: string, hypothesis: string];

function all(label: Label, pairs: readonly Pair[]): void {
  for (const [premise, hypothesis] of pairs) {
    assert.equal(labelPair(premise, hypothesis), label, `${premise} / ${hypothesis}`);
  }
}

describe('labelling pairs of sentences', () => {
  describe('that differ in one number', () => {
    it('takes another number for a contradiction', () => {
      all('contradiction', [
        ['Ines has 12 marbles', 'Ines has 15 marbles'],
        ['The ratio of hens to ducks is 3 : 4', 'The ratio of hens to ducks is 5 : 4'],
      ]);
    });

    it('takes a number outside what "more than" and "less than" allow for a contradiction', () => {
      all('contradiction', [
        ['Ines has 12 marbles', 'Ines has more than 12 marbles'],
        ['Ines has 12 marbles', 'Ines has less than 9 marbles'],
      ]);
    });

    it('lets a bound follow from a number within it', () => {
      all('entailment', [
        ['Ines has 12 marbles', 'Ines has more than 9 marbles'],
        ['The mill grinds 2,400 kg a day', 'The mill grinds less than 3,000 kg a day'],
      ]);
    });

    it('cannot tell a number from a bound', () => {
      all('neutral', [
        ['Ines has more than 9 marbles', 'Ines has 12 marbles'],
        ['Ines finished less than 3 / 4 of the book', 'Ines finished 1 / 4 of the book'],
      ]);
    });
  });

  describe('of two headlines', () => {
    it('sees another value of the same thing', () => {
      all('contradiction', [
        ['Orlan to cut 10,000 jobs in Europe', 'Orlan to axe 12,000 jobs in Europe'],
        ['Greek bailout worth 86 billion euros agreed', 'Greece agrees bailout worth 80 billion euros'],
        ['Silver tops $40 an ounce for first time', 'Silver reaches $40 an ounce'],
      ]);
    });

    it('sees the other direction of the same thing', () => {
      all('contradiction', [
        ['Nikkei slips 120 points as yen firms', 'Nikkei gains 95 points on weaker yen'],
        ['FTSE ends higher on bank gains', 'FTSE ends lower as banks slip'],
      ]);
    });

    it('sees that one denies the other', () => {
      all('contradiction', [
        ['Minimum wage will not rise to $15 this year', 'Minimum wage will rise to $15 this year'],
      ]);
    });

    it('finds no contradiction between other countries, months, firms and kinds of amount', () => {
      all('neutral', [
        ["Spain's jobless rate hits 20%", "Italy's jobless rate hits 12%"],
        ['Retail sales rise 1.2% in May', 'Retail sales fall 0.4% in June'],
        ['Ford sales up 12% in July', 'GM sales down 8% in July'],
        ['Private employers add 150,000 jobs in June', 'Employers add 210,000 jobs in June'],
        ['Fed to buy $600 billion of bonds', 'Fed to buy $45 billion of treasuries a month'],
        ['Home prices up 5% in first quarter', 'Home prices up 3% in second quarter'],
      ]);
    });

    it('knows the same news in other words', () => {
      all('entailment', [
        ['Unemployment falls to 5.1%', 'Jobless rate drops to 5.1 percent'],
        ['Orlan to lay off 3,000 workers', 'Orlan cutting 3,000 jobs'],
        ['No recession in sight as US economy grows 3%', 'US economy grows 3%'],
        ['Student loan debt tops $1 trillion', 'Student debt exceeds $1 trillion'],
        ['House prices rise at fastest pace in 10 years', 'Home prices grow at fastest rate in a decade'],
      ]);
    });
  });

  describe('of a statement and a longer text', () => {
    it('lets one of its facts follow', () => {
      all('entailment', [
        [
          'Police in Lima seized 400 kilograms of cocaine and arrested six men on Monday .',
          'Six men were arrested in Lima .',
        ],
        [
          'Air Norda said it would cut 900 jobs after losing $ 120 million last year .',
          'Air Norda lost $ 120 million last year .',
        ],
        [
          'The volcano , which last erupted in 1946 , spewed ash over five villages , killing at least 12 people .',
          'At least 12 people were killed by the volcano .',
        ],
        ['The bridge , completed in 1932 , is 503 metres long .', 'The bridge has a length of 503 metres .'],
      ]);
    });

    it('does not let an amount follow that is told of something else', () => {
      all('neutral', [
        [
          'The accident at the plant left 31 workers dead and another 40 injured .',
          '40 workers died in the accident .',
        ],
        [
          'Brazil has won the World Cup five times , while Italy has won it four times .',
          'Italy won the World Cup five times .',
        ],
        ['Two of the four hostages held in the embassy were freed on Friday .', 'Four hostages were freed on Friday .'],
        ['Apollo 11 landed on the Moon in July 1969 .', '11 astronauts landed on the Moon .'],
      ]);
    });

    it('does not let what is planned or possible follow as done', () => {
      all('neutral', [
        ['If the merger fails , the bank would have to write off $ 2 billion .', 'The bank wrote off $ 2 billion .'],
        [
          'The Senate is expected to approve $ 50 million in aid to the region .',
          'The region received $ 50 million in aid .',
        ],
      ]);
    });

    it('does not take who tells something for who did it', () => {
      all('neutral', [
        [
          'According to the World Bank , the government lost 300 million dollars to corruption .',
          'The World Bank lost 300 million dollars .',
        ],
      ]);
    });
  });
});
