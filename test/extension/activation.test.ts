import { strict as assert } from 'node:assert';
import { commands, extensions, languages } from 'vscode';

describe('Starting', () => {
  const extension = extensions.getExtension('news-figures.news-figures');

  it('the extension is installed', () => {
    assert.ok(extension);
  });

  it('knows the languages that articles are written in', async () => {
    const known = await languages.getLanguages();
    for (const language of ['plaintext', 'markdown', 'html']) assert.ok(known.includes(language), language);
  });

  it('every command that it contributes runs something', async () => {
    await extension?.activate();
    const registered = new Set(await commands.getCommands(true));
    const contributed: readonly { command: string }[] = extension?.packageJSON.contributes.commands ?? [];
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
