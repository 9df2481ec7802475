/** Entry in the Node.js extension host. */
import Mocha from 'mocha';
import { consoleReporter } from './console-reporter';
import { loadTests, suiteName } from './suites';

/** Called by VS Code; rejects where a test failed. */
export async function run(): Promise<void> {
  const name = suiteName();
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: consoleReporter(name) as unknown as string });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'index', mocha);
  await loadTests();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
