import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { FileContent } from '../../server/protocol';
import { decodeText } from './decode-text';

const MEGABYTE = 1_000_000;

/** Larger files are not sent to the server: no article is that long, and a folder may hold dumps of data. */
const MAXIMUM_BYTES = 5 * MEGABYTE;

/** The text of a file of the workspace, or a sentence that says why it was not read. Its size is looked at before its content. */
export async function readArticleFile(uri: Uri): Promise<FileContent> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return { skipped: 'This is not a file.' };
    if (size > MAXIMUM_BYTES) return { skipped: tooLarge(size) };
    return decodeText(await workspace.fs.readFile(uri));
  } catch (error) {
    return { skipped: failure(error) };
  }
}

function tooLarge(bytes: number): string {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  return `The file has ${megabytes} MB; files of the workspace are read up to ${MAXIMUM_BYTES / MEGABYTE} MB.`;
}

function failure(error: unknown): string {
  if (error instanceof FileSystemError && error.code === 'FileNotFound') return 'The file is no longer there.';
  if (error instanceof FileSystemError && error.code === 'NoPermissions')
    return 'The file may not be read by this user.';
  return `The file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
