import type { Span } from '../types';
import type { ParagraphRole } from './prepared';

/** A paragraph before its role is settled. */
export interface Block extends Span {
  /** The role that markup gives it; told from its words where absent. */
  readonly role?: ParagraphRole;
}

/** What reading the markup of an article gives. */
export interface Stripped {
  /** Of the same length as the source. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
}
