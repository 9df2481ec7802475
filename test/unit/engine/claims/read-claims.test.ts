import assert from 'node:assert/strict';
import { claimOf, read, wholeOf } from './read';

describe('a claim counts', () => {
  const counted = (text: string, words: string) => claimOf(read(text), words).counted;

  it('the noun behind the number, singular, with what restricts it', () => {
    assert.equal(counted('Some 40 underground lenders were raided.', '40'), 'underground lender');
    assert.equal(counted('Police searched 12 first-floor flats in the town.', '12'), 'first-floor flat');
    assert.equal(counted('Three women were fined.', 'Three'), 'woman');
  });

  it('two nouns joined by "and" where both are bare', () => {
    assert.equal(counted('Delegates came from 52 countries and regions this year.', '52'), 'country and region');
  });

  it('the thing that is counted, not the noun that modifies it', () => {
    assert.equal(counted('The firm hired 30 sales managers.', '30'), 'sales manager');
    assert.equal(counted('Five crew members were questioned.', 'Five'), 'crew member');
    assert.equal(counted('The plan unseats two Averil Assembly members.', 'two'), 'Averil Assembly member');
    assert.equal(counted('Three United Nations inspectors arrived.', 'Three'), 'United Nations inspector');
    assert.equal(counted('Two Labour MPs quit.', 'Two'), 'Labour MP');
    assert.equal(counted('Four Liberal Democrats quit.', 'Four'), 'Liberal Democrat');
  });

  it('persons where a bare number tells of casualties', () => {
    assert.equal(counted('Storm kills nine off the coast', 'nine'), 'person');
    assert.equal(counted('Officials put the death toll at 31.', '31'), 'person');
    assert.equal(counted('21 die in Selby market fire', '21'), 'person');
    assert.equal(counted('1 Carrow P39 W24 D9 L6', '1'), undefined);
  });

  it('what an amount of money is in, behind a conversion too', () => {
    assert.equal(counted('Police seized £2.4m ($3.1m) in forged notes.', '£2.4m'), 'forged note');
    assert.equal(counted('Profits rose to £12m.', '£12m'), 'profit');
  });

  it('no time and no verb', () => {
    assert.equal(counted('Turnover was C$96m last year.', 'C$96m'), 'turnover');
    assert.equal(counted('Of those asked, 45% blamed the weather.', '45%'), undefined);
    assert.equal(counted('Some 22% suspect they were lied to.', '22%'), undefined);
    assert.equal(counted('Of the eight, three fear the winter.', 'three'), undefined);
  });

  it('a noun that a clause follows all the same', () => {
    assert.equal(counted('The 40 pilots they hired have left.', '40'), 'pilot');
    assert.equal(counted('It took one click, she said.', 'one'), 'click');
  });
});

describe('a claim tells what happened', () => {
  const event = (text: string, words: string, index = 0) => claimOf(read(text), words, index).event;

  it('by the verb before the number', () => {
    assert.equal(event('Customs officers have also confiscated 300 rifles.', '300'), 'confiscate');
    assert.equal(event('A blast tore through a market, killing at least 14 people.', '14'), 'kill');
  });

  it('by the verb behind its noun, past a clause that only describes it', () => {
    assert.equal(event('More than 60 smugglers linked to the gang have been extradited.', '60'), 'extradite');
    assert.equal(event('About 4,000 refugees have returned since May.', '4,000'), 'return');
  });

  it('for each of two counts in one sentence', () => {
    const text = 'Over 20 workshops have been shut down and 85 suspects arrested by police.';
    assert.equal(event(text, '20'), 'shut down');
    assert.equal(event(text, '85'), 'arrest');
  });

  it('not by a verb that only ties them', () => {
    assert.equal(event('The group includes 12 engineers.', '12'), undefined);
  });
});

describe('a claim is told for', () => {
  it('the period of its sentence', () => {
    const claim = claimOf(read('Since 2019, more than 700 families have moved away.'), '700');
    assert.match(claim.period?.label ?? '', /since 2019/i);
    assert.equal(claim.period?.from, '2019-01-01');
  });

  it('no period where the day is that of the telling', () => {
    const claim = claimOf(read('The port has lost 85 jobs, its director told reporters on Monday.'), '85');
    assert.equal(claim.period, undefined);
  });

  it('its own period, not the one that it is compared with', () => {
    const period = (text: string, words: string) => claimOf(read(text), words).period?.label;
    assert.equal(period('Thefts were 4.3% higher than in 2003.', '4.3%'), undefined);
    assert.equal(period('Thefts are up 11% from 2011.', '11%'), undefined);
    const fell = 'Thefts fell to 40 in July and by the end of October stood at 31.';
    assert.deepEqual([period(fell, '40'), period(fell, '31')], ['in July', 'by the end of October']);
  });

  it('the period of the amount that it converts', () => {
    const article = read('Income in the first quarter of 2015 was 80m kronor ($9m), against 70m in 2014.');
    assert.equal(claimOf(article, '$9m').period?.label, 'in the first quarter of 2015');
  });

  it('no period where it is itself part of one', () => {
    assert.equal(claimOf(read('The mill closed two weeks ago and burned on Sunday.'), 'two weeks').period, undefined);
  });

  it('the country that follows it, each of a list its own', () => {
    const article = read(
      'Over 90 tourists were stranded. Of them, 40 were from France, 31 from Japan and two from the U.K.',
    );
    assert.deepEqual(claimOf(article, '40').places, ['FR']);
    assert.deepEqual(claimOf(article, '31').places, ['JP']);
    assert.deepEqual(claimOf(article, 'two').places, ['GB']);
  });
});

