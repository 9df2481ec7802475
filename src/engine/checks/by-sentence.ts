/** Things by the sentence they stand in, so that a check need not go through all of them for each. */
export function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const known = groups.get(item.sentence);
    if (known) known.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}
