import { isNearSpelling, nameParts } from '../compare/names';
import type { ReadArticle } from '../facts';
import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import { ByWord } from '../text/by-word';
import { isCapital } from '../text/characters';
import { Derived } from '../text/passage';
import type { PassageText } from '../text/prepared';
import type { Tokens } from '../text/tokens';
import type { Span } from '../types';

/** A name as it stands, with its spelling made plain. */
interface Written extends Span {
  readonly plain: string;
}

/** A surname behind a title, and the full name that it looks like a misspelling of. */
export interface MisspeltSurname {
  readonly surname: Span;
  readonly full: Span;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord', 'lady', 'prof', 'professor']);
const IS_TITLE = new ByWord((word) => TITLES.has(word) || undefined);
/** More names than this make a register, in which they are near each other by chance. */
const MOST = 600;
/** Shorter names are a letter apart by chance. */
const SHORTEST = 5;
const STOP = '.'.charCodeAt(0);

/** Surnames told with a title ("Mr Brant") that nobody in the article bears, one letter off a full name told before ("Tomas Brandt"). */
export function misspeltSurnames({ prepared: { passages } }: ReadArticle): MisspeltSurname[] {
  const titled = new Map<string, Written>();
  const full = new Map<string, Written>();
  if (!passages.some(({ passage }) => TITLED.of(passage, hasTitles))) return [];
  for (const { passage, start: by } of passages) {
    for (const { plain, start, end, isTitled } of NAMES.of(passage, writtenNames)) {
      const names = isTitled ? titled : full;
      if (!names.has(plain) && names.size < MOST) names.set(plain, { plain, start: start + by, end: end + by });
    }
  }
  return [...titled.values()].flatMap((surname) => {
    if (full.has(surname.plain)) return [];
    const alike = [...full.values()].filter(
      ({ plain, start }) => start < surname.start && isNearSpelling(plain, surname.plain),
    );
    const [only] = alike;
    return only && alike.length === 1 ? [{ surname, full: only }] : [];
  });
}

/** A name in a passage, behind a title or behind another word of a name. */
interface WrittenName extends Written {
  readonly isTitled: boolean;
}

const TITLED = new Derived<boolean>();
const NAMES = new Derived<readonly WrittenName[]>();

function writtenNames({ tokens }: PassageText): readonly WrittenName[] {
  const names: WrittenName[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isCapital(tokens.code(at))) continue;
    const dotted = tokens.code(at - 1) === STOP;
    if (dotted ? !TITLES.has(tokens.lower(at - 2)) : !isCapital(tokens.code(at - 1)) || !tokens.spaceBefore(at))
      continue;
    const word = written(tokens, at);
    if (word) names.push({ ...word, isTitled: TITLES.has(tokens.lower(dotted ? at - 2 : at - 1)) });
  }
  return names;
}

/** Whether a title stands before a capital anywhere: without one nothing is misspelt here. */
function hasTitles({ tokens }: PassageText): boolean {
  for (let at = 0; at < tokens.length; at++) if (IS_TITLE.at(tokens, at)) return true;
  return false;
}

const PLAIN = new ByWord((word) => {
  const [plain = ''] = nameParts(word);
  return plain.length < SHORTEST || COMMON_CAPITALS.has(plain) ? undefined : plain;
});

function written(tokens: Tokens, at: number): Written | undefined {
  const plain = PLAIN.at(tokens, at);
  if (plain === undefined) return undefined;
  const end = tokens.end(at) - (/['\u2019]s$/.test(tokens.text(at)) ? 2 : 0);
  return { plain, start: tokens.start(at), end };
}
