import type { DecorationRenderOptions } from 'vscode';
import { OverviewRulerLane, ThemeColor } from 'vscode';
import type { MarkClass } from '../../server/protocol';

interface HighlightStyle {
  /** Theme colours `newsFigures.<color>Underline`, also in the overview ruler, and `newsFigures.<color>Background`. */
  readonly color: string;
  /** Differs from class to class, so that the classes are told apart without seeing colours. */
  readonly underline: 'dotted' | 'solid' | 'dashed' | 'double' | 'wavy';
  /** Of each line, in pixels: chosen so that all styles weigh the same on the page. */
  readonly thickness: number;
}

const STYLES: Readonly<Record<MarkClass, HighlightStyle>> = {
  number: { color: 'number', underline: 'dotted', thickness: 2 },
  agency: { color: 'agency', underline: 'solid', thickness: 1.5 },
  organisation: { color: 'organisation', underline: 'double', thickness: 1 },
  country: { color: 'country', underline: 'dashed', thickness: 1.5 },
  person: { color: 'person', underline: 'wavy', thickness: 1 },
};

export const MARK_CLASSES: readonly MarkClass[] = ['number', 'agency', 'organisation', 'country', 'person'];

/**
 * How a class is painted. The underline's colour is the theme's variable, as `textDecoration` takes no `ThemeColor`: VS Code names
 * the variable of colour `a.b` `--vscode-a-b`.
 */
export function decorationOf(markClass: MarkClass): DecorationRenderOptions {
  const { color, underline, thickness } = STYLES[markClass];
  return {
    textDecoration: `underline ${underline} var(--vscode-newsFigures-${color}Underline) ${thickness}px; text-underline-offset: 3px`,
    backgroundColor: new ThemeColor(`newsFigures.${color}Background`),
    overviewRulerColor: new ThemeColor(`newsFigures.${color}Underline`),
    overviewRulerLane: OverviewRulerLane.Right,
    borderRadius: '2px',
  };
}
