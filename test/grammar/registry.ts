import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const root = path.join(__dirname, '..', '..');

/** Where grammars stand by their scope; the Markdown one is a fixture unless another is named. */
const files: Readonly<Record<string, string>> = {
  'text.plain.news-figures': 'syntaxes/news-figures.plain.tmLanguage.json',
  'markdown.news-figures.injection': 'syntaxes/news-figures.markdown.tmLanguage.json',
  'text.html.markdown': 'test/grammar/fixtures/markdown.tmLanguage.json',
};

let engine: Promise<void> | undefined;

/** Loads a grammar as VS Code does, with the injection into Markdown that `package.json` declares. */
export async function loadGrammar(scope: string): Promise<IGrammar> {
  engine ??= loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: engine.then(() => ({ createOnigScanner, createOnigString })),
    loadGrammar: async (name) => {
      const file = files[name];
      return file === undefined ? null : parseRawGrammar(readFileSync(path.join(root, file), 'utf8'), file);
    },
    getInjections: (name) => (name === 'text.html.markdown' ? ['markdown.news-figures.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`No grammar for ${scope}`);
  return grammar;
}

/** The pieces of a text that this project's rules colour, with the last part of their scope that says what they are. */
export function coloured(grammar: IGrammar, text: string): [text: string, scope: string][] {
  const found: [string, string][] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.findLast((name) => name.endsWith('.news-figures') && !name.startsWith('meta.'));
      if (scope !== undefined && scope !== 'text.plain.news-figures') {
        found.push([
          line.slice(token.startIndex, token.endIndex),
          scope.replace(/^constant\.numeric\.|\.news-figures$|^keyword\.other\./g, ''),
        ]);
      }
    }
  }
  return found;
}
