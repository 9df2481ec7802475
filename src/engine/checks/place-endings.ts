import type { ReadArticle } from '../facts';
import { ByWord } from '../text/by-word';
import { isCapital } from '../text/characters';
import type { Span } from '../types';
import type { MisspeltSurname } from './titled-names';

/** Last words of the names of towns, which lose their "s" by a slip only: "Palm Springs". */
const ENDINGS = ['gardens', 'springs', 'heights', 'rapids'];
const IS_ENDING = new ByWord((word) => (ENDINGS.includes(word) || ENDINGS.includes(`${word}s`) ? true : undefined));
/** More places than this make a gazetteer. */
const MOST = 60;

/** Towns whose name loses its last letter once: "Alder Spring" for "Alder Springs". */
export function shortenedPlaces({ prepared: { tokens } }: ReadArticle): MisspeltSurname[] {
  const whole = new Map<string, Span>();
  const short = new Map<string, Span>();
  for (let at = 1; at < tokens.length; at++) {
    if (!isCapital(tokens.code(at)) || !IS_ENDING.at(tokens, at)) continue;
    if (!isCapital(tokens.code(at - 1)) || isCapital(tokens.code(at + 1)) || !tokens.spaceBefore(at)) continue;
    const ending = tokens.lower(at);
    const isWhole = ENDINGS.includes(ending);
    const key = `${tokens.lower(at - 1)} ${isWhole ? ending : `${ending}s`}`;
    const names = isWhole ? whole : short;
    if (!names.has(key) && names.size < MOST) names.set(key, { start: tokens.start(at - 1), end: tokens.end(at) });
  }
  return [...short].flatMap(([key, surname]) => {
    const full = whole.get(key);
    return full ? [{ surname, full }] : [];
  });
}
