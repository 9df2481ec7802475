import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The report of "Summarize figures", a page within the page. */
export class Report {
  private readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.locator('iframe.webview').contentFrame().locator('iframe#active-frame').contentFrame();
  }

  /** Links into the articles. */
  rows(): Locator {
    return this.frame.locator('a[data-uri]');
  }

  headings(): Locator {
    return this.frame.locator('h1, h2, h3');
  }

  buttons(): Locator {
    return this.frame.locator('button[data-format]');
  }
}
