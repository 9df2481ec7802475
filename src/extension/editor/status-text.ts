import type { Analyzed } from '../../server/protocol';
import { counted } from '../wording';

export interface StatusText {
  /** With codicons. */
  readonly text: string;
  /** In words, for the tooltip and for screen readers. */
  readonly words: string;
  readonly warning: boolean;
}

/** What the status bar says of the active article; undefined analysis means that it is being read. */
export function statusText(analyzed: Analyzed | undefined): StatusText {
  if (!analyzed) {
    return { text: '$(sync~spin) Figures', words: 'News Figures is reading this article', warning: false };
  }
  if (analyzed.skipped !== undefined) return skippedText(analyzed.skipped);
  const { figures, findings } = analyzed;
  const findingsText = findings > 0 ? ` $(warning) ${findings.toLocaleString('en')}` : '';
  return {
    text: `$(symbol-number) ${counted(figures, 'figure')}${findingsText}`,
    words: `${counted(figures, 'figure')}, ${findings === 0 ? 'no contradictions' : counted(findings, 'contradiction')}`,
    warning: findings > 0,
  };
}

/** What the status bar says of an article that was not looked at. */
export function skippedText(reason: string): StatusText {
  return { text: '$(circle-slash) Figures: not read', words: `Not read: ${reason}`, warning: true };
}
