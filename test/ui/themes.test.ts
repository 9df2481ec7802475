import assert from 'node:assert/strict';
import type { Theme, Workbench } from './pages/workbench';
import { screenshotFailures } from './screenshot-failures';
import { Session } from './session';

const themes: readonly Theme[] = [
  { label: 'Light Modern', kind: 'vs' },
  { label: 'Dark Modern', kind: 'vs-dark' },
  { label: 'Light High Contrast', kind: 'hc-light' },
  { label: 'Dark High Contrast', kind: 'hc-black' },
];

describe('Highlights', () => {
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start({ settings: { 'window.autoDetectColorScheme': false } });
    workbench = await session.open();
    await workbench.openArticle('2024-03-12-calder-bay-courier.md');
    await workbench.panel.open();
    await workbench.panel.rows('Contradictions').first().waitFor();
  });

  after(() => session.end());
  screenshotFailures(() => workbench);

  for (const theme of themes) {
    it(`stand out in the theme ${theme.label}`, async () => {
      await workbench.useTheme(theme);
      const editor = workbench.editor();
      for (const text of ['189', 'Germany', 'Police Department']) {
        const contrast = await editor.contrastOf(text);
        assert.ok(contrast >= 3, `the underline of ${text} has a contrast of ${contrast.toFixed(1)}, WCAG wants 3`);
      }
      await workbench.screenshot(theme.label.toLowerCase().replaceAll(' ', '-'));
    });
  }
});
