import { strict as assert } from 'node:assert';
import { commands, TabInputWebview, window } from 'vscode';
import { eventually, openText } from './news-figures';

describe('Commands', () => {
  it('lead from figure to figure and round to the first', async () => {
    const document = await openText('The fleet has 12 boats and 340 sailors.');
    const visited: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      const before = window.activeTextEditor?.selection;
      await commands.executeCommand('newsFigures.nextFigure');
      await eventually(
        () =>
          window.activeTextEditor?.selection.isEqual(before ?? window.activeTextEditor.selection) ? undefined : true,
        'A move of the cursor',
      );
      const editor = window.activeTextEditor;
      const word = editor && document.getText(document.getWordRangeAtPosition(editor.selection.start));
      visited.push(word ?? '');
    }
    assert.deepEqual(visited, ['12', '340', '12']);
  });

  it('open the report as a page of its own', async () => {
    await openText('The fleet has 12 boats and 340 sailors.');
    await commands.executeCommand('newsFigures.summarize');
    await eventually(
      () =>
        window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(({ input }) => input instanceof TabInputWebview && input.viewType.includes('newsFigures.report')),
      'The report',
    );
  });
});
