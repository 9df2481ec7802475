import { summarize } from '../../../../src/engine/summary/summarize';
import type { Finding } from '../../../../src/engine/types';
import { article } from './facts-builder';

/** A contradiction between two articles, one with a name that markup would break at. */
export const finding: Finding = {
  kind: 'same-quantity',
  severity: 'warning',
  message: 'One says 40 goats, the other 45.',
  because: 'Both count goats shipped on 3 May.',
  evidence: [
    { article: 'a.txt', start: 0, end: 2, text: '40' },
    { article: 'b <b>.txt', start: 10, end: 12, text: '45' },
  ],
};
/** A sentence that a spreadsheet, a page and a Markdown table could each misread. */
export const hostile = '=HYPERLINK("http://x") <script>alert(1)</script> | *bold*, said he';
export const summary = summarize(
  [
    article({
      title: 'Forty <goats> & a boat',
      date: '2024-05-03',
      sentences: [hostile],
      figures: [
        { text: '40', counted: 'goat', event: 'ship', period: { label: 'since May' } },
        { text: '25', counted: 'goat', partOf: 0 },
        { text: '-5%', kind: 'percent', unit: 'percent', low: -5, high: -5 },
      ],
    }),
  ],
  [finding],
);
/** Lines of ten characters. */
export const locate = (_: string, offset: number) => ({ line: Math.floor(offset / 10), character: offset % 10 });
