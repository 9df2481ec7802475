import assert from 'node:assert/strict';
import { Session } from './session';

const themes = ['Light Modern', 'Dark Modern', 'Light High Contrast', 'Dark High Contrast'];

describe('The colours of highlights', () => {
  for (const theme of themes) {
    it(`stand out in ${theme}`, async () => {
      const session = await Session.start({ settings: { 'workbench.colorTheme': theme } });
      try {
        const workbench = await session.open();
        const editor = await workbench.openArticle('2024-03-12-calder-bay-courier.md');
        await editor.underlineOf('189');
        await workbench.panel.open();
        await workbench.panel.rows('Contradictions').first().waitFor();
        await workbench.screenshot(theme.toLowerCase().replaceAll(' ', '-'));
        assert.ok((await editor.contrastOf('189')) >= 3, 'an underline needs a contrast of 3 to 1');
      } finally {
        await session.end();
      }
    });
  }
});
