import { Tokenizer } from 'htmlparser2';
import { BOXES, INLINE_ELEMENTS, VOID_ELEMENTS } from '../lexicon/html-words';
import type { Span } from '../types';
import { skipSpace } from './characters';
import { elementFacts, KEPT_ATTRIBUTES } from './html-element';
import type { ParagraphRole } from './prepared';

/** A block of a page's text: what stands between two block tags. */
export interface HtmlBlock {
  readonly pieces: Span[];
  /** Visible characters, and how many of them are words of links. */
  length: number;
  linked: number;
  /** Index of the box it stands in. */
  readonly box: number;
  readonly tag: string;
  readonly role: ParagraphRole | undefined;
  /** Inside an element whose class tells that it stands around the article. */
  readonly furniture: boolean;
}

/** An element that may hold the article. Boxes stand in the order of their start tags. */
export interface HtmlBox {
  readonly name: string;
  readonly parent: number;
  /** Whether its class or `itemprop` says that it holds the article's text. */
  readonly articleBody: boolean;
  /** Index past its last descendant. */
  end: number;
}

export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  readonly boxes: readonly HtmlBox[];
  /** Values of `<meta>` elements by name, property or itemprop in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string;
  readonly times: readonly string[];
  /** Contents of JSON-LD scripts. */
  readonly linkedData: readonly string[];
}

interface Element {
  readonly name: string;
  readonly drops: boolean;
  readonly furniture: boolean;
  /** Whether it says what its text is. */
  readonly tells: boolean;
  readonly box: number;
}

/** An attribute's value is looked at as far as this, in characters. */
const LONGEST_VALUE = 500;

/** Reads a page into blocks of text in one pass. Whatever is open or closed wrongly, time stays linear and nothing throws. */
export function readHtmlPage(source: string): HtmlPage {
  const reader = new PageReader(source);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.page();
}

class PageReader {
  readonly #source: string;
  readonly #blocks: HtmlBlock[] = [];
  readonly #boxes: HtmlBox[] = [{ name: '', parent: -1, articleBody: false, end: 0 }];
  readonly #metas = new Map<string, string>();
  readonly #times: string[] = [];
  readonly #linkedData: string[] = [];
  readonly #open: Element[] = [];
  readonly #counts = new Map<string, number>();
  readonly #boxesOpen: number[] = [0];
  readonly #rolesOpen: { name: string; role: ParagraphRole | undefined }[] = [];
  #title = '';
  #block: HtmlBlock | undefined;
  #drops = 0;
  #furniture = 0;
  #links = 0;
  #breaks = 0;
  #name = '';
  #attribute = '';
  #attributes = new Map<string, string>();
  #value = '';

  constructor(source: string) {
    this.#source = source;
  }

  page(): HtmlPage {
    this.#endBlock();
    for (const box of this.#boxesOpen) this.#endBox(box);
    return {
      blocks: this.#blocks,
      boxes: this.#boxes,
      metas: this.#metas,
      title: this.#title,
      times: this.#times,
      linkedData: this.#linkedData,
    };
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    const name = end - start > 20 ? '' : this.#source.slice(start, end).toLowerCase();
    this.#attribute = KEPT_ATTRIBUTES.has(name) ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== '') this.#value += this.#source.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.#attribute !== '' && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value);
    }
  }

