import assert from 'node:assert/strict';
import { packageExtension } from '../../scripts/package.mjs';
import type { Workbench } from '../ui/pages/workbench';
import { screenshotFailures } from '../ui/screenshot-failures';
import { Session } from '../ui/session';

describe('The packaged extension', () => {
  let session: Session | undefined;
  let workbench: Workbench;

  after(() => session?.end());
  screenshotFailures(() => workbench);

  it('is under 2 MB', async () => {
    const { file, size } = await packageExtension();
    assert.ok(size < 2 * 1024 * 1024, `${size} bytes`);
    session = await Session.start({ vsix: file });
    workbench = await session.open();
  });

  it('marks and explains an article where it is installed', async () => {
    const editor = await workbench.openArticle('2024-03-13-northern-wire.txt');
    await editor.underlineOf('600,000');
    await editor.hover('United States', 'Washington');
  });

  it('brings the report', async () => {
    await workbench.run('News Figures: Summarize figures');
    await workbench.report.rows().filter({ hasText: '600,000' }).first().waitFor();
  });
});
