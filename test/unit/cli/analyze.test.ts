import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { invoke, TestFolder } from './invoke';

const FERRY =
  'Ferry takes 40 goats to market\n\nA ferry took 40 goats from Spain to market on Monday, the Harbour Board said.\n';

describe('analyze', () => {
  let folder: TestFolder;
  before(() => {
    folder = new TestFolder({
      'ferry.txt': FERRY,
      'boats/bus.md': '# A bus\n\nA bus carried 12 people.\n',
      'blank.txt': ' \n\n',
    });
  });
  after(() => folder.remove());

  it('prints one analysis for one file, called by its path as given', async () => {
    const { code, stdout } = await invoke(['analyze', folder.path('ferry.txt')]);
    const analysis = JSON.parse(stdout);
    assert.equal(code, 0);
    assert.equal(analysis.id, folder.path('ferry.txt'));
    for (const { start, end, text } of [...analysis.figures, ...analysis.mentions]) {
      assert.equal(FERRY.slice(start, end), text);
    }
  });

  it('prints an array, in order, for several files or a folder', async () => {
    const { stdout } = await invoke(['analyze', folder.path('boats'), folder.path('ferry.txt')]);
    assert.deepEqual(
      JSON.parse(stdout).map(({ id }: { id: string }) => id),
      [folder.path('boats/bus.md'), folder.path('ferry.txt')],
    );
    assert.equal(JSON.parse((await invoke(['analyze', folder.path('boats')])).stdout).length, 1);
  });

  it('reads an article from standard input', async () => {
    for (const argv of [['analyze'], ['analyze', '-']]) {
      const { code, stdout } = await invoke(argv, FERRY);
      assert.equal(code, 0);
      assert.equal(JSON.parse(stdout).id, '-');
    }
  });

  it('says in place why nothing was looked at, and goes on', async () => {
    const { code, stdout, stderr } = await invoke(['analyze', folder.path('blank.txt'), folder.path('ferry.txt')]);
    const [blank, ferry] = JSON.parse(stdout);
    assert.equal(code, 2);
    assert.equal(blank.skipped, 'This is empty.');
    assert.equal(ferry.skipped, undefined);
    assert.match(stderr, /blank\.txt is empty\./);
  });
});

describe('analyze --ndjson', () => {
  const lines = (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  it('answers each line in its place, and a line that is no article with its error', async () => {
    const input = [
      JSON.stringify({ id: '1', text: FERRY, title: null, date: '2024-05-06T10:00:00Z' }),
      'this is not JSON',
      '',
      '[1, 2]',
      JSON.stringify({ id: '5' }),
      JSON.stringify({ text: 'no id' }),
      JSON.stringify({ id: '7', text: 'x', date: 'yesterday' }),
      JSON.stringify({ id: 8, text: 'x' }),
      JSON.stringify({ id: '9', text: '' }),
    ].join('\n');
    const { code, stdout, stderr } = await invoke(['analyze', '--ndjson'], input);
    const answers = lines(stdout);
    assert.equal(code, 2);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error === undefined]),
      [
        ['1', true],
        [undefined, false],
        [undefined, false],
        [undefined, false],
        ['5', false],
        [undefined, false],
        ['7', false],
        [8, false],
        ['9', true],
      ],
    );
    assert.equal(answers[0].date, '2024-05-06');
    assert.match(stderr, /7 of 9 lines could not be analysed/);
  });

  it('keeps letters whole that are cut between two chunks, and takes CRLF and a byte order mark', async () => {
    const bytes = Buffer.from(`\ufeff${JSON.stringify({ id: 'é😀', text: 'Ten.' })}\r\n`);
    const bytewise = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    const { code, stdout } = await invoke(['analyze', '--ndjson'], bytewise);
    assert.equal(code, 0);
    assert.equal(lines(stdout)[0].id, 'é😀');
  });

  it('reads no further ahead than the reader of its output takes', async () => {
    let sent = 0;
    const input = Readable.from(
      (function* () {
        for (; sent < 2000; sent++) yield Buffer.from(`${JSON.stringify({ id: String(sent), text: 'Ten.' })}\n`);
      })(),
    );
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    void run(['analyze', '--ndjson'], { stdin: input, stdout: stuck, stderr, env: {} });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(sent < 100, `${sent} lines were taken in`);
    input.destroy();
  });

  it('ends quietly when nobody reads on', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    let told = '';
    const stderr = new Writable({
      write: (chunk, _encoding, done) => {
        told += chunk;
        done();
      },
    });
    const input = Readable.from([Buffer.from(`${JSON.stringify({ id: '1', text: 'Ten.' })}\n`.repeat(50))]);
    assert.equal(await run(['analyze', '--ndjson'], { stdin: input, stdout: gone, stderr, env: {} }), 0);
    assert.equal(told, '');
  });
});
