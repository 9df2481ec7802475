import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ArticleEditor } from './article-editor';
import { Panel } from './panel';
import { QuickInput } from './quick-input';
import { Report } from './report';

const screenshots = path.join(__dirname, '..', '..', '..', 'out', 'screenshots');

export interface Theme {
  readonly label: string;
  readonly kind: 'vs' | 'vs-dark' | 'hc-light' | 'hc-black';
}

/** VS Code's window. */
export class Workbench {
  readonly panel: Panel;
  readonly report: Report;
  private readonly quickInput: QuickInput;

  constructor(readonly page: Page) {
    this.panel = new Panel(page);
    this.report = new Report(page);
    this.quickInput = new QuickInput(page);
  }

  /** Opens an address and waits until commands can be run. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /** Runs a command by its title, through the command palette as a user does. */
  async run(title: string): Promise<void> {
    await this.quickInput.open(`>${title}`);
    await this.quickInput.accept(title);
    await this.quickInput.closed();
  }

  /** Opens a file of the workspace by its name. */
  async openArticle(name: string): Promise<ArticleEditor> {
    await this.quickInput.open(name);
    await this.quickInput.accept(name);
    await this.quickInput.closed();
    await this.tab(name).waitFor();
    return this.editor();
  }

  /** A new editor that is not a file. */
  async openUntitled(text: string): Promise<ArticleEditor> {
    await this.run('File: New Untitled Text File');
    await this.tab('Untitled-1').waitFor();
    const editor = this.editor();
    await editor.type(text);
    return editor;
  }

  editor(): ArticleEditor {
    return new ArticleEditor(
      this.page,
      this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first(),
    );
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: false });
  }

  /** Waits until the cursor is in a line, counted from 1. */
  async waitForLine(line: number): Promise<void> {
    await this.page
      .locator('[id="status.editor.selection"]')
      .filter({ hasText: new RegExp(`^Ln ${line}\\b`) })
      .waitFor();
  }

  /** Waits until the window tells that its folder is not trusted. */
  async waitForRestrictedMode(): Promise<void> {
    await this.page.locator('.statusbar').getByText('Restricted Mode').waitFor();
  }

  /** Rows of the Problems view. */
  async openProblems(): Promise<Locator> {
    await this.run('Problems: Focus on Problems View');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Changes the colour theme. `kind` is the class that the window has then. */
  async useTheme({ label, kind }: Theme): Promise<void> {
    await this.quickInput.open('>Preferences: Color Theme');
    await this.quickInput.accept('Preferences: Color Theme');
    await this.quickInput.answer('Select Color Theme', label);
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  }
}
