import {
  ARTICLE_BODIES,
  CLASS_FURNITURE,
  CLASS_QUALIFIERS,
  CLASS_ROLES,
  DROPPED_ELEMENTS,
  ELEMENT_ROLES,
  FURNITURE_ELEMENTS,
  HIDDEN_CLASSES,
} from '../lexicon/html-words';
import type { ParagraphRole } from './prepared';

/** The attributes that tell something about an element or a page. */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id role property name itemprop content datetime hidden aria-hidden type style'.split(' '),
);

/** What an element's name and attributes tell of the text in it. */
export interface ElementFacts {
  /** Its text is never read. */
  readonly drops: boolean;
  /** Its text stands around the article. */
  readonly furniture: boolean;
  /** It says of itself that it holds the article's text. */
  readonly articleBody: boolean;
  readonly role: ParagraphRole | undefined;
}

const PAGE_ELEMENTS = new Set(['html', 'body', 'main', 'article']);

/** Judges an element by its name and its kept attributes. */
export function elementFacts(name: string, attributes: ReadonlyMap<string, string>): ElementFacts {
  const drops = DROPPED_ELEMENTS.has(name);
  const furniture = FURNITURE_ELEMENTS.has(name);
  if (attributes.size === 0) return { drops, furniture, articleBody: false, role: roleOf(name, []) };
  const classes = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.split(/\s+/);
  const words = [...classes, attributes.get('role') ?? ''].map(classWords);
  const isPage = PAGE_ELEMENTS.has(name);
  return {
    drops: drops || (!isPage && isHidden(classes, attributes)),
    furniture: furniture || (!isPage && words.some(isFurniture)),
    articleBody: [...classes, attributes.get('itemprop') ?? ''].some((one) => ARTICLE_BODIES.has(one.toLowerCase())),
    role: roleOf(name, words.flat()),
  };
}

function isHidden(classes: readonly string[], attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  if (/display:\s{0,2}none/i.test(attributes.get('style') ?? '')) return true;
  return classes.some((one) => HIDDEN_CLASSES.has(one));
}

function roleOf(name: string, words: readonly string[]): ParagraphRole | undefined {
  if (name === 'h1') return 'headline';
  for (const word of words) {
    const role = CLASS_ROLES.get(word);
    if (role !== undefined) return role;
  }
  return ELEMENT_ROLES.get(name);
}

/** The words of a class name, however they are joined: "story-body__Caption" is story, body, caption. */
function classWords(name: string): string[] {
  if (name === '') return [];
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

const isFurniture = (words: readonly string[]): boolean =>
  !CLASS_QUALIFIERS.has(words[0] ?? '') && words.some((word) => CLASS_FURNITURE.has(word));
