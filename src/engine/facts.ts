import type { ClaimFrame } from './claims/frame';
import type { Incident } from './claims/incident';
import type { ReadMention } from './entities/reading';
import type { ReadFigure } from './figures/reading';
import type { Prepared } from './text/prepared';
import type { TimeExpression } from './time/reading';
import type { Entity } from './types';

/** Everything the reading stages found in one article: what checks, summary and archive work on. */
export interface ArticleFacts {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly figures: readonly ReadFigure[];
  readonly mentions: readonly ReadMention[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly claims: readonly ClaimFrame[];
  /** What the article reports, and when that began. */
  readonly incident?: Incident;
}

/** The facts with the text they were read from, as the checks within one article need it. */
export interface ReadArticle extends ArticleFacts {
  readonly prepared: Prepared;
}