  onopentagend(): void {
    const name = this.#name;
    if (name === 'meta') this.#meta();
    if (name === 'br') this.#break();
    else if (!INLINE_ELEMENTS.has(name)) this.#endBlock();
    if (VOID_ELEMENTS.has(name)) return;
    if ((name === 'p' || name === 'li' || name === 'tr') && this.#open.at(-1)?.name === name) this.#pop();
    this.#push(name);
    const datetime = this.#attributes.get('datetime');
    if (name === 'time' && datetime !== undefined) this.#times.push(datetime);
  }

  onselfclosingtag(): void {
    this.onopentagend();
    const top = this.#open.at(-1);
    if (top?.name === this.#name && (this.#drops === 0 || top.drops)) this.#pop();
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (!INLINE_ELEMENTS.has(name)) this.#endBlock();
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#open.length > 0 && this.#open.at(-1)?.name !== name) this.#pop();
    this.#pop();
  }

  ontext(start: number, end: number): void {
    const top = this.#open.at(-1)?.name;
    if (top === 'title' && this.#title === '') this.#title = this.#source.slice(start, Math.min(end, start + 1000));
    else if (top === 'script' && this.#attributes.get('type') === 'application/ld+json') {
      this.#linkedData.push(this.#source.slice(start, end));
    } else if (this.#drops === 0) this.#text(start, end);
  }

  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #text(start: number, end: number): void {
    const visible = skipSpace(this.#source, start, end) < end;
    if (this.#block === undefined && !visible) return;
    if (visible) this.#breaks = 0;
    this.#block ??= this.#newBlock();
    this.#block.pieces.push({ start, end });
    this.#block.length += end - start;
    if (this.#links > 0) this.#block.linked += end - start;
  }

  #newBlock(): HtmlBlock {
    const nearest = this.#rolesOpen.at(-1);
    return {
      pieces: [],
      length: 0,
      linked: 0,
      box: this.#boxesOpen.at(-1) ?? 0,
      tag: nearest?.name ?? '',
      role: nearest?.role,
      furniture: this.#furniture > 0,
    };
  }

  #endBlock(): void {
    if (this.#block !== undefined) this.#blocks.push(this.#block);
    this.#block = undefined;
    this.#breaks = 0;
  }

  /** Two line breaks part paragraphs; one does where a sentence ended before it. */
  #break(): void {
    const last = this.#block?.pieces.at(-1);
    const words = last === undefined ? '' : this.#source.slice(Math.max(last.start, last.end - 8), last.end).trimEnd();
    if (++this.#breaks > 1 || /[.!?:]["'\u201d\u2019)]?$/.test(words)) this.#endBlock();
  }

  #meta(): void {
    const attributes = this.#attributes;
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const content = attributes.get('content');
    if (name === undefined || content === undefined || content === '') return;
    if (!this.#metas.has(name.toLowerCase())) this.#metas.set(name.toLowerCase(), content);
  }

  #push(name: string): void {
    const facts = elementFacts(name, this.#attributes);
    const { drops, furniture } = facts;
    const box = BOXES.has(name) ? this.#openBox(name, facts.articleBody) : -1;
    const role = facts.role ?? (name === 'p' ? this.#roleAround() : undefined);
    const tells = role !== undefined || name === 'p' || name === 'pre';
    if (tells) this.#rolesOpen.push({ name, role });
    this.#open.push({ name, drops, furniture, tells, box });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (drops) this.#drops++;
    if (furniture) this.#furniture++;
    if (name === 'a') this.#links++;
  }

  /** A paragraph is what its element around is (a caption, a summary), but text in a table that is laid out with one. */
  #roleAround(): ParagraphRole | undefined {
    const role = this.#rolesOpen.at(-1)?.role;
    return role === 'table' ? undefined : role;
  }

  #openBox(name: string, articleBody: boolean): number {
    const index = this.#boxes.length;
    this.#boxes.push({ name, parent: this.#boxesOpen.at(-1) ?? 0, articleBody, end: 0 });
    this.#boxesOpen.push(index);
    return index;
  }

  #pop(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    if (element.drops) this.#drops--;
    if (element.furniture) this.#furniture--;
    if (element.name === 'a') this.#links--;
    if (element.tells) this.#rolesOpen.pop();
    if (element.box >= 0) {
      this.#boxesOpen.pop();
      this.#endBox(element.box);
    }
  }

  #endBox(index: number): void {
    const box = this.#boxes[index];
    if (box !== undefined) box.end = this.#boxes.length;
  }
}
