#!/usr/bin/env node
/**
 * Stands in for VS Code's executable where the desktop one cannot be had: takes the options that `@vscode/test-electron` gives it, and
 * runs them in the web workbench of VS Code's server and a headless browser. The tests' console and exit code come through.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { stopAll, stopOnSignals } from '../../scripts/processes.mjs';
import { launchBrowser } from './browser.mjs';
import { loadFromWebSite } from './web-extension.mjs';
import { startWebServer } from './web-server.mjs';

/** Longer than any suite takes, so that a workbench that hangs is told of. */
const finishWithin = 120_000;

/** What this VS Code always says of itself: its native modules are not built, and there is no marketplace. */
const noise = [
  /Could not locate the bindings file/,
  /@vscode\/native-watchdog/,
  /open-vsx\.org/,
  /connection token|a socket|grace time/,
  /builtin extensions cache|Service Worker|AgentHost|AccountPolicyGate|DefaultAccount|chat-stt|package.nls.json/,
];

stopOnSignals();
const scratch = await mkdtemp(path.join(os.tmpdir(), 'news-figures-code-'));
try {
  process.exitCode = await runTests(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stopAll();
  await rm(scratch, { recursive: true, force: true });
}

/** Options that only a desktop understands are passed over; what is no option is the folder to open. */
function readOptions(args) {
  const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    folder: args.find((arg) => !arg.startsWith('-')),
    developmentPath: option('extensionDevelopmentPath'),
    developmentKind: option('extensionDevelopmentKind'),
    testsPath: option('extensionTestsPath'),
    data: option('user-data-dir') ?? path.join(scratch, 'data'),
  };
}

async function runTests({ folder, developmentPath, developmentKind, testsPath, data }) {
  const server = await startWebServer({ data, development: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const code = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The tests did not end.\n${server.log()}`)), finishWithin);
    void page.exposeFunction('codeAutomationLog', (type, args) => {
      if (!noise.some((pattern) => pattern.test(String(args[0])))) (console[type] ?? console.log)(...args);
    });
    void page.exposeFunction('codeAutomationExit', (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode);
    });
    void server.exited.then(() => reject(new Error(`VS Code's server stopped.\n${server.log()}`)));
  });
  const payload = [];
  if (developmentKind !== 'web') {
    if (developmentPath !== undefined) payload.push(['extensionDevelopmentPath', server.remote(developmentPath)]);
    if (testsPath !== undefined) payload.push(['extensionTestsPath', server.remote(testsPath)]);
  }
  const address = server.address({ ...(folder === undefined ? {} : { folder }), payload });
  if (developmentKind === 'web') await loadFromWebSite(page, address, { developmentPath, testsPath });
  await page.goto(address);
  return code;
}
