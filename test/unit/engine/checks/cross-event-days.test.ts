import assert from 'node:assert/strict';
import { foundAcross } from './found';

const ABOUT = 'Police in Selby named Ada Calder of Orchard Hill.';

describe('the day of an event in two articles', () => {
  const days = (a: string, b: string, from = '2024-03-13'): string[] =>
    foundAcross('event-time', [`${a} ${ABOUT}`, from], [`${b} ${ABOUT}`, '2024-03-13']).map(({ message }) => message);

  it('is flagged where it was by day, on another day of the week or another date', () => {
    assert.deepEqual(days('A man was shot in Selby on Sunday.', 'A man was shot in Selby Saturday afternoon.'), [
      'It happened on Sunday 10 March 2024 here, on Saturday 9 March 2024 (afternoon) in the other article.',
    ]);
    assert.equal(
      days('A man was slain Thursday evening.', 'He was charged after the March 8 shooting of a man.').length,
      1,
    );
  });

  it('is flagged where the part of the day differs', () => {
    const night = 'Police spoke of the shooting that occurred Thursday night in Selby.';
    assert.equal(days(night, 'A man was shot Thursday afternoon in Selby.').length, 1);
    assert.deepEqual(days(night, 'A man was shot Thursday evening in Selby.'), []);
    assert.deepEqual(days(night, 'A man was shot about 9 p.m. Thursday in Selby.'), []);
  });

  it('is flagged where a clock time stands before the date', () => {
    const early = 'A man was shot early Monday morning in Selby.';
    assert.equal(days(early, 'A man was shot about 12:10 a.m. on March 12 in Selby.').length, 1);
    assert.equal(days(early, 'A man was shot about 12:10 a.m. on March 11 in Selby.').length, 0);
  });

  it('is left alone on either side of midnight', () => {
    assert.deepEqual(days('A man was shot Saturday night in Selby.', 'A man was shot early Sunday in Selby.'), []);
    assert.deepEqual(days('A man was shot Saturday in Selby.', 'A man was shot Sunday in Selby.'), []);
    assert.equal(days('A man was shot Saturday in Selby.', 'A man was shot Sunday night in Selby.').length, 1);
  });

  it('is left alone where the day is that of an arrest, of a statement or of another incident', () => {
    const shot = 'A man was shot Thursday afternoon in Selby.';
    assert.deepEqual(days(shot, 'A man was arrested in the shooting Friday.'), []);
    assert.deepEqual(days(shot, 'A man was shot, police said Friday.'), []);
    const below = 'It was calm. '.repeat(6);
    assert.deepEqual(days(shot, `A shooting. ${below}A man was shot Friday afternoon in Ostra.`), []);
    assert.deepEqual(days(shot, 'Another shooting followed. A man was shot Friday afternoon in Selby.'), []);
  });
});

describe('the time of an event in two articles', () => {
  it('is flagged whether it is told of the shooting, of it or of the incident', () => {
    const about = `${ABOUT} Both live on Merrow Lane.`;
    const times = (a: string, b: string): number =>
      foundAcross(
        'event-time',
        [`A shooting. ${a} ${about}`, '2024-03-13'],
        [`A shooting. ${b} ${about}`, '2024-03-13'],
      ).length;
    const six = 'Authorities said it happened shortly before 6 p.m. on Merrow Lane.';
    assert.equal(times(six, 'The incident occurred about 6:45 p.m. on Merrow Lane.'), 1);
    assert.equal(times(six, 'Somebody opened fire at 6:45 p.m. on Merrow Lane.'), 1);
    assert.equal(times(six, 'The fire department came at 6:45 p.m. to Merrow Lane.'), 0);
    assert.equal(times(six, 'Somebody opened fire around 6:45 p.m. on a basketball court.'), 1);
  });

  it('is flagged on the far side of an hour that it happened just before', () => {
    const about = `${ABOUT} Both live on Merrow Lane.`;
    const times = (a: string, b: string): number =>
      foundAcross(
        'event-time',
        [`The shooting happened ${a} in Selby. ${about}`, '2024-03-13'],
        [`The shooting happened ${b} in Selby. ${about}`, '2024-03-13'],
      ).length;
    assert.equal(times('shortly before 6 p.m.', 'around 6:15 p.m.'), 1);
    assert.equal(times('shortly before 6 p.m.', 'around 5:45 p.m.'), 0);
    assert.equal(times('around 6 p.m.', 'around 6:15 p.m.'), 0);
  });

  it('is flagged where help was called long before it happened', () => {
    const about = `${ABOUT} Both live on Merrow Lane.`;
    const times = (a: string, b: string): string[] =>
      foundAcross('event-time', [`${a} ${about}`, '2024-03-13'], [`${b} ${about}`, '2024-03-13']).map(
        ({ message }) => message,
      );
    const happened = 'The shooting happened around 8:30 a.m. in Selby.';
    assert.deepEqual(times('The shooting was reported before 8 a.m. in Selby.', happened), [
      'The shooting was called in at 8 a.m. here, happened at 8:30 a.m. in the other article.',
    ]);
    assert.deepEqual(times('The shooting was reported after 8 a.m. in Selby.', happened), []);
    assert.deepEqual(times('Police responded to the shooting at 8:10 a.m. in Selby.', happened), []);
    assert.deepEqual(times('The shooting was reported at 8:50 a.m. in Selby.', happened), []);
  });
});
