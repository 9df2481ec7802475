import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { invoke } from './invoke';

describe('the command line', () => {
  it('prints its version, which is the one of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await invoke(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints its help on asking, and each command its own', async () => {
    for (const argv of [['--help'], ['help'], ['-h']]) {
      const { code, stdout } = await invoke(argv);
      assert.equal(code, 0);
      assert.match(stdout, /summarize FILE/);
    }
    for (const name of ['summarize', 'check', 'trace', 'analyze']) {
      const { code, stdout } = await invoke([name, '--help']);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Usage: news-figures ${name} `));
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    }
  });

  it('explains itself on stderr when it is called with nothing', async () => {
    const { code, stdout, stderr } = await invoke([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Usage:/);
  });

  const misuses: readonly (readonly [string[], RegExp])[] = [
    [['chek', 'x'], /no command "chek"\. Did you mean "check"\? See "news-figures --help"/],
    [
      ['check', '--fromat', 'json', 'x'],
      /no option --fromat\. Did you mean --format\? See "news-figures check --help"/,
    ],
    [['check', '--format', 'jsn', 'x'], /cannot be "jsn"\. Did you mean "json"\? It is one of text, json, sarif/],
    [['check', '--format'], /--format needs a value/],
    [['analyze', '--ndjson=yes'], /--ndjson takes no value/],
    [['check'], /Name a file or a folder/],
    [['summarize'], /Name a file or a folder/],
    [['trace'], /Name the draft/],
    [['trace', 'x.txt'], /Name the sources/],
    [['--frobnicate'], /no option "--frobnicate"/],
  ];
  for (const [argv, told] of misuses) {
    it(`says in one sentence what is wrong with: news-figures ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await invoke(argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, told);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }
});
