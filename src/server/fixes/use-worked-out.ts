import { oneLine } from '../wording/words';
import type { Fixer } from './fix';

/** Offers what the other figures of a finding make: "50%" for the "60%" of "100 of 200, or 60%". */
export const useWorkedOut: Fixer = (articles, { corrections = [] }) =>
  corrections.flatMap(({ article, start, end, text }) => {
    const told = articles.current(article)?.article.text.slice(start, end);
    if (told === undefined) return [];
    const title = `Write “${text}” instead of “${oneLine(told)}”, as the other figures make it`;
    return [{ title, article, span: { start, end }, newText: text }];
  });
