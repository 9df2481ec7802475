import type { ClaimFrame } from '../../../../src/engine/claims/frame';
import type { ArticleFacts } from '../../../../src/engine/facts';
import type { ReadFigure } from '../../../../src/engine/figures/reading';
import type { ReadForSummary } from '../../../../src/engine/summary/input';
import type { Entity } from '../../../../src/engine/types';

/** A figure with its claim, as a test states it; what is left out is the commonest. */
export interface Stated extends Partial<Omit<ReadFigure, 'text'>>, Partial<Omit<ClaimFrame, 'figure' | 'sentence'>> {
  readonly text: string;
  readonly sentence?: number;
  /** False for a figure that makes no claim. */
  readonly claimed?: boolean;
}

export interface StatedArticle {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly figures: readonly Stated[];
  readonly entities?: readonly Entity[];
  readonly mentions?: ArticleFacts['mentions'];
  readonly sentences?: readonly string[];
}

/** Facts made by hand, so that the summary is tested by itself. Figures lie ten characters apart. */
export function article(stated: StatedArticle): ReadForSummary {
  const claims: ClaimFrame[] = [];
  const figures = stated.figures.map((given, index): ReadFigure => {
    const {
      claimed = true,
      counted,
      head,
      event,
      period,
      places,
      source,
      modality,
      partOf,
      modifiers,
      stage,
      voice,
      countedSpan,
      ...rest
    } = given;
    const start = given.start ?? index * 10;
    const sentence = given.sentence ?? 0;
    if (claimed) {
      claims.push({
        figure: index,
        sentence,
        ...(counted === undefined ? {} : { counted, head: head ?? counted.slice(counted.lastIndexOf(' ') + 1) }),
        ...(event === undefined ? {} : { event }),
        ...(period === undefined ? {} : { period }),
        ...(source === undefined ? {} : { source }),
        ...(partOf === undefined ? {} : { partOf }),
        ...(stage === undefined ? {} : { stage }),
        ...(countedSpan === undefined ? {} : { countedSpan }),
        places: places ?? [],
        modality: modality ?? 'stated',
        modifiers: modifiers ?? [],
        voice: voice ?? 'body',
      });
    }
    const value = Number(given.text.replace(/[^\d.]/g, ''));
    const end = start + given.text.length;
    return {
      kind: 'count',
      unit: '',
      bound: 'exact',
      low: value,
      high: value,
      valueSpan: { start, end },
      ...rest,
      start,
      end,
      sentence,
    };
  });
  const facts: ArticleFacts = {
    id: stated.id ?? 'a.txt',
    ...(stated.title === undefined ? {} : { title: stated.title }),
    ...(stated.date === undefined ? {} : { date: stated.date }),
    figures,
    claims,
    mentions: stated.mentions ?? [],
    entities: stated.entities ?? [],
    times: [],
  };
  return {
    facts,
    sentence: (index) =>
      stated.sentences?.[index] === undefined ? undefined : { start: 0, text: stated.sentences[index] },
  };
}
