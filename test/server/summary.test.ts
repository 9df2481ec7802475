import assert from 'node:assert/strict';
import { type PlacedSummary, ReportRequest, type Scope, SummaryRequest } from '../../src/server/protocol';
import { FERRY, STORM } from './articles';
import type { Client } from './client';
import { startWithArticles } from './start-with-articles';

describe('The summary', () => {
  let client: Client;
  before(async () => {
    client = await startWithArticles();
  });
  after(() => client.stop());

  const summary = (scope: Scope, uri?: string): Promise<PlacedSummary> =>
    client.connection.sendRequest(SummaryRequest, { scope, ...(uri === undefined ? {} : { uri }) });
  const report = (format: 'text' | 'json' | 'csv' | 'markdown' | 'html') =>
    client.connection.sendRequest(ReportRequest, { scope: 'article', uri: FERRY.uri, format });

  it('of an article holds its figures alone, each with its place in the text', async () => {
    const { articles, groups } = await summary('article', FERRY.uri);
    assert.deepEqual(
      articles.map(({ id }) => id),
      [FERRY.uri],
    );
    const rows = groups.flatMap((group) => group.rows);
    assert.ok(rows.length > 5);
    for (const { place, text } of rows) {
      assert.equal(place.uri, FERRY.uri);
      assert.equal(client.wordsAt(FERRY.uri, place.range), text);
    }
  });

  it('of the open articles holds them all', async () => {
    const { articles, entities } = await summary('open');
    assert.deepEqual(articles.map(({ id }) => id).sort(), [FERRY.uri, STORM.uri]);
    const norway = entities.find(({ entity }) => entity.iso === 'NO');
    assert.deepEqual(
      norway?.mentions.map(({ uri, range, text }) => [client.wordsAt(uri, range), text]),
      [
        ['Norway', 'Norway'],
        ['Norway', 'Norway'],
      ],
    );
  });

  it('quotes the words around a figure of which nothing else is told', async () => {
    const uri = 'file:///desk/words.txt';
    await client.open(uri, 'A note\n\nThe lamp flickered 12 times.\n');
    const [row] = (await summary('article', uri)).groups.flatMap(({ rows }) => rows);
    assert.equal(row?.about, '“The lamp flickered 12 times.”');
    await client.close(uri);
  });

  it('of an article that nobody knows is empty', async () => {
    const { articles, groups } = await summary('article', 'file:///nowhere.txt');
    assert.deepEqual([articles, groups], [[], []]);
    assert.deepEqual((await summary('article')).articles, []);
  });

  it('takes what was typed last', async () => {
    const uri = 'file:///desk/typed.txt';
    await client.open(uri, 'A note\n\nTen ships were searched.\n');
    await client.edit(uri, client.find(uri, 'Ten'), 'Eleven');
    const { groups } = await summary('article', uri);
    assert.deepEqual(
      groups.flatMap(({ rows }) => rows.map(({ text }) => text)),
      ['Eleven'],
    );
    await client.close(uri);
  });

  it('is written as a page whose rows tell their places', async () => {
    const { title, content } = await report('html');
    assert.match(title, /Figures of Ferry fire kills nine/);
    assert.match(content, /^<!doctype html>/i);
    const range = client.find(FERRY.uri, '48');
    const row = `data-uri="${FERRY.uri}" data-line="${range.start.line}" data-character="${range.start.character}"`;
    assert.ok(content.includes(row), 'the row of 48');
  });

  it('is written as text, Markdown, CSV and JSON', async () => {
    assert.match((await report('text')).content, /48 passengers/);
    assert.match((await report('markdown')).content, /^# /m);
    assert.match((await report('csv')).content, /48/);
    assert.equal(JSON.parse((await report('json')).content).articles[0].id, FERRY.uri);
  });
});
