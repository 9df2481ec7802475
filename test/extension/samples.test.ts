import { strict as assert } from 'node:assert';
import { languages } from 'vscode';
import expected from '../samples/expected.json';
import { eventually, idle, openSample, sample } from './news-figures';

const { across, ...within } = expected;
const names = Object.keys(within) as (keyof typeof within)[];

function kindsIn(name: string): readonly string[] {
  return languages
    .getDiagnostics(sample(name))
    .filter(({ source }) => source === 'News Figures')
    .map(({ code }) => String(code))
    .sort();
}

describe('The samples', () => {
  it('are read, all of them, as soon as one is opened', async () => {
    await openSample('2024-03-12-calder-bay-courier.md');
    const api = await idle();
    const { articles } = await api.summary('workspace');
    assert.equal(articles.length, names.length);
  });

  for (const name of names) {
    it(`have in ${name} the problems that they were written with, and no other`, async () => {
      const wanted = [...within[name], ...across.filter(({ articles }) => articles.includes(name))]
        .map(({ kind }) => kind)
        .sort();
      await openSample(name);
      await eventually(
        () => (kindsIn(name).length >= wanted.length ? true : undefined),
        `${wanted.join(', ')} in place of ${kindsIn(name).join(', ')}`,
      );
      assert.deepEqual(kindsIn(name), wanted);
    });
  }

  it('lead from a problem to the other article', async () => {
    await openSample('2024-03-14-daily-ledger.txt');
    const diagnostic = await eventually(
      () =>
        languages.getDiagnostics(sample('2024-03-14-daily-ledger.txt')).find(({ code }) => code === 'same-quantity'),
      'A contradiction across articles',
    );
    assert.deepEqual(
      diagnostic.relatedInformation?.map(({ location }) => location.uri.path.split('/').at(-1)),
      ['2024-03-12-calder-bay-courier.md'],
    );
  });
});
