import assert from 'node:assert/strict';
import type { Workbench } from './pages/workbench';
import { screenshotFailures } from './screenshot-failures';
import { Session } from './session';

describe('An article in VS Code', () => {
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start();
    workbench = await session.open();
  });

  after(() => session.end());
  screenshotFailures(() => workbench);

  it('has its numbers, agencies and countries underlined, each in its own way', async () => {
    const editor = await workbench.openArticle('2024-03-12-calder-bay-courier.md');
    const underlines = [
      await editor.underlineOf('189'),
      await editor.underlineOf('Police Department'),
      await editor.underlineOf('Germany'),
    ];
    assert.equal(new Set(underlines).size, 3, `underlines ${underlines.join(', ')}`);
  });

  it('explains a figure where the mouse rests on it', async () => {
    assert.match(await workbench.editor().hover('189', 'Calder Bay Police Department'), /189/);
  });

  it('explains a country where the mouse rests on it', async () => {
    assert.match(await workbench.editor().hover('Germany', 'Berlin'), /Germany/);
  });

  it('has what cannot be true among the problems', async () => {
    const problems = await workbench.openProblems();
    await problems.filter({ hasText: 'There is no 30 February' }).first().waitFor();
  });

  it('has its figures in the side panel, and a row leads to the figure', async () => {
    await workbench.panel.open();
    for (const view of ['Summary', 'Contradictions', 'Agencies & Countries'] as const) {
      await workbench.panel.rows(view).first().waitFor();
    }
    await workbench.panel.click('Contradictions', '25 km');
    await workbench.waitForLine(11);
  });

  it('loses its highlights when they are switched off, and has them again when they are switched on', async () => {
    const editor = workbench.editor();
    await workbench.run('News Figures: Toggle Highlights');
    await editor.highlights().first().waitFor({ state: 'detached' });
    await workbench.run('News Figures: Toggle Highlights');
    await editor.underlineOf('189');
  });

  it('is summed up in a report whose rows lead into the text', async () => {
    await workbench.run('News Figures: Summarize figures');
    const row = workbench.report.rows().filter({ hasText: '189' }).first();
    await row.waitFor();
    await workbench.screenshot('report');
    await row.click();
    await workbench.waitForLine(13);
  });
});
