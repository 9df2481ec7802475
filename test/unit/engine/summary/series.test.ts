import assert from 'node:assert/strict';
import { summarize } from '../../../../src/engine/summary/summarize';
import type { Stated } from './facts-builder';
import { article } from './facts-builder';

const period = (label: string, from: string, to: string) => ({ label, from, to });
const series = (...articles: readonly Stated[][]) =>
  summarize(
    articles.map((figures, index) => article({ id: `${index}.txt`, date: `2024-05-0${index + 1}`, figures })),
    [],
  ).series.map(({ label, points, because }) => ({ label, points: points.map(({ text }) => text), because }));

describe('a series', () => {
  it('sets one quantity of several periods side by side, in the order of time, and says so', () => {
    const [found, ...others] = series(
      [
        {
          text: '700',
          counted: 'smuggler',
          event: 'arrest',
          period: period('since April', '2024-04-01', '2024-05-01'),
        },
      ],
      [{ text: '400', counted: 'smuggler', event: 'arrest', period: period('In 2022', '2022-01-01', '2022-12-31') }],
    );
    assert.equal(others.length, 0);
    assert.deepEqual(found, {
      label: 'Smugglers: arrested',
      points: ['400', '700'],
      because: 'Told for different times: in 2022; since April.',
    });
  });

  it('does not join counts of which nothing is told', () => {
    const found = series(
      [{ text: '10', counted: 'state', period: period('since April', '2024-04-01', '2024-05-01') }],
      [{ text: '5', counted: 'state', period: period('In 2022', '2022-01-01', '2022-12-31') }],
    );
    assert.deepEqual(found, []);
  });

  it('shows where several articles agree on what is no coincidence', () => {
    const [found] = series(
      [{ text: '1,300', counted: 'round', event: 'find' }],
      [{ text: '1,300', counted: 'round', event: 'find' }],
    );
    assert.equal(found?.because, 'Several articles give the same.');
  });

  it('does not join small counts of people in articles that share no event', () => {
    const two: Stated[] = [{ text: '2', counted: 'person', event: 'injure' }];
    assert.deepEqual(series(two, two), []);
  });

  it('does not join what is told twice in one article', () => {
    const twice: Stated[] = [
      { text: '1,300', counted: 'round', event: 'find' },
      { text: '1,300', counted: 'round', event: 'find' },
    ];
    assert.deepEqual(series(twice), []);
  });

  it('does not join different places, ages and vague amounts', () => {
    const year = (n: number) => period(`in ${n}`, `${n}-01-01`, `${n}-12-31`);
    assert.deepEqual(
      series([
        { text: '400', counted: 'farm', event: 'close', places: ['FR'], period: year(2021) },
        { text: '300', counted: 'farm', event: 'close', places: ['ES'], period: year(2022) },
        { text: '40', counted: 'year', kind: 'age', unit: 'year', period: year(2021) },
        { text: '41', counted: 'year', kind: 'age', unit: 'year', period: year(2022) },
        { text: 'dozens', counted: 'boat', event: 'sink', vague: true, low: 24, high: 99, period: year(2021) },
        { text: '30', counted: 'boat', event: 'sink', period: year(2022) },
      ]),
      [],
    );
  });
});
