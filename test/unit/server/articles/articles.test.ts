import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Articles } from '../../../../src/server/articles/articles';

const URI = 'file:///a.txt';

function articlesWithLog() {
  const log: string[] = [];
  const articles = new Articles({
    analyzed: ({ version }) => log.push(`analyzed ${version}`),
    changed: () => log.push('changed'),
  });
  return { articles, log };
}

/** A document of some 10,000 words, which takes longer to read than an answer may wait. */
const long = (version: number) =>
  TextDocument.create(
    URI,
    'plaintext',
    version,
    'The storm killed 12 people in Norway, the mayor said.\n\n'.repeat(1000),
  );

describe('The articles', () => {
  it('read a document at its opening at once, and after a change only when it is asked for or the typist rests', () => {
    const { articles, log } = articlesWithLog();
    articles.documentChanged(TextDocument.create(URI, 'plaintext', 1, 'A storm killed 12 people.'));
    articles.documentChanged(TextDocument.create(URI, 'plaintext', 2, 'A storm killed 13 people.'));
    assert.deepEqual(log, ['analyzed 1', 'changed']);
    assert.equal(articles.current(URI)?.version, 2);
    assert.deepEqual(log, ['analyzed 1', 'changed', 'analyzed 2', 'changed']);
    articles.dispose();
  });

  it('let requests about a long article wait for the analysis after the typing', async function () {
    this.timeout(10_000);
    const { articles, log } = articlesWithLog();
    articles.documentChanged(long(1));
    for (const version of [2, 3, 4]) articles.documentChanged(long(version));
    await Promise.all([articles.settled(URI), articles.settled(URI)]);
    assert.deepEqual(
      log.filter((entry) => entry.startsWith('analyzed')),
      ['analyzed 1', 'analyzed 4'],
    );
    articles.dispose();
  });

  it('let go of requests that wait for a document which is closed', async () => {
    const { articles } = articlesWithLog();
    articles.documentChanged(long(1));
    articles.documentChanged(long(2));
    const settled = articles.settled(URI);
    articles.documentClosed(URI);
    await settled;
    assert.equal(articles.current(URI), undefined);
  });

  it('take an open document for its file', () => {
    const { articles } = articlesWithLog();
    articles.documentChanged(TextDocument.create(URI, 'plaintext', 1, 'A storm killed 12 people.'));
    assert.equal(articles.putFile(URI, 'A storm killed 99 people.'), undefined);
    articles.removeFile(URI);
    assert.deepEqual(
      articles.all().flatMap(({ figures }) => figures.map(({ text }) => text)),
      ['12'],
    );
    articles.dispose();
  });
});
