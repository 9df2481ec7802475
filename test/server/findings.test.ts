import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver-protocol/node';
import { Client } from './client';

const WEEKDAY = {
  uri: 'file:///desk/weekday.txt',
  text: 'Museum to open\n\nThe museum in Oslo will open on Friday, March 14, 2024, its director said.\n',
};
const HEADLINE = {
  uri: 'file:///desk/headline.txt',
  text: 'Factory fire kills seven workers\n\nDHAKA, March 12, 2024 - Nine workers were killed in a fire at a factory in Bangladesh, police said.\n',
};
const SHARE = {
  uri: 'file:///desk/share.txt',
  text: 'Survey\n\nOf the 2,400 people asked, 1,200 (60%) would vote again.\n',
};
const SPELLING = {
  uri: 'file:///desk/spelling.txt',
  text: 'Bridge to be rebuilt\n\nThe bridge will be rebuilt within two years, said Tomas Brandt, the director of the harbour.\n\n"We have the money," Brandt said. Mr Brant said 40 workers would be hired.\n',
};

describe('Findings', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  async function problems({ uri, text }: { uri: string; text: string }): Promise<Diagnostic[]> {
    await client.open(uri, text);
    return client.diagnostics(uri, (found) => found.length > 0);
  }

  async function actions(uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return (found ?? []).filter((action): action is CodeAction => 'kind' in action);
  }

  /** The text after a quick fix, for each that changes the text. */
  function fixed(uri: string, text: string, found: readonly CodeAction[]): string[] {
    return found.flatMap(({ edit }) => {
      const [change] = edit?.changes?.[uri] ?? [];
      if (change === undefined) return [];
      const [before, after] = text.split(client.wordsAt(uri, change.range));
      assert.ok(before !== undefined && after !== undefined);
      return [before + change.newText + after];
    });
  }

  it('are problems with kind, severity, message, reason and the other side', async () => {
    const [problem, ...others] = await problems(HEADLINE);
    assert.ok(problem, 'a problem');
    assert.deepEqual(others, []);
    assert.equal(problem.source, 'News Figures');
    assert.equal(problem.code, 'headline');
    assert.ok(problem.severity === DiagnosticSeverity.Warning || problem.severity === DiagnosticSeverity.Information);
    assert.match(String(problem.message), /\n/);
    const [other] = problem.relatedInformation ?? [];
    assert.equal(other?.location.uri, HEADLINE.uri);
    assert.match(client.wordsAt(HEADLINE.uri, other?.location.range ?? problem.range), /nine/i);
  });

  it('are counted for the status bar', async () => {
    const { findings } = await client.open(HEADLINE.uri, HEADLINE.text);
    assert.equal(findings, 1);
  });

  it('go when the text is mended', async () => {
    await problems(HEADLINE);
    await client.edit(HEADLINE.uri, client.find(HEADLINE.uri, 'seven'), 'nine');
    assert.deepEqual(await client.diagnostics(HEADLINE.uri, (found) => found.length === 0), []);
  });

  it('are told in the hover of their other side, and no conflict is told there that is none of them', async () => {
    const [problem] = await problems(HEADLINE);
    const other = await client.hover(HEADLINE.uri, 'Nine');
    assert.ok(other.includes(`**Found:** ${String(problem?.message).split('\n')[0]}`), other);
    assert.doesNotMatch(await client.hover(HEADLINE.uri, 'seven'), /Found:|contradict/);
  });

  it('offer the value of one side for the other, and to go to the other side', async () => {
    const [problem] = await problems(HEADLINE);
    assert.ok(problem, 'a problem');
    const found = await actions(HEADLINE.uri, problem);
    const texts = fixed(HEADLINE.uri, HEADLINE.text, found);
    assert.ok(texts.includes(HEADLINE.text.replace('seven', 'nine')), texts.join('\n'));
    assert.ok(texts.includes(HEADLINE.text.replace('Nine', 'Seven')), texts.join('\n'));
    const go = found.find(({ command }) => command?.command === 'newsFigures.open');
    assert.match(go?.title ?? '', /^Go to the other side: “.*[Nn]ine.*” \(line 3\)$/);
    assert.equal(go?.command?.arguments?.[0].uri, HEADLINE.uri);
    for (const { diagnostics } of found) assert.deepEqual(diagnostics, [problem]);
  });

  it('offer the right weekday for a date, and the nearest date for a weekday', async () => {
    const [problem] = await problems(WEEKDAY);
    assert.equal(problem?.code, 'weekday');
    const texts = fixed(WEEKDAY.uri, WEEKDAY.text, await actions(WEEKDAY.uri, problem));
    assert.deepEqual(texts, [WEEKDAY.text.replace('Friday', 'Thursday'), WEEKDAY.text.replace('14', '15')]);
  });

  it('offer what the other figures make', async () => {
    const [problem] = await problems(SHARE);
    assert.equal(problem?.code, 'percent-of');
    const texts = fixed(SHARE.uri, SHARE.text, await actions(SHARE.uri, problem));
    assert.deepEqual(texts, [SHARE.text.replace('60', '50')]);
  });

  it('offer the other spelling of a name', async () => {
    const found = await problems(SPELLING);
    const problem = found.find(({ code }) => code === 'name-spelling');
    assert.ok(problem, 'a problem');
    const texts = fixed(SPELLING.uri, SPELLING.text, await actions(SPELLING.uri, problem));
    assert.ok(
      texts.some((text) => text.includes('Mr Brandt said')),
      texts.join('\n'),
    );
  });

  it('below the minimum severity are not shown', async () => {
    assert.equal((await problems(HEADLINE)).length, 1);
    await client.configure({ newsFigures: { minimumSeverity: 'warning' } });
    await client.diagnostics(HEADLINE.uri, (found) =>
      found.every(({ severity }) => severity === DiagnosticSeverity.Warning),
    );
    await client.configure({ newsFigures: { minimumSeverity: 'information' } });
    await client.diagnostics(HEADLINE.uri, (found) => found.length === 1);
  });

  it('between two open articles are shown in both, each with the other as its other side', async () => {
    const told = (age: number): string =>
      `Fire on ferry\n\nBERGEN, Norway, March 12, 2024 - Nine people were killed on Tuesday in a fire on the ferry North Star off Bergen, Norway, the Hamar Line said.\n\nThe captain, Elena Marsh, ${age}, gave the order to abandon the North Star.\n`;
    const first = { uri: 'file:///desk/one.txt', text: told(47) };
    const second = { uri: 'file:///desk/two.txt', text: told(52) };
    await client.open(first.uri, first.text);
    await client.open(second.uri, second.text);
    for (const [here, there] of [
      [first, second],
      [second, first],
    ] as const) {
      const [problem] = await client.diagnostics(here.uri, (found) => found.length > 0);
      assert.equal(problem?.relatedInformation?.[0]?.location.uri, there.uri);
      const changes = (await actions(here.uri, problem)).filter(({ edit }) => edit !== undefined);
      const [own, others] = here === first ? ['47', '52'] : ['52', '47'];
      assert.deepEqual(
        changes.map(({ title, edit }) => [title, Object.keys(edit?.changes ?? {})]),
        [
          [`Use “${others}” instead of “${own}”`, [here.uri]],
          [`Use “${own}” instead of “${others}” in the other article`, [there.uri]],
        ],
      );
    }
  });
});
