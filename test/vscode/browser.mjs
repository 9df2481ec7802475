/** A headless Chromium for the workbench's page. */
import process from 'node:process';
import { onStop } from '../../scripts/processes.mjs';
import { findChromium } from './install.mjs';

/**
 * Starts the browser; it is closed when this process is stopped.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  onStop(() => browser.close());
  return browser;
}
