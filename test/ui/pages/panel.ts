import type { Locator, Page } from 'playwright-core';

export type View = 'Summary' | 'Contradictions' | 'Agencies & Countries';

/** The side panel with its three trees. */
export class Panel {
  constructor(private readonly page: Page) {}

  /** Opens it from the activity bar. */
  async open(): Promise<void> {
    const icon = this.page.locator('.activitybar').getByRole('tab', { name: /^News Figures/ });
    if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
    await this.page.locator('.sidebar .pane-header').filter({ hasText: 'Summary' }).waitFor();
  }

  /** The rows of a tree that are on the screen. */
  rows(view: View): Locator {
    return this.page
      .locator('.sidebar .pane')
      .filter({ has: this.header(view) })
      .locator('.monaco-list-row');
  }

  /** Waits for a row and clicks it. */
  async click(view: View, text: string): Promise<void> {
    await this.rows(view).filter({ hasText: text }).first().click();
  }

  /** How many contradictions the activity bar's badge tells. */
  badge(): Locator {
    return this.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^News Figures/ })
      .locator('.badge-content');
  }

  private header(view: View): Locator {
    return this.page.locator('.pane-header').filter({ hasText: view });
  }
}
