import type { ArticleFacts } from '../facts';
import type { Span } from '../types';
import { nameParts } from './names';

/** More people than this make a register. */
const MOST = 200;

/** A name of several words where it first stands. */
export interface FullName {
  readonly name: string;
  /** In lower case, by `nameParts`. */
  readonly parts: readonly string[];
  readonly mention: Span & { readonly text: string };
}

const KNOWN = new WeakMap<ArticleFacts, readonly FullName[]>();

/** The persons an article names in full, each once: those it mentions, those whose age it tells, and what else is written like a name of three. */
export function fullNames(article: ArticleFacts): readonly FullName[] {
  const known = KNOWN.get(article);
  if (known) return known;
  const names = new Map<string, FullName>();
  const add = (mention: FullName['mention']): void => {
    const parts = nameParts(mention.text);
    const key = parts.join(' ');
    if (parts.length > 1 && !names.has(key)) names.set(key, { name: mention.text, parts, mention });
  };
  for (const mention of article.mentions) if (mention.type === 'person') add(mention);
  for (const { bearer } of article.claims) if (bearer) add(bearer);
  for (const run of runsOfThree(article)) add(run);
  const found = [...names.values()].slice(0, MOST);
  KNOWN.set(article, found);
  return found;
}

/** Three words of names behind each other and no more: "Devonte Tramine Ocasio". */
function runsOfThree({ incident }: ArticleFacts): FullName['mention'][] {
  const words = incident?.names ?? [];
  const touch = (at: number): boolean => {
    const [before, word] = [words[at - 1], words[at]];
    return before !== undefined && word !== undefined && before.start + before.text.length + 1 === word.start;
  };
  return words.flatMap((first, at) => {
    const last = words[at + 2];
    if (!last || touch(at) || !touch(at + 1) || !touch(at + 2) || touch(at + 3)) return [];
    const text = [first.text, words[at + 1]?.text ?? '', last.text].join(' ');
    return [{ start: first.start, end: last.start + last.text.length, text }];
  });
}

/** The given name and surname of somebody told by surname alone, where the article has one given name with it. */
export function wholeName(article: ArticleFacts, surname: string): string | undefined {
  const bearers = fullNames(article).filter(({ parts }) => parts.at(-1) === surname);
  if (bearers.length === 1) return bearers[0]?.name;
  const own = article.incident?.names.find(({ text }) => text.toLowerCase() === surname);
  const given = article.incident?.names.find(({ text }) => text.toLowerCase() === own?.beside);
  return own && given?.beside === surname && given.start < own.start ? `${given.text} ${own.text}` : undefined;
}

/** Given name and surname, without the names between them. */
export const outerParts = ({ parts }: FullName): string => `${parts[0]} ${parts.at(-1)}`;