describe('a claim is part of', () => {
  it('the whole that "of them" points back to, for each count of a list', () => {
    const article = read(
      'Over 90 tourists were stranded. Of them, 40 were from France, 31 from Japan and two from the U.K.',
    );
    for (const part of ['40', '31', 'two']) assert.equal(wholeOf(article, claimOf(article, part)), '90');
    assert.equal(claimOf(article, '31').counted, 'tourist');
  });

  it('the whole named in the same words', () => {
    const article = read('More than 900 sailors are overdue. Inspectors found the addresses of 365 of the sailors.');
    assert.equal(wholeOf(article, claimOf(article, '365')), '900');
  });

  it('the whole that follows it', () => {
    const article = read('Inspectors failed 36 of the 60 life jackets.');
    assert.equal(wholeOf(article, claimOf(article, '36')), '60');
  });

  it('what "include" sums up', () => {
    const article = read('Police arrested 70 smugglers. The suspects include 12 officers.');
    assert.equal(wholeOf(article, claimOf(article, '12')), '70');
  });

  it('those that "the dead" and "the injured" name', () => {
    const article = read('The crash killed 17 people and injured 32 others. Two of the dead were tourists.');
    assert.equal(wholeOf(article, claimOf(article, 'Two')), '17');
    const rescue = read('More than 80 rescuers reached the bus. Two of the dead were tourists.');
    assert.equal(claimOf(rescue, 'Two').partOf, undefined);
  });

  it('the number that an owner stands before', () => {
    const article = read("They watched 2,140 of the country's 5,600 polling stations.");
    assert.equal(wholeOf(article, claimOf(article, '2,140')), '5,600');
  });

  it('nobody counted before where the speakers tell of themselves', () => {
    const article = read('The cuts include 140 managers. "It hits 20 of us," she said.');
    assert.equal(claimOf(article, '20').partOf, undefined);
  });

  it('no count of other things than "include" sums up', () => {
    const article = read('Some 24 aircraft were sent. The lost homes include 14 in Selby.');
    assert.equal(claimOf(article, '14').partOf, undefined);
    assert.equal(claimOf(article, '14').counted, 'home');
  });

  it('nothing where it is of those that are left', () => {
    const article = read('Police arrested 70 smugglers. Half of the remaining smugglers are abroad.');
    assert.equal(claimOf(article, 'Half').partOf, undefined);
  });

  it('nothing where it stands alone', () => {
    const article = read('Police arrested 70 smugglers. A court sentenced 12 officers in another case.');
    assert.equal(claimOf(article, '12').partOf, undefined);
  });
});

describe('a claim keeps', () => {
  it('how sure it is', () => {
    assert.equal(claimOf(read('An estimated 500 people marched.'), '500').modality, 'estimated');
    assert.equal(claimOf(read('The firm will hire 500 people.'), '500').modality, 'planned');
    assert.equal(claimOf(read('The firm hired 500 people.'), '500').modality, 'stated');
  });

  it('how far the count had come', () => {
    assert.equal(claimOf(read('Police arrested another 12 people.'), '12').stage, 'additional');
    assert.equal(claimOf(read('One man died and 11 others were hurt.'), '11').stage, 'additional');
    assert.equal(claimOf(read('So far 12 people have been found.'), '12').stage, 'soFar');
  });

  it('whose age it is', () => {
    const article = read('Maria Holt, 34, and her brother, 31-year-old Peter Holt, were rescued.');
    const nameAt = (words: string) => article.mentions[claimOf(article, words).person ?? -1]?.text;
    assert.equal(nameAt('34'), 'Maria Holt');
    assert.equal(nameAt('31-year-old'), 'Peter Holt');
  });
});

it('no dates, times and codes make claims', () => {
  assert.deepEqual(read('On 4 May 2019 at 6:30 p.m. flight BA117 left.').claims, []);
});
