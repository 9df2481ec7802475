import { readFigures } from '../../../../src/engine/figures/read-figures';
import type { ReadFigure } from '../../../../src/engine/figures/reading';
import { readText } from '../../../../src/engine/text/read-text';

/** Every figure of a text. */
export const figuresOf = (text: string): ReadFigure[] => readFigures(readText({ id: 'test', text }));

/** The texts of the figures, for tests of what is and what is no figure. */
export const textsOf = (text: string): string[] => figuresOf(text).map((figure) => figure.text);

/** "900 over fugitives" as `text kind low[..high] unit`, with bound and direction where there is one. */
export function told(text: string): string[] {
  return figuresOf(text).map((figure) => {
    const range = figure.low === figure.high ? `${figure.low}` : `${figure.low}..${figure.high}`;
    const bound = figure.bound === 'exact' ? [] : [figure.bound];
    return [figure.text, '|', figure.kind, range, figure.unit, ...bound, figure.direction ?? '']
      .filter(Boolean)
      .join(' ');
  });
}
