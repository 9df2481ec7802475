import type { PlacedFinding, PlacedRow, PlacedSummary } from '../../../src/server/protocol';

/** A row of an invented article, for tests of what the views show. */
export function row(
  text: string,
  value: number,
  more: Partial<PlacedRow> & { readonly line?: number } = {},
): PlacedRow {
  const { line = 0, ...rest } = more;
  return {
    figure: 0,
    text,
    kind: 'count',
    low: value,
    high: value,
    bound: 'exact',
    unit: '',
    places: [],
    sentence: `There were ${text}.`,
    amount: text,
    phrase: more.counted === undefined ? text : `${text} ${more.counted}s`,
    about: '',
    place: {
      uri: 'file:///news/flood.txt',
      range: { start: { line, character: 5 }, end: { line, character: 5 + text.length } },
    },
    ...rest,
  };
}

export function finding(message: string, severity: PlacedFinding['severity'] = 'warning'): PlacedFinding {
  const side = (text: string, line: number) => ({
    text,
    place: {
      uri: 'file:///news/flood.txt',
      range: { start: { line, character: 0 }, end: { line, character: text.length } },
    },
  });
  return {
    kind: 'same-quantity',
    severity,
    message,
    because: 'Both count homes flooded in Tarn on Monday.',
    evidence: [side('40 homes', 2), side('60 homes', 9)],
  };
}

export function summary(more: Partial<PlacedSummary> = {}): PlacedSummary {
  return {
    scope: 'article',
    articles: [{ id: 'file:///news/flood.txt', title: 'Flood hits Tarn', figures: 3 }],
    groups: [],
    wholes: [],
    series: [],
    entities: [],
    findings: [],
    ...more,
  };
}
