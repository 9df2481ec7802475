import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readText } from '../../../../src/engine/text/read-text';

const SAMPLE = `---
title: "Ten die in **Ostra**"
date: 2024-03-05
---
# Ten die in *Ostra* flood

OSTRA, March 5 (Wire) \u2014 At least **10**% of the [Ministry of Health](http://a.b/1234 "t")'s
budget of *\u00a35m* was lost, said \`code 99\` officials on Monday. ![chart of 5](img.png) See <https://a.b/77>.

> "We lost 3 * 4 homes,"
> she said. A snake_case_word stays, and 5* too.

- **300** people moved
- 40 homes
  destroyed

1. First
2. Second with __strong words__ and ~~old~~ text

\`\`\`js
const hidden = 1;
\`\`\`

What next
---------

[ref]: http://x.y/z
We saw [the river][ref] rise &amp; fall, \\*again\\*, in <b>two</b> days.
`;

/** The words of a syntax tree without code, images and markup. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  const inline = ['paragraph', 'heading', 'strong', 'emphasis', 'delete', 'link', 'linkReference'].includes(node.type);
  return node.children.map((child) => wordsOf(child)).join(inline ? '' : ' ');
}

const plain = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

describe('Markdown', () => {
  const prepared = readText({ id: 'test', text: SAMPLE, format: 'markdown' });

  it('is read without its markup, as its syntax tree has the words', () => {
    const body = SAMPLE.slice(SAMPLE.indexOf('# Ten')).replace('~~old~~', 'old').replace('<https://a.b/77>', '');
    const words = plain(wordsOf(fromMarkdown(body)));
    assert.deepEqual(plain(prepared.text).split(' '), words.split(' '));
  });

  it('keeps every offset', () => {
    assert.equal(prepared.text.length, SAMPLE.length);
    for (const word of ['300', 'Ministry', 'OSTRA', 'officials', 'Second', 'river']) {
      assert.equal(prepared.text.indexOf(word), SAMPLE.indexOf(word, SAMPLE.indexOf('# Ten')), word);
    }
  });

  it('keeps a word and an amount whole that markup runs through', () => {
    const { tokens } = prepared;
    const words = Array.from({ length: tokens.length }, (_, index) => tokens.text(index));
    assert.ok(words.includes("Health's"));
    const ten = words.indexOf('%');
    assert.equal(words[ten - 1], '10');
    assert.equal(tokens.spaceBefore(ten), false);
  });

  it('gives title, date and place', () => {
    assert.equal(prepared.title, 'Ten die in **Ostra**');
    assert.equal(prepared.date, '2024-03-05');
    assert.equal(prepared.place, 'OSTRA');
  });

  it('tells paragraphs apart by its marks', () => {
    assert.deepEqual(
      prepared.paragraphs.map(({ role }) => role),
      ['headline', 'body', 'body', 'list', 'list', 'list', 'list', 'heading', 'body'],
    );
  });

  it('reads a table row by row, without its ruling', () => {
    const table = readText({ id: 'a', text: '| Town | Dead |\n|---|---:|\n| Ostra | 5 |\n', format: 'markdown' });
    assert.deepEqual(
      table.paragraphs.map(({ role, start, end }) => [role, table.text.slice(start, end)]),
      [
        ['table', '| Town | Dead |'],
        ['table', '| Ostra | 5 |'],
      ],
    );
  });
});
