import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { bySentence } from './by-sentence';
import { wordsBetween } from './words-between';

type Side = 'for' | 'against' | 'neither';

const side = (of: Side, words: string): [string, Side][] => words.split(' ').map((word) => [word, of]);

/** What the words behind a share say of those it counts. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ...side('for', 'yes backed back supported support favoured favour favored favor agreed agree approved approve'),
  ...side('against', 'no opposed oppose against disagreed disagree disapproved disapprove rejected reject'),
  ...side('neither', 'undecided unsure know neither unknown'),
]);
/** Words that set two shares apart in time or in who was asked. */
const APART = new Set(
  'compared than from while last year month ago earlier men women among whereas previous previously down up rose fell poll later'.split(
    ' ',
  ),
);
/** Tokens behind a share in which the answer stands. */
const REACH = 6;
/** Tokens between two answers. */
const MOST = 14;

/** The answers to one question that a sentence tells, each with a share of its own and each of another side; `[]` where one is missing. */
export function answersIn(article: ReadArticle): ReadFigure[][] {
  const shares = article.figures.filter(({ kind, unit }) => kind === 'percent' && unit === 'percent');
  return [...bySentence(shares).values()].flatMap((told) => {
    const sides = told.map((share) => sideOf(article, share));
    const closed =
      told.length > 1 && told.length < 4 && new Set(sides).size === told.length && !sides.includes(undefined);
    return closed && told.every(isPlain) && !areApart(article, told) ? [told] : [];
  });
}

const isPlain = ({ bound, vague, low, high }: ReadFigure): boolean =>
  (bound === 'exact' || bound === 'about') && !vague && low === high;

/** "38% opposed it", "17% did not know"; "did not agree" is no yes. */
function sideOf({ prepared: { tokens } }: ReadArticle, share: ReadFigure): Side | undefined {
  const end = tokens.at(share.end);
  let negated = false;
  for (let at = end; at < end + REACH; at++) {
    const word = tokens.lower(at);
    const of = SIDES.get(word);
    if (of !== undefined) return negated && of !== 'neither' ? undefined : of;
    negated ||= word === 'not' || word === "n't" || word.endsWith("n't");
    if (word === ',' || word === ';' || word === '.') return undefined;
  }
  return undefined;
}

function areApart(article: ReadArticle, told: readonly ReadFigure[]): boolean {
  return told.some((share, at) => {
    const next = told[at + 1];
    if (!next) return false;
    const words = wordsBetween(article, share, next);
    return words.length > MOST || words.some((word) => APART.has(word));
  });
}
