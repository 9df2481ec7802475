import { type Disposable, type LogOutputChannel, type Progress, ProgressLocation, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type IndexProgress, IndexProgressNotification } from '../../server/protocol';

/** A progress in the status bar, from the first report until everything is read. */
interface Bar {
  readonly progress: Progress<{ message?: string }>;
  readonly end: () => void;
}

/** Shows in the status bar how far the workspace is read, and writes what was skipped into the log. */
export function showIndexProgress(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  let bar: Bar | undefined;
  const logged = new Map<string, string>();
  return client.onNotification(IndexProgressNotification, (indexed) => {
    logSkipped(indexed, logged, log);
    const { done, total } = indexed;
    if (done < total) {
      bar ??= startBar();
      bar.progress.report({
        message: `reading articles, ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
      });
    } else {
      bar?.end();
      bar = undefined;
    }
  });
}

function startBar(): Bar {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const begun = new Promise<Bar['progress']>((resolve) => {
    void window.withProgress({ location: ProgressLocation.Window, title: 'News Figures' }, (progress) => {
      resolve(progress);
      return ended;
    });
  });
  return { progress: { report: (value) => void begun.then((progress) => progress.report(value)) }, end: () => end() };
}

function logSkipped({ skipped }: IndexProgress, logged: Map<string, string>, log: LogOutputChannel): void {
  for (const { uri, reason } of skipped) {
    if (logged.get(uri) === reason) continue;
    logged.set(uri, reason);
    log.warn(`Not read: ${uri}. ${reason}`);
  }
}
