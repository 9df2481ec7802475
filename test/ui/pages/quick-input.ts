import type { Locator, Page } from 'playwright-core';

/** The field at the top of the window, in which commands, files and answers are chosen. */
export class QuickInput {
  private readonly widget: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget');
  }

  /** Opens it with something typed: a file's name, or a command's behind `>`. */
  async open(typed: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.input().fill(typed);
  }

  /** Takes the first row that has this label. */
  async accept(label: string): Promise<void> {
    await this.widget.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first().click();
  }

  /** Waits for a question, told by the beginning of its placeholder, and takes the answer that has this label. */
  async answer(question: string, label: string): Promise<void> {
    await this.input(`[placeholder^="${question}"]`).fill(label);
    await this.accept(label);
    await this.closed();
  }

  async closed(): Promise<void> {
    await this.widget.waitFor({ state: 'hidden' });
  }

  private input(attribute = ''): Locator {
    return this.widget.locator(`.quick-input-filter input${attribute}`);
  }
}
