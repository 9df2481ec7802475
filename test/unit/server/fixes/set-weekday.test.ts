import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Articles } from '../../../../src/server/articles/articles';
import { setWeekday } from '../../../../src/server/fixes/set-weekday';

const URI = 'file:///desk/hall.txt';

/** What is offered to write, and in which text it results, for the weekday of an article. */
function offered(words: string): string[] {
  const text = `Hall to open\n\nThe hall will open on ${words}, the mayor said.\n`;
  const articles = new Articles({ analyzed: () => undefined, changed: () => undefined });
  articles.documentChanged(TextDocument.create(URI, 'plaintext', 1, text));
  const [finding] = articles.archive.findings(URI).filter(({ kind }) => kind === 'weekday');
  const fixes = finding === undefined ? [] : setWeekday(articles, finding);
  articles.dispose();
  return fixes.map(({ span, newText }) => {
    const mended = text.slice(0, span.start) + newText + text.slice(span.end);
    return mended.slice(text.indexOf(' on ') + 4, mended.indexOf(', the mayor'));
  });
}

describe('A weekday that does not fit its date', () => {
  it('gives way to the right one, or the date to the nearest that has it', () => {
    assert.deepEqual(offered('Friday, March 14, 2024'), ['Thursday, March 14, 2024', 'Friday, March 15, 2024']);
    assert.deepEqual(offered('Wednesday 14 March 2024'), ['Thursday 14 March 2024', 'Wednesday 13 March 2024']);
  });

  it('is not moved into another month', () => {
    assert.deepEqual(offered('Friday, March 31, 2022'), ['Thursday, March 31, 2022']);
  });

  it('is left alone where it fits', () => {
    assert.deepEqual(offered('Thursday, March 14, 2024'), []);
  });
});
