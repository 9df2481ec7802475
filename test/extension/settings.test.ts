import { strict as assert } from 'node:assert';
import { ConfigurationTarget, commands, DiagnosticSeverity, type InlayHint, languages, Range, workspace } from 'vscode';
import { eventually, openText } from './news-figures';

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('newsFigures').update(name, value, ConfigurationTarget.Global);
}

const text = [
  'The Maritime Safety Administration (MSB) sent four investigators to Tonga on February 30, 2024.',
  '',
  'The damage came to $1.2 million.',
].join('\n');

describe('Settings', () => {
  afterEach(async () => {
    await set('minimumSeverity', undefined);
    await set('inlayHints', undefined);
  });

  it('hide the problems that are of less weight than wanted', async () => {
    const { uri } = await openText(text);
    const severities = () =>
      languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === 'News Figures')
        .map(({ severity }) => severity);
    await eventually(() => (severities().includes(DiagnosticSeverity.Warning) ? true : undefined), 'A warning');
    await eventually(() => (severities().some((one) => one > DiagnosticSeverity.Warning) ? true : undefined), 'Less');
    await set('minimumSeverity', 'warning');
    await eventually(
      () => (severities().every((one) => one <= DiagnosticSeverity.Warning) ? true : undefined),
      'Hiding',
    );
    assert.ok(severities().includes(DiagnosticSeverity.Warning));
  });

  it('show values written out beside the figures, only when wanted', async () => {
    const document = await openText(text);
    const all = new Range(0, 0, document.lineCount, 0);
    const hints = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    assert.deepEqual(await hints(), []);
    await set('inlayHints', true);
    const shown = await eventually(async () => {
      const some = await hints();
      return some.length > 0 ? some : undefined;
    }, 'A hint');
    assert.ok(shown.some(({ label }) => JSON.stringify(label).includes('1,200,000')));
  });
});
