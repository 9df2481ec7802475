/**
 * Child processes that never outlive us: each runs in a process group of its own, and all groups end when this process does,
 * by itself, by an error or by a signal.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const running = new Set();
const cleanups = new Set();
const windows = process.platform === 'win32';
const signals = new Map([
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
]);
let stopping;

/**
 * Starts a program in a process group of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: !windows, windowsHide: true, ...options });
  running.add(child);
  const gone = () => {
    killGroup(child, 'SIGKILL');
    running.delete(child);
  };
  child.once('exit', gone);
  child.once('error', gone);
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & {timeout?: number}} [options] `timeout` in milliseconds; a program that
 * takes longer is ended
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>} `output` holds stdout and stderr where they are pipes;
 * rejects where the program cannot be started
 */
export function run(command, args, { timeout, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            void stop(child);
          }, timeout);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: signal === null ? (code ?? 1) : 1, output, timedOut });
    });
  });
}

/** Ends a program and all that it started: asks first, and after three seconds does not ask. */
export async function stop(child) {
  if (!running.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  killGroup(child, 'SIGTERM');
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}

/** What else to do before this process ends on a signal: close a browser, remove a folder. */
export function onStop(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Ends everything that was started here. */
export function stopAll() {
  stopping ??= (async () => {
    await Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
    await Promise.all([...running].map(stop));
  })();
  return stopping;
}

/**
 * On Ctrl-C and the like: ends all children, then this process with the signal's usual exit code. The same where npm started us and is
 * gone: it passes a signal on to the shell between us only, which dies of it without telling.
 */
export function stopOnSignals() {
  for (const [signal, number] of signals) process.on(signal, () => stopWith(number));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) stopWith(signals.get('SIGTERM'));
  };
  setInterval(watch, 500).unref();
}

/** Whether everything is being ended: what fails now fails because of that. */
export function isStopping() {
  return stopping !== undefined;
}

function stopWith(number) {
  void stopAll().finally(() => process.exit(128 + number));
}

process.on('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL');
});

function killGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
