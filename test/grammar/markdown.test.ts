import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { coloured, loadGrammar } from './registry';

describe('colours in Markdown', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar('text.html.markdown');
  });
  const shown = (text: string): string[] => coloured(grammar, text).map(([words]) => words);

  it('show in text, headings, emphasis and the words of links', () => {
    assert.deepEqual(shown('# Ten die\n\nSome **300** people and [40 homes](http://a.example/77) cost $5m.'), [
      'Ten',
      '300',
      '40',
      '$',
      '5m',
    ]);
  });

  it('leave code, addresses, tags, list numbers and front matter to the grammar of Markdown', () => {
    assert.deepEqual(
      shown(
        '---\ndate: 2024-03-05\n---\n`x = 12` [a](b/12) <img width=50>\n```js\nconst x = 7;\n```\n1. First of 12 homes',
      ),
      ['12'],
    );
  });
});
