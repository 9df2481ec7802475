export type Grouping = 'counted' | 'kind' | 'article';
export type Sorting = 'importance' | 'text' | 'value' | 'name';

/** How the trees arrange what the summary holds. */
export interface ViewOptions {
  /** Words that must all occur; empty for everything. */
  readonly filter: string;
  readonly grouping: Grouping;
  readonly sorting: Sorting;
}

export const DEFAULT_OPTIONS: ViewOptions = { filter: '', grouping: 'counted', sorting: 'importance' };

/** A test whether the words of the filter all occur in the given texts, whatever their case. */
export function filterTest(filter: string): (...texts: readonly (string | undefined)[]) => boolean {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (...texts) => {
    const haystack = texts.join('\n').toLowerCase();
    return words.every((word) => haystack.includes(word));
  };
}
