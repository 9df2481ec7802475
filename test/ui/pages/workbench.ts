import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ArticleEditor } from './article-editor';
import { Panel } from './panel';
import { Report } from './report';

const screenshots = path.join(__dirname, '..', '..', '..', 'out', 'screenshots');

/** VS Code's window. */
export class Workbench {
  readonly panel: Panel;
  readonly report: Report;

  constructor(readonly page: Page) {
    this.panel = new Panel(page);
    this.report = new Report(page);
  }

  /** Opens an address and waits until commands can be run. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /** Runs a command by its title, through the command palette as a user does. */
  async run(title: string): Promise<void> {
    await this.choose(`>${title}`, title);
  }

  /** Opens a file of the workspace by its name. */
  async openArticle(name: string): Promise<ArticleEditor> {
    await this.choose(name, name);
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

  /** The item of the status bar that News Figures owns. */
  status(): Locator {
    return this.page.locator('.statusbar-item[id^="news-figures"], .statusbar-item[id*="newsFigures"]');
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

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  }

  private async choose(typed: string, label: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget .quick-input-filter input');
    await input.waitFor();
    await input.fill(typed);
    await this.accept(label);
  }

  private async accept(label: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const row = widget.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
    await row.waitFor();
    await row.click();
    await widget.waitFor({ state: 'hidden' });
  }
}
