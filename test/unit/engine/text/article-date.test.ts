import assert from 'node:assert/strict';
import { dateIn, dateOfName } from '../../../../src/engine/text/article-date';
import { formatOf } from '../../../../src/engine/text/format-of';
import { readText } from '../../../../src/engine/text/read-text';

describe('the date of an article', () => {
  it('is read from the ways in which pages write dates', () => {
    for (const text of [
      '2024-03-05T10:00:00Z',
      'Tuesday, March 5, 2024 at 6:10 PM',
      '5 Mar. 2024',
      '5th March 2024',
      '5-MAR-2024 15:01:01.79',
      '3/5/2024',
    ]) {
      assert.equal(dateIn(text), '2024-03-05', text);
    }
    assert.equal(dateIn('25/3/2024'), '2024-03-25');
    assert.equal(dateIn('31 June 2024'), undefined);
    assert.equal(dateIn('March 2024'), undefined);
  });

  it('comes from the name of its file', () => {
    assert.equal(dateOfName('news/2015-12-09-fugitives.md'), '2015-12-09');
    assert.equal(dateOfName('C:\\news\\2015\\12\\09\\fugitives.html'), '2015-12-09');
    assert.equal(dateOfName('20151209_fugitives.txt'), '2015-12-09');
    assert.equal(dateOfName('case-20159909.txt'), undefined);
    assert.equal(dateOfName('000_4795.txt'), undefined);
  });

  it('is the one given before those of front matter, name, dateline and stamp, and never today', () => {
    const text = '---\ntitle: Dam breaks\ndate: 2024-03-05\n---\n\nOSTRA, March 6, 2024 (Wire) - Ten people died.';
    const dateOf = (article: Partial<Parameters<typeof readText>[0]>): string | undefined =>
      readText({ id: 'a', text, ...article }).date;
    assert.equal(dateOf({ date: '2024-03-01', id: '2024-03-07-dam.txt' }), '2024-03-01');
    assert.equal(dateOf({ date: '2024-03-01T23:30:00-05:00' }), '2024-03-01');
    assert.equal(dateOf({ date: 'yesterday' }), '2024-03-05');
    assert.equal(dateOf({ id: '2024-03-07-dam.txt' }), '2024-03-05');
    assert.equal(dateOf({ id: '2024-03-07-dam.txt', text: text.slice(text.indexOf('OSTRA')) }), '2024-03-07');
    assert.equal(dateOf({ text: text.slice(text.indexOf('OSTRA')) }), '2024-03-06');
    assert.equal(dateOf({ text: 'Dam breaks\n\nPosted: March 8, 2024 5:00 PM\n\nTen people died.' }), '2024-03-08');
    assert.equal(
      dateOf({ text: 'Updated: March 9, 2024\n\nPublished: March 8, 2024\n\nTen people died.' }),
      '2024-03-08',
    );
    assert.equal(dateOf({ text: 'Ten people died on Monday.' }), undefined);
  });
});

describe('the dateline', () => {
  const read = (text: string): { place: string | undefined; line: string | undefined } => {
    const { place, dateline, text: words } = readText({ id: 'a', text });
    return { place, line: dateline && words.slice(dateline.start, dateline.end) };
  };

  it('gives the place', () => {
    assert.equal(readText({ id: 'a', text: 'OSTRA, 9 May 2004 - Ten people died.' }).date, '2004-05-09');
    assert.equal(readText({ id: 'a', text: 'OSTRA, May 9 2004 - Ten people died.' }).date, '2004-05-09');
    assert.deepEqual(read('OSTRA, Dec 9 (Reuters) - Ten people died.'), {
      place: 'OSTRA',
      line: 'OSTRA, Dec 9 (Reuters) -',
    });
    assert.equal(read('NEW OSTRA, Fla. (AP) \u2014 Ten people died.').place, 'NEW OSTRA');
    assert.equal(read('OSTRA \u2013Ten people died.').place, 'OSTRA');
    assert.equal(read('PORT OSTRA -- Ten people died.').place, 'PORT OSTRA');
    assert.equal(read('Ostra (Wire) - Ten people died.').place, 'Ostra');
  });

  it('is not seen where a sentence only begins with names', () => {
    assert.equal(read('Ann Roe - a nurse - died.').place, undefined);
    assert.equal(read('UPDATE: Ten people died.').place, undefined);
  });
});

describe('the format of a file', () => {
  it('follows from its ending', () => {
    assert.equal(formatOf('a/b.TXT'), 'plain');
    assert.equal(formatOf('b.markdown'), 'markdown');
    assert.equal(formatOf('b.htm'), 'html');
    assert.equal(formatOf('b.ts'), undefined);
    assert.equal(formatOf('README'), undefined);
  });
});
