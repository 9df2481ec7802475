import type { Workbench } from './pages/workbench';
import { screenshotFailures } from './screenshot-failures';
import { Session } from './session';

describe('A folder that is not trusted', () => {
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start({ restricted: true });
    workbench = await session.open();
    await workbench.waitForRestrictedMode();
  });

  after(() => session.end());
  screenshotFailures(() => workbench);

  it('has its articles marked and compared all the same', async () => {
    const editor = await workbench.openArticle('2024-03-12-calder-bay-courier.md');
    await editor.underlineOf('189');
    const problems = await workbench.openProblems();
    await problems.filter({ hasText: 'Twenty-four' }).first().waitFor();
  });
});
