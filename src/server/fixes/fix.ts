import type { Finding, Span } from '../../engine/types';
import type { Articles } from '../articles/articles';

/** A change of text that would settle a finding. */
export interface Fix {
  /** What it does, as an editor's menu shows it. */
  readonly title: string;
  readonly article: string;
  readonly span: Span;
  readonly newText: string;
}

/** Proposes changes for a finding; none where it is not of its kind or nothing can be proposed. */
export type Fixer = (articles: Articles, finding: Finding) => Fix[];
