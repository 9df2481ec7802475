import assert from 'node:assert/strict';
import { Articles } from '../../../../src/server/articles/articles';
import { placeSummary, summaryOf } from '../../../../src/server/features/summary';
import type { PlacedSummary } from '../../../../src/server/protocol';

const SETTINGS = { minimumSeverity: 'hint', inlayHints: false } as const;
const ARTICLES = 180;
const GOODS = [
  'boats',
  'tugs',
  'cranes',
  'anchors',
  'ropes',
  'buoys',
  'lamps',
  'masts',
  'sails',
  'oars',
  'pumps',
  'hoses',
].flatMap((noun) => [noun, `spare ${noun}`]);

function workspaceOf(texts: readonly string[]): (filter?: string) => PlacedSummary {
  const articles = new Articles({ analyzed() {}, changed() {} });
  texts.forEach((text, index) => {
    articles.putFile(`file:///desk/note-${index}.txt`, text);
  });
  const summary = summaryOf(articles, { scope: 'workspace' }, SETTINGS, []);
  return (filter = '') => placeSummary(articles, { scope: 'workspace', filter }, summary);
}

/** One noun after the other with a count, in Norway. */
function stockList(index: number): string {
  const stock = GOODS.map((noun, at) => `${index + at + 2} ${noun}`).join(', ');
  return `The yard in Norway has ${stock}.${index === 100 ? ' The kiosk sold 77 pelicans.' : ''}`;
}

describe('The summary of a workspace', () => {
  let many: ReturnType<typeof workspaceOf>;

  before(function () {
    this.timeout(20_000);
    many = workspaceOf(Array.from({ length: ARTICLES }, (_, index) => stockList(index)));
  });

  it('is sent whole as long as it is short', () => {
    const { groups, counts } = workspaceOf(['The yard in Norway launched 12 boats and hired 30 welders.'])();
    assert.deepEqual(counts, { figures: 2, names: 1 });
    assert.deepEqual(
      groups.map(({ rows, count }) => rows.length === count),
      groups.map(() => true),
    );
  });

  it('of very many articles holds the first of each group and tells how many there are', () => {
    const { groups, counts, entities, articles } = many();
    assert.equal(articles.length, ARTICLES);
    assert.equal(counts?.figures, GOODS.length * ARTICLES + 1);
    const boats = groups.find(({ rows }) => rows.some(({ counted }) => counted === 'boat'));
    assert.equal(boats?.count, 2 * ARTICLES);
    assert.ok((boats?.rows.length ?? 0) < 100);
    const norway = entities.find(({ entity }) => entity.iso === 'NO');
    assert.equal(norway?.mentionCount, ARTICLES);
    assert.ok((norway?.mentions.length ?? 0) < 100);
  });

  it('gives out what a filter asks for among all of it', () => {
    const { groups, counts } = many('pelicans 77');
    assert.deepEqual(
      groups.flatMap(({ rows }) => rows.map(({ text }) => text)),
      ['77'],
    );
    assert.deepEqual(counts, { figures: 1, names: 0 });
    assert.deepEqual(many('note-100 PELICAN').groups.length, 1);
  });

  it('keeps its findings whatever is filtered, as they are counted in the badge', () => {
    assert.equal(many('pelicans').findings.length, many().findings.length);
  });
});
