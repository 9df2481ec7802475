import { strict as assert } from 'node:assert';
import { commands, languages } from 'vscode';
import { newsFigures } from './news-figures';

describe('Starting', () => {
  // Whether it runs already cannot be asked: VS Code has plain texts of its own, in a search field for one, that wake it.
  it('does not wake with every window', () => {
    const events: readonly string[] = newsFigures().packageJSON.activationEvents;
    assert.deepEqual(
      events.filter((event) => !/^on(?:Language|Command|View|WebviewPanel):/.test(event)),
      [],
    );
  });

  it('knows the languages that articles are written in', async () => {
    const known = await languages.getLanguages();
    for (const language of ['plaintext', 'markdown', 'html']) assert.ok(known.includes(language), language);
  });

  it('every command that it contributes runs something', async () => {
    const extension = newsFigures();
    await extension.activate();
    const registered = new Set(await commands.getCommands(true));
    const contributed: readonly { command: string }[] = extension.packageJSON.contributes.commands ?? [];
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
