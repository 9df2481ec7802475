import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { contrast } from './contrast';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly default?: unknown;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac: string;
      readonly when: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly views: { readonly newsFigures: readonly { readonly id: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string } }[] }[];
  };
}

/** Editor backgrounds of VS Code's own themes. */
const BACKGROUNDS = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
const MARKED = ['number', 'agency', 'organisation', 'country', 'person'];

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;
const commands = new Set(contributes.commands.map(({ command }) => command));

describe('what the extension brings into VS Code', () => {
  it('stays asleep until an article, a view, a report or a command is opened', () => {
    assert.ok(manifest.activationEvents.every((event) => /^(onLanguage|onWebviewPanel):/.test(event)));
  });

  it('has all commands under News Figures in the palette', () => {
    for (const { category, title } of contributes.commands) assert.equal(category, 'News Figures', title);
  });

  it('has only commands that exist in menus, keys and views', () => {
    const linked = contributes.viewsWelcome.flatMap(({ contents }) =>
      [...contents.matchAll(/command:(newsFigures\.[\w.]+)/g)].map(([, command]) => command ?? ''),
    );
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    for (const command of [...used, ...linked]) assert.ok(commands.has(command), command);
  });

  it('takes no key away where no article and none of its views has the focus', () => {
    for (const { when, command } of contributes.keybindings) assert.match(when, /editorLangId|focusedView/, command);
  });

  it('has each key once in each place', () => {
    const keys = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('explains every setting and says where it may be set', () => {
    for (const [name, { markdownDescription, scope, default: value }] of Object.entries(
      contributes.configuration.properties,
    )) {
      assert.ok(markdownDescription && scope && value !== undefined, name);
    }
  });

  it('says what to do in every view that is empty', () => {
    for (const { id } of contributes.views.newsFigures) {
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      );
    }
  });

  it('has the files that it names', () => {
    const steps = contributes.walkthroughs.flatMap(({ steps: all }) => all.map(({ media }) => media.markdown));
    const icons = contributes.viewsContainers.activitybar.map(({ icon }) => icon);
    for (const file of [manifest.icon, ...steps, ...icons]) assert.ok(existsSync(file), file);
  });

  it('has a colour for each mark in dark, light and both high contrast themes, seen well on the background', () => {
    for (const name of MARKED) {
      const colour = contributes.colors.find(({ id }) => id === `newsFigures.${name}Underline`);
      for (const [theme, background] of Object.entries(BACKGROUNDS)) {
        const shown = colour?.defaults[theme] ?? '';
        const ratio = contrast(shown, background);
        const least = theme.startsWith('highContrast') ? 7 : 4.5;
        assert.ok(ratio >= least, `${name} in ${theme}: ${ratio.toFixed(1)}`);
      }
    }
  });
});
