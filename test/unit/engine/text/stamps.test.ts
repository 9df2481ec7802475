import assert from 'node:assert/strict';
import { readText } from '../../../../src/engine/text/read-text';

const BODY = '\n\nTwo men were held after a barn burned down near Ostra, police said on Monday.\n\nNobody was hurt.';
const dateOf = (head: string, date?: string): string | undefined =>
  readText({ id: 'a', text: `${head}${BODY}`, ...(date === undefined ? {} : { date }) }).date;

describe('the time of publication that an article tells of itself', () => {
  it('dates it, on a line of its own or behind a headline, a byline or a caption', () => {
    assert.equal(dateOf('Posted: Tuesday, January 17th 2017 4:32 PM'), '2017-01-17');
    assert.equal(dateOf('Barn burns down in Ostra Posted: Tuesday, January 17, 2017 4:32 PM EST'), '2017-01-17');
    assert.equal(dateOf('by: Nora Lind Updated: Jan 17, 2017 - 4:32 PM'), '2017-01-17');
    const caption = 'A barn burned down near Ostra, and two men are held. (Published Tuesday, Jan. 17, 2017)';
    assert.equal(dateOf(caption), '2017-01-17');
  });

  it('goes before that of an update', () => {
    assert.equal(dateOf('Updated: 1/19/2017 9:00 AM\n\nCreated: 1/17/2017 4:32 PM'), '2017-01-17');
  });

  it('goes before a date that came with the article, where that is of another day than this or the next', () => {
    assert.equal(dateOf('Posted: Tuesday, January 17, 2017', '2019-03-02'), '2017-01-17');
    assert.equal(dateOf('Posted: Tuesday, January 17, 2017', '2017-01-18'), '2017-01-18');
    assert.equal(dateOf('Updated: Tuesday, January 17, 2017', '2019-03-02'), '2019-03-02');
    assert.equal(dateOf('A barn burns. (Published Tuesday, Jan. 17, 2017)', '2019-03-02'), '2019-03-02');
  });

  it('is none where a sentence tells of a publication', () => {
    assert.equal(dateOf('A book Published March 3, 2011 by the council lay on the table.'), undefined);
  });
});
