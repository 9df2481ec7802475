import type { Locator, Page } from 'playwright-core';
import { contrast } from './contrast';

/** The part of the page's own types that is used here: the project's sources have none of a browser's. */
interface PageElement {
  closest(selector: string): PageElement | null;
}
declare function getComputedStyle(element: PageElement): {
  readonly backgroundColor: string;
  readonly textDecorationColor: string;
  readonly textDecorationStyle: string;
};

/** The editor of an article. */
export class ArticleEditor {
  constructor(
    private readonly page: Page,
    private readonly editor: Locator,
  ) {}

  /** Waits until a text is underlined, and gives the underline's style. */
  async underlineOf(text: string): Promise<string> {
    return this.highlight(text).evaluate((element: PageElement) => getComputedStyle(element).textDecorationStyle);
  }

  /** How much a text's underline stands out from the background: 1 to 21. */
  async contrastOf(text: string): Promise<number> {
    const [underline, background] = await this.highlight(text).evaluate((element: PageElement) => {
      const editor = element.closest('.monaco-editor');
      return [getComputedStyle(element).textDecorationColor, editor ? getComputedStyle(editor).backgroundColor : ''];
    });
    return contrast(underline ?? '', background ?? '');
  }

  /** Points at a highlighted text, waits for a hover that says something, and gives all that it says. */
  async hover(text: string, saying: string): Promise<string> {
    await this.page.mouse.move(0, 0);
    await this.highlight(text).hover();
    const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: saying });
    return (await hover.textContent()) ?? '';
  }

  /** Every highlight on the screen. */
  highlights(): Locator {
    return this.editor.locator('.view-line span[class*="ced-"]');
  }

  async type(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.insertText(text);
  }

  private highlight(text: string): Locator {
    return this.highlights().filter({ hasText: text }).first();
  }
}
