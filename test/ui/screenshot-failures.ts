import type { Workbench } from './pages/workbench';

/** Keeps a picture of the window after each test that failed, in `out/screenshots/`. */
export function screenshotFailures(workbench: () => Workbench | undefined): void {
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    await workbench()?.screenshot(`failed ${test.fullTitle()}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  });
}
