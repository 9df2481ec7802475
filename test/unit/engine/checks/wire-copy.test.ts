import assert from 'node:assert/strict';
import { evidence, found } from './found';

describe('agency copy', () => {
  it('is left alone where a rise is of one period and the comparison with another', () => {
    const reserves =
      'Foreign reserves rose by 1.16 billion dlrs in May to 16.12 billion dlrs, compared with 13.56 billion dlrs a year earlier.';
    assert.deepEqual(found('change', reserves), []);
    const output = 'Output rose 3.1 pct in May to 5.6 mln tonnes against 5.0 mln tonnes a year earlier.';
    assert.deepEqual(found('change', output), []);
    const year = 'The gap widened to 5.3 billion francs from 1.9 billion in May, up 2.1 billion from June 1986.';
    assert.deepEqual(found('change', year), []);
    assert.equal(found('change', 'Sales rose 30 pct to 5.6 mln tonnes from 5.4 mln tonnes.').length, 1);
  });

  it('is left alone where a currency gains by a lower rate, or a deficit improves', () => {
    assert.deepEqual(found('change', 'The lira strengthened to 1,021.5 per mark from 1,024.'), []);
    assert.deepEqual(found('change', 'The rouble fell 4 percent to 5,490 per dollar from 5,270.'), []);
    assert.deepEqual(found('change', 'The trade deficit improved to 1.3 billion dlrs from 2.9 billion dlrs.'), []);
  });

  it('is left alone where one end of a movement has lost its scale', () => {
    assert.deepEqual(found('change', 'Traffic rose 22.1 pct to 1.10 billion from 901.0 a year ago.'), []);
  });

  it('is left alone where a rate is told from both sides', () => {
    assert.deepEqual(found('currency', 'The Canadian dollar ended at C$1.3675 (US$0.7313).', '1996-08-28'), []);
  });

  it('is left alone where the rest is that of one thing among several', () => {
    const text = 'Orla Corp owns 49 pct of Arne Co and 30 pct of Belt Inc, and bought the remaining 51 pct of Arne.';
    assert.deepEqual(found('percent-total', text), []);
    const slip = 'Of the shares 40 pct went to staff, 25 pct to banks and the remaining 51 pct to funds.';
    assert.equal(found('percent-total', slip).length, 1);
  });

  it('is flagged where the parts told behind its place line are more than their whole', () => {
    const text = 'BRUSSELS, April 3 - Of the 498,500 unemployed, 293,100 were women and 305,400 men.';
    assert.equal(found('parts-of-whole', text).length, 1);
    assert.deepEqual(found('parts-of-whole', text.replace('305', '205')), []);
  });

  it("takes no bowler's figures for a date", () => {
    assert.deepEqual(found('impossible-date', 'Bowling : Amin 31-4-98-3 , Rauf 30-2-77-1 .'), []);
    assert.deepEqual(evidence('impossible-date', 'It opened on 31-4-98.'), [['31-4-98']]);
  });

  it('is left alone where sentences alike in words give other amounts all through', () => {
    const text =
      'Energy prices rose 4.0 pct in May after a 9.8 pct rise in April. Petrol prices rose 5.5 pct in May after a 15.7 pct rise in April.';
    assert.deepEqual(found('same-quantity', text), []);
  });

  it('is left alone where two names follow one family name', () => {
    assert.deepEqual(found('name-spelling', 'Sprinter Zhang Jian won. Zhang Jiang, a swimmer, came second.'), []);
  });

  it('is left alone where it tells itself that the toll was revised', () => {
    const text =
      'A storm killed 443 people, a ministry said. Officials revised the death toll. Some 525 people were killed, a minister said.';
    assert.deepEqual(found('same-quantity', text), []);
    const sides = 'Rebels killed 37 villagers, the army said. The rebel front FLN said 60 villagers were killed.';
    assert.deepEqual(found('same-quantity', sides), []);
  });

  it('is left alone where a toll is of a part, of a place or of another teller', () => {
    const part = 'A bus fell into a river, killing 24 people. Two people died on the way to hospital.';
    assert.deepEqual(found('same-quantity', part), []);
    const place = 'The storm injured 130 people in Ostra province. In Marlow city 90 people were injured.';
    assert.deepEqual(found('same-quantity', place), []);
    const teller = 'Eleven people were killed, police said. Hospital sources said 14 people were killed.';
    assert.deepEqual(found('same-quantity', teller), []);
    const slip = 'Eleven people were killed in the fire, police said. Police said 14 people were killed.';
    assert.equal(found('same-quantity', slip).length, 1);
  });

  it('is left alone where one player is told with his age and with his runs', () => {
    const text = 'Steve Waite, 88, and his brother put on 120. Steve Waite, 31, was tired.';
    assert.deepEqual(found('age', text), []);
  });

  it('is left alone where a dealer quotes two prices', () => {
    const text = 'The bank set a rate of 773.00/776.87 to the dollar, down from the previous 770.45/774.30.';
    assert.deepEqual(found('change', text), []);
  });

  it('is left alone where an acronym is that of a name in another language', () => {
    assert.deepEqual(found('acronym', 'The Serb Democratic Party (SDS) met in Pale.'), []);
    assert.deepEqual(found('acronym', 'Danish State Railways (DSB) was on strike.'), []);
    assert.deepEqual(found('acronym', 'The Worker Youth League (WLY) met. The WLY leader spoke.'), []);
    assert.equal(found('acronym', 'A strike hit the Northern Rail Union (NUR) on Monday.').length, 1);
  });
});
