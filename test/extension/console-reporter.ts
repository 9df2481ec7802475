import type Mocha from 'mocha';

/**
 * Prints each test and, at the end, the counts, to the console: what VS Code's extension host lets out, in Node.js and in the browser.
 * @param suite name of the suite in the last line
 */
export function consoleReporter(suite: string): (runner: Mocha.Runner) => void {
  return function report(runner) {
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test) => {
      passed += 1;
      console.log(`  ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      failed += 1;
      console.error(`  FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.once('end', () => {
      console.log(`Suite ${suite}: ${passed} passed, ${failed} failed`);
    });
  };
}
