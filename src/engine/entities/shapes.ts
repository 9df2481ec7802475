import { isApostrophe } from '../text/characters';
import { Derived, type Passage } from '../text/passage';
import type { PassageText, Sentence } from '../text/prepared';
import { type Tokens, TokenType } from '../text/tokens';

/** How a token is written. `capital` is a word with a capital first (or, as "eBay", second); `capitals` one in capitals throughout. */
export const Shape = { lower: 0, capital: 1, capitals: 2, digits: 3, punctuation: 4 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** How a sentence uses capitals: `title` and `caps` are headlines in which a capital says nothing. */
export type Casing = 'normal' | 'title' | 'caps';

const SHAPES = new Derived<Uint8Array>();

/** The shape of every token of a passage. */
export const shapesOf = (passage: Passage): Uint8Array =>
  SHAPES.of(passage, ({ text, tokens }) => readShapes(text, tokens));

function readShapes(text: string, tokens: Tokens): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const type = tokens.type(at);
    shapes[at] =
      type === TokenType.word
        ? shapeOfWord(text, tokens.start(at), tokens.end(at))
        : type === TokenType.digits
          ? Shape.digits
          : Shape.punctuation;
  }
  return shapes;
}

function shapeOfWord(text: string, start: number, end: number): Shape {
  if (!isUpper(text, start)) return end - start > 2 && isUpper(text, start + 1) ? Shape.capital : Shape.lower;
  if (end - start < 2) return Shape.capital;
  let stop = end;
  const last = text.charCodeAt(end - 1);
  if ((last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2))) stop = end - 2;
  if (stop - start < 2) return Shape.capital;
  for (let at = start + 1; at < stop; at++)
    if (!isUpper(text, at) && !isApostrophe(text.charCodeAt(at))) return Shape.capital;
  return Shape.capitals;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** A sentence that lists names has few other words, but its stop; a headline has none. */
function endsAsSentence(article: PassageText, sentence: Sentence): boolean {
  const role = article.paragraphs[sentence.paragraph]?.role;
  return (
    role !== 'headline' &&
    role !== 'heading' &&
    /[.!?]["'\u201d\u2019)]?$/.test(article.text.slice(sentence.end - 2, sentence.end))
  );
}

/** How a sentence uses capitals, told from its words of four letters and more. */
export function casingOf(article: PassageText, sentence: Sentence, shapes: Uint8Array): Casing {
  let lower = 0;
  let capital = 0;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (article.tokens.end(at) - article.tokens.start(at) < 4) continue;
    const shape = shapes[at];
    if (shape === Shape.lower) lower++;
    else if (shape === Shape.capital) capital++;
    else if (shape === Shape.capitals) capitals++;
    if (lower > 8 && lower > capital + capitals) return 'normal';
  }
  if (capitals >= 2 && capitals > 2 * (lower + capital)) return 'caps';
  if (capital >= 4 && lower * 5 <= capital && !endsAsSentence(article, sentence)) return 'title';
  return 'normal';
}
