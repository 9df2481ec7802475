import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/read-figures';
import { readText } from '../../../../src/engine/text/read-text';
import type { ArticleFormat } from '../../../../src/engine/types';

const PLAIN = `Ten die in Ostra flood

OSTRA, March 5, 2024 (Wire) - At least 10% of the ministry's £5m budget was lost, it said on Monday. About 1,200 homes & 3.5 miles of road were flooded.

"We saw 300 people leave," said Ann Roe, 41. "Some 40 stayed."`;

const MARKDOWN = `# Ten die in **Ostra** flood

OSTRA, March 5, 2024 (Wire) - At least **10**% of the [ministry](http://a.example/77)'s £**5**m budget
was lost, it said on *Monday*. About __1,200__ homes &amp; 3.5 miles of road were flooded.

> "We saw **300** people leave," said Ann Roe, 41. "Some *40* stayed."`;

const HTML = `<html><body><nav>1 2 3</nav><article><h1>Ten die in <b>Ostra</b> flood</h1>
<p>OSTRA, March 5, 2024 (Wire) - At least <b>10</b>% of the <a href="/77">ministry</a>&#39;s &pound;<b>5</b>m budget was lost, it said on
<i>Monday</i>. About 1,200&nbsp;homes &amp; 3.5 miles of road were flooded.</p>
<p>&quot;We saw <b>300</b> people leave,&quot; said Ann Roe, 41. &ldquo;Some 40 stayed.&rdquo;</p></article></body></html>`;

const read = (text: string, format: ArticleFormat): unknown => {
  const prepared = readText({ id: 'test', text, format });
  return {
    roles: prepared.paragraphs.map(({ role }) => role),
    place: prepared.place,
    date: prepared.date,
    sentences: prepared.sentences.length,
    quotations: prepared.quotations.length,
    figures: readFigures(prepared).map(({ kind, low, high, bound, unit }) => ({ kind, low, high, bound, unit })),
  };
};

describe('an article', () => {
  it('is read alike as plain text, Markdown and HTML', () => {
    const plain = read(PLAIN, 'plain');
    assert.deepEqual(read(MARKDOWN, 'markdown'), plain);
    assert.deepEqual(read(HTML, 'html'), plain);
  });
});
