import type { Workbench } from './pages/workbench';
import { screenshotFailures } from './screenshot-failures';
import { Session } from './session';

describe('A text in VS Code without a folder', () => {
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start();
    workbench = await session.open({ folder: false });
  });

  after(() => session.end());
  screenshotFailures(() => workbench);

  it('is marked and explained', async () => {
    const editor = await workbench.openUntitled(
      'The mill in Portugal employs 84 people and made 1.2 million tiles last year.',
    );
    await editor.underlineOf('1.2 million');
    await editor.underlineOf('Portugal');
    await editor.hover('1.2 million', '1,200,000');
  });

  it('is summed up in a report', async () => {
    await workbench.run('News Figures: Summarize figures');
    await workbench.report.rows().filter({ hasText: '1.2 million' }).first().waitFor();
  });
});
