import assert from 'node:assert/strict';
import { readText } from '../../../../src/engine/text/read-text';

const PAGE = `<!DOCTYPE html><html><head><title>Ten die - Ostra &amp; Post</title>
<meta property="og:title" content="Ten die in Ostra&#39;s flood"><meta property="article:published_time" content="2024-03-05T10:00:00Z">
<script>var x = "<p>9999 people</p>";</script><style>p { width: 77px }</style></head>
<body class="has-sidebar"><nav><ul><li><a href="/">Home 1</a></li></ul></nav>
<div class="wrap"><h1>Ten die in Ostra's flood</h1><p class="standfirst">At least 10 people died.</p><div class="byline">By Ann Roe</div>
<div id="c1"><p>OSTRA, March 5 (Wire) &mdash; At least <b>10</b>% of the <a href="/x?id=1234">Ministry of Health</a>'s budget of &pound;5m was lost, said &quot;AT&amp;T&quot; officials.</p>
<figure><img src=a.jpg alt="55"><figcaption>Rescuers on Monday</figcaption></figure>
<p>Some 300 people were moved to shelters in the town of Ostra, the ministry said.</p><div class="ad-slot">Buy 2 get 1</div>
<p>The river rose 3.5 metres in two days, and nearly 40 homes were lost.<br><br>A second bridge fell on Sunday, cutting off the two villages beyond it.</div>
<aside>Related: 77 killed</aside></div><footer>&copy; 2024</footer></body></html>`;

describe('HTML', () => {
  const prepared = readText({ id: 'test', text: PAGE, format: 'html' });
  const paragraphs = prepared.paragraphs.map(({ role, start, end }): [string, string] => [
    role,
    prepared.text.slice(start, end).replaceAll('\u2060', '').replace(/\s+/g, ' '),
  ]);

  it('is read where its article stands, without what is around it', () => {
    assert.deepEqual(paragraphs, [
      ['headline', "Ten die in Ostra's flood"],
      ['summary', 'At least 10 people died.'],
      ['byline', 'By Ann Roe'],
      [
        'body',
        'OSTRA, March 5 (Wire) \u2014 At least 10% of the Ministry of Health\'s budget of \u00a35m was lost, said "AT&T" officials.',
      ],
      ['caption', 'Rescuers on Monday'],
      ['body', 'Some 300 people were moved to shelters in the town of Ostra, the ministry said.'],
      ['body', 'The river rose 3.5 metres in two days, and nearly 40 homes were lost.'],
      ['body', 'A second bridge fell on Sunday, cutting off the two villages beyond it.'],
    ]);
  });

  it('keeps every offset', () => {
    assert.equal(prepared.text.length, PAGE.length);
    for (const word of ['300', 'Ministry', 'metres', 'Rescuers']) {
      assert.equal(prepared.text.indexOf(word), PAGE.indexOf(word), word);
    }
  });

  it('gives title, date and place', () => {
    assert.equal(prepared.title, "Ten die in Ostra's flood");
    assert.equal(prepared.date, '2024-03-05');
    assert.equal(prepared.place, 'OSTRA');
  });

  it('takes the date from linked data and from a time element where there is no other', () => {
    const dateOf = (text: string): string | undefined => readText({ id: 'a', text, format: 'html' }).date;
    assert.equal(
      dateOf('<script type="application/ld+json">{"datePublished": "2024-03-06T01:00"}</script>'),
      '2024-03-06',
    );
    assert.equal(dateOf('<p><time datetime="2024-03-07">Thursday</time></p>'), '2024-03-07');
  });

  it('chooses the marked article among the blocks of a page', () => {
    const long = (words: string): string => `<p>${`${words} `.repeat(12)}.</p>`;
    const page = `<main><article>${long('the flood rose again')}${long('people left their homes')}</article>
      <section class="related">${long('another story altogether')}</section></main><div class="comments">${long('I disagree')}</div>`;
    const read = readText({ id: 'a', text: page, format: 'html' });
    assert.equal(read.paragraphs.length, 2);
    assert.ok(!/story|disagree/.test(read.text));
  });

  it('reads an article that stands in a form, in a table cell or in an element of a misleading class', () => {
    const article =
      '<p>Ten people died in the flood on Monday, the ministry of the interior said.</p><p>Some 300 people were moved to shelters in the town of Ostra, it said.</p>';
    for (const page of [
      `<form action="/"><div>${article}</div></form>`,
      `<table><tr><td><a href="/">Home</a></td><td>${article}</td></tr></table>`,
      `<div class="has-related overflow-hidden"><div class="with-sidebar">${article}</div></div>`,
      `<div class="share-page">${article}</div>`,
    ]) {
      const { paragraphs, text } = readText({ id: 'a', text: page, format: 'html' });
      const body = paragraphs.filter(({ role }) => role === 'body');
      assert.deepEqual(
        body.map(({ start }) => text.slice(start, start + 8)),
        ['Ten peop', 'Some 300'],
        page,
      );
    }
  });

  it('reads preformatted text by its lines', () => {
    const page =
      '<body><pre>WHEAT CROP SEEN UP\n    The ministry said it expected a crop of some 11 mln\ntonnes this year, up from 10 mln, after a mild winter,\nand exports of two mln.\n    Barley was not told.</pre></body>';
    const { paragraphs } = readText({ id: 'a', text: page, format: 'html' });
    assert.deepEqual(
      paragraphs.map(({ role }) => role),
      ['headline', 'body', 'body'],
    );
  });

  it('takes the title from the headline where only the page has one, with the name of the paper', () => {
    const page =
      '<title>Ten die | Ostra Post</title><main><h1><a href="#">Ten die</a></h1><p>Ten people died.</p></main>';
    assert.equal(readText({ id: 'a', text: page, format: 'html' }).title, 'Ten die');
  });

  it('leaves out what a page does not show', () => {
    const page =
      '<div><p>Ten people died.</p><p hidden>A</p><p style="display:none">B</p><p class="sr-only">C</p></div>';
    assert.equal(readText({ id: 'a', text: page, format: 'html' }).text.trim(), 'Ten people died.');
  });

  it('reads what there is of a page that is open or closed wrongly', () => {
    const read = readText({
      id: 'a',
      text: '<div><p>Ten <b>people died.</div></p></i><p>Five <li>lived',
      format: 'html',
    });
    assert.deepEqual(read.text.split(/\s+/).filter(Boolean), ['Ten', 'people', 'died.', 'Five', 'lived']);
  });
});
