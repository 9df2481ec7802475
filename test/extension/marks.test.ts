import { strict as assert } from 'node:assert';
import { Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { MarkClass } from '../../src/server/protocol';
import { eventually, idle, openText } from './news-figures';

async function marked(document: TextDocument, markClass: MarkClass): Promise<readonly string[]> {
  const api = await idle();
  return api
    .marks(document.uri)
    .filter((mark) => mark.class === markClass)
    .map(({ range: { start, end } }) =>
      document.getText(new Range(start.line, start.character, end.line, end.character)),
    );
}

describe('Marks', () => {
  it('are put on numbers, agencies and countries of a plain text', async () => {
    const document = await openText('The Ministry of Health in Latvia said 84 clinics had closed.');
    assert.deepEqual(await marked(document, 'number'), ['84']);
    assert.deepEqual(await marked(document, 'agency'), ['Ministry of Health']);
    assert.deepEqual(await marked(document, 'country'), ['Latvia']);
  });

  it('stand in the right place behind emoji, combining marks and Windows line ends', async () => {
    const document = await openText(
      'Caf\u0065\u0301 \u{1F6A2}\u{1F6A2} sank.\r\n\r\n\u{1F525} It had 1,250 guests.\r\n',
    );
    assert.deepEqual(await marked(document, 'number'), ['1,250']);
  });

  it('are left out of Markdown code and links', async () => {
    const document = await openText('There were [12 boats](https://example.org/99) and `77` more.', 'markdown');
    assert.deepEqual(await marked(document, 'number'), ['12']);
  });

  it('follow what is typed', async () => {
    const document = await openText('The harbour has 12 boats.');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), ' Another 45 boats are at sea.');
    await workspace.applyEdit(edit);
    await eventually(async () => ((await marked(document, 'number')).includes('45') ? true : undefined), 'A new mark');
    assert.deepEqual(await marked(document, 'number'), ['12', '45']);
  });

  it('are not put into programs', async () => {
    const document = await workspace.openTextDocument({ content: 'ships = 12', language: 'ruby' });
    await window.showTextDocument(document);
    assert.deepEqual(await marked(document, 'number'), []);
  });
});
