import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  languages,
  type MarkdownString,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import { eventually, openText } from './news-figures';

const text = [
  'Portugal counts its mills',
  '',
  'LISBON, March 4, 2024 - Portugal has 84 paper mills, the National Statistics Office said on Monday.',
  '',
  'The statistics office of Portugal said 60 of the mills were built before 1950. Output rose 20% to 1.2 million tonnes.',
  '',
  'The next count is on February 30, 2025.',
].join('\n');

function at(document: TextDocument, words: string): Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

async function hover(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents as MarkdownString[])
    .map(({ value }) => value)
    .join('\n');
}

describe('The editor', () => {
  let document: TextDocument;

  before(async () => {
    document = await openText(text);
  });

  it('explains a figure: its value written out and what it counts', async () => {
    assert.match(await hover(document, '1.2 million'), /1,200,000/);
    assert.match(await hover(document, '84'), /mill/);
  });

  it('explains a country', async () => {
    assert.match(await hover(document, 'Portugal has'), /Lisbon/);
  });

  it('says nothing over a plain word', async () => {
    assert.equal(await hover(document, 'paper'), '');
  });

  it('reports a date that cannot be, with its kind', async () => {
    const found = await eventually(
      () => languages.getDiagnostics(document.uri).find(({ source }) => source === 'News Figures'),
      'A problem',
    );
    assert.equal(document.getText(found.range), 'February 30, 2025');
    assert.equal(String(found.code), 'impossible-date');
  });

  it('finds every mention of a country', async () => {
    const places = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'Portugal has'),
    );
    assert.equal(places.length, 3);
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'Portugal has'),
    );
    assert.equal(highlights.length, 3);
  });

  it('has the figures in the outline', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names: string[] = [];
    const gather = (some: readonly DocumentSymbol[]) => {
      for (const { name, children } of some) {
        names.push(name);
        gather(children);
      }
    };
    gather(symbols);
    assert.ok(
      names.some((name) => name.includes('1.2 million')),
      names.join(', '),
    );
  });

  it('offers quick fixes only where something was found', async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(at(document, '84'), at(document, '84')),
    );
    assert.deepEqual(
      actions.filter(({ diagnostics }) => diagnostics?.some(({ source }) => source === 'News Figures')),
      [],
    );
  });
});
