import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { areExclusive } from '../lexicon/exclusive-nouns';
import { bySentence } from './by-sentence';
import { type PartsList, predicateNoun } from './parts-lists';
import { wordsBetween } from './words-between';

/** Words behind a part of a sum that say what it goes to or comes from. */
const DESTINATIONS = new Set(['to', 'for', 'on', 'from', 'in', 'into', 'toward', 'towards']);
/** Most tokens between a part of a sum and such a word: "$4bn will go to". */
const REACH = 4;
const OWNERS = new Set(['its', 'their', 'his', 'her', 'our', 'the', 'all']);

/** "Of the $10bn, $4bn will go to schools, $5bn to roads and $3bn to hospitals." */
export function sharedOut(article: ReadArticle): PartsList[] {
  const { tokens, sentences } = article.prepared;
  return [...bySentence(article.figures.filter(isPlainMoney))].flatMap(([sentence, [whole, ...parts]]) => {
    const first = sentences[sentence]?.firstToken ?? 0;
    if (!whole || parts.length < 2 || tokens.lower(first) !== 'of' || tokens.at(whole.start) - first > 3) return [];
    const alike = parts.every(
      (part) => part.unit === whole.unit && part.low < whole.low && goesSomewhere(article, part),
    );
    return alike ? [{ whole, parts, others: 0, complete: false }] : [];
  });
}

const isPlainMoney = ({ kind, bound, vague, low, high, converts }: ReadFigure): boolean =>
  kind === 'money' && bound === 'exact' && !vague && low === high && converts === undefined;

function goesSomewhere({ prepared: { tokens } }: ReadArticle, part: ReadFigure): boolean {
  const end = tokens.at(part.end);
  for (let at = end; at < end + REACH; at++) if (DESTINATIONS.has(tokens.lower(at))) return true;
  return false;
}

/** "45 people were hurt, 20 of them seriously and 25 slightly." */
export function dealtOut(article: ReadArticle): PartsList[] {
  const { claims, figures } = article;
  return claims.flatMap((claim): PartsList[] => {
    const [part, next] = [figures[claim.figure], figures[claim.figure + 1]];
    const whole = claim.partOf === undefined ? undefined : figures[claims[claim.partOf]?.figure ?? -1];
    if (!part || !next || !whole || next.kind !== 'count' || next.sentence !== part.sentence || whole.kind !== 'count')
      return [];
    if (wordsBetween(article, part, next).at(-1) !== 'and') return [];
    const nouns = [part, next].flatMap((figure) => predicateNoun(article, figure) ?? []);
    return nouns.length === 2 && areExclusive(nouns)
      ? [{ whole, parts: [part, next], others: 0, complete: false }]
      : [];
  });
}

/** "The team won 12, drew 5 and lost 4 of its 21 games." */
export function records(article: ReadArticle): PartsList[] {
  const { tokens } = article.prepared;
  const counts = article.figures.filter(({ kind }) => kind === 'count');
  return counts.flatMap((whole, at): PartsList[] => {
    const before = tokens.at(whole.start) - 1;
    const of = OWNERS.has(tokens.lower(before)) ? before - 1 : before;
    if (tokens.lower(of) !== 'of') return [];
    const parts: ReadFigure[] = [];
    const verbs: string[] = [];
    for (let back = at - 1; back >= 0 && parts.length < 3; back--) {
      const part = counts[back];
      const verb = part ? tokens.lower(tokens.at(part.start) - 1) : '';
      if (part?.sentence !== whole.sentence || !areExclusive([verb, verb === 'won' ? 'lost' : 'won'])) break;
      parts.unshift(part);
      verbs.push(verb);
    }
    return parts.length === 3 && areExclusive(verbs) ? [{ whole, parts, others: 0, complete: true }] : [];
  });
}
