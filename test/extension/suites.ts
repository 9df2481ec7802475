import { workspace } from 'vscode';

const hasFolder = workspace.workspaceFolders !== undefined;

/** The suite that runs in the Node.js extension host, told by the open folder. */
export function suiteName(): string {
  return hasFolder ? 'with a folder' : 'without a folder';
}

/** Defines the tests that fit what is open. Mocha's globals must be there by now. */
export async function loadTests(): Promise<void> {
  await import('./activation.test');
  if (hasFolder) await import('./samples.test');
  await import('./marks.test');
  await import('./features.test');
  await import('./commands.test');
  await import('./settings.test');
}
