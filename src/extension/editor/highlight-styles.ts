import type { DecorationRenderOptions } from 'vscode';
import { OverviewRulerLane, ThemeColor } from 'vscode';
import type { MarkClass } from '../../server/protocol';

interface HighlightStyle {
  /** Theme colours `newsFigures.<color>Underline`, also in the overview ruler, and `newsFigures.<color>Background`. */
  readonly color: string;
  /** Differs from class to class, so that the classes are told apart without seeing colours. */
  readonly underline: 'dotted' | 'solid' | 'dashed' | 'double' | 'wavy';
}

const STYLES: Readonly<Record<MarkClass, HighlightStyle>> = {
  number: { color: 'number', underline: 'dotted' },
  agency: { color: 'agency', underline: 'solid' },
  organisation: { color: 'organisation', underline: 'double' },
  country: { color: 'country', underline: 'dashed' },
  person: { color: 'person', underline: 'wavy' },
};

export const MARK_CLASSES: readonly MarkClass[] = ['number', 'agency', 'organisation', 'country', 'person'];

/**
 * How a class is painted. The underline's colour is the theme's variable, as `textDecoration` takes no `ThemeColor`: VS Code names
 * the variable of colour `a.b` `--vscode-a-b`.
 */
export function decorationOf(markClass: MarkClass): DecorationRenderOptions {
  const { color, underline } = STYLES[markClass];
  return {
    textDecoration: `underline ${underline} var(--vscode-newsFigures-${color}Underline) 2px; text-underline-offset: 3px`,
    backgroundColor: new ThemeColor(`newsFigures.${color}Background`),
    overviewRulerColor: new ThemeColor(`newsFigures.${color}Underline`),
    overviewRulerLane: OverviewRulerLane.Right,
    borderRadius: '2px',
  };
}
