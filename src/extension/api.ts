import type { Uri } from 'vscode';
import type { Mark, PlacedSummary, Scope } from '../server/protocol';

/** What `activate` returns: how other extensions, and tests, read what News Figures found. */
export interface NewsFiguresApi {
  /** The summary of the active article, of the open articles, or of the workspace. */
  summary(scope: Scope): Promise<PlacedSummary>;
  /** The marks of an open article; empty until it has been analysed. */
  marks(uri: Uri): readonly Mark[];
  /** Settles when every open article has been analysed and every file of the workspace read. Rejects if the server cannot start. */
  whenIdle(): Promise<void>;
}
