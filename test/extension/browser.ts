/** Entry in the browser's extension host. */
import 'mocha/mocha.js';
import { consoleReporter } from './console-reporter';
import { loadTests } from './suites';

/** Called by VS Code; rejects where a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: consoleReporter('in the browser') as unknown as string });
  await loadTests();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
