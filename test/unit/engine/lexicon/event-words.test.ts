import assert from 'node:assert/strict';
import { eventGroup, eventWord, verbLemma } from '../../../../src/engine/lexicon/event-words';
import { inflect } from '../../../../src/engine/lexicon/verb-forms';

describe('words of events', () => {
  it('mean the same where news uses them for the same', () => {
    for (const word of ['killed', 'died', 'dead', 'deaths', 'fatalities', 'slain']) {
      assert.equal(eventWord(word)?.group, 'die', word);
    }
    assert.equal(eventGroup('detain'), eventGroup('arrest'));
    assert.equal(eventGroup('wound'), eventGroup('hurt'));
    assert.notEqual(eventGroup('shoot'), eventGroup('injure'));
  });

  it('are found in every form, with their particles', () => {
    assert.deepEqual(inflect('shut down'), ['shut down', 'shuts down', 'shutting down', 'shut down']);
    assert.equal(eventWord('laid off')?.lemma, 'lay off');
    assert.equal(eventWord('stabbed')?.lemma, 'stab');
  });

  it('get their lemma by spelling where no table has them', () => {
    const lemmas = {
      persuaded: 'persuade',
      confiscated: 'confiscate',
      planned: 'plan',
      visited: 'visit',
      issued: 'issue',
      agreed: 'agree',
      guaranteed: 'guarantee',
    };
    for (const [form, lemma] of Object.entries(lemmas)) assert.equal(verbLemma(form), lemma);
    for (const noun of ['hundred', 'during', 'meeting', 'people']) assert.equal(verbLemma(noun), undefined);
  });
});
