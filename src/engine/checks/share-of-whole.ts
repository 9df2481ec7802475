import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { wordsBetween } from './words-between';

/** A part, the whole it is of, and the share that the text gives for it: a percentage, or a ratio such as a third. */
export interface Share {
  readonly part: ReadFigure;
  readonly whole: ReadFigure;
  readonly share: ReadFigure;
}

/** Furthest that part, whole and percentage stand apart, in tokens. */
const REACH = 6;
/** Furthest that a percentage follows the whole's noun phrase. */
const PHRASE = 14;
/** Furthest that the answers of a survey stand behind its size. */
const SURVEY = 12;
const OF = /^(?:[a-z-]+ ){0,2}(?:out )?of(?: the| its| their| all| his| her| a total of)?$/;
const OF_WHOLE = /^of (?:the |its |their |all |his |her |a total of |some )?$/;
const DASHES = new Set(['-', '\u2013', '\u2014']);
/** Who is asked: the whole that the percentages of a survey are of. */
const ASKED = new Set([
  'survey',
  'poll',
  'sample',
  'study',
  'questionnaire',
  'surveyed',
  'polled',
  'questioned',
  'asked',
  'interviewed',
]);

/** Every share told with its part and its whole in one sentence. */
export function sharesIn(article: ReadArticle): Share[] {
  const figures = article.figures.filter(
    ({ kind }) => kind === 'count' || kind === 'percent' || kind === 'ratio' || kind === 'money',
  );
  return figures.flatMap((first, at) => {
    const [second, third] = [figures[at + 1], figures[at + 2]];
    if (!second || !third || first.sentence !== third.sentence) return [];
    return (
      shareLast(article, first, second, third) ??
      shareFirst(article, first, second, third) ??
      wholeFirst(article, first, second, third) ??
      []
    );
  });
}

/** "36 of the 60 life jackets, or 45 per cent". */
function shareLast(article: ReadArticle, part: ReadFigure, whole: ReadFigure, share: ReadFigure): Share | undefined {
  if (!isPartOf(article, part, whole) || !isShare(share) || !isRestated(article, whole, share, PHRASE))
    return undefined;
  return { part, whole, share };
}

/** "45% (36 of 60)", "a third of the 90 pupils, or 30", "70% of the 1,000 respondents - 700 people -". */
function shareFirst(article: ReadArticle, share: ReadFigure, second: ReadFigure, third: ReadFigure): Share | undefined {
  if (!isShare(share)) return undefined;
  if (isPartOf(article, second, third)) {
    const joint = wordsBetween(article, share, second);
    const opens = joint.length <= REACH && (joint.at(-1) === '(' || joint.at(-1) === 'or');
    return opens ? { part: second, whole: third, share } : undefined;
  }
  const of = wordsBetween(article, share, second).join(' ');
  if (!OF_WHOLE.test(`${of} `) || !isCounted(second) || !isAlike(second, third) || third.high > second.low)
    return undefined;
  return isRestated(article, second, third, REACH) && closes(article, third)
    ? { part: third, whole: second, share }
    : undefined;
}

/** "Of the 250 workers, 100 (40%)", "the survey of 2,400 people found that 1,200, or 50%,". */
function wholeFirst(article: ReadArticle, whole: ReadFigure, part: ReadFigure, share: ReadFigure): Share | undefined {
  if (!isCounted(whole) || !isAlike(whole, part) || !isShare(share) || part.high > whole.low) return undefined;
  const { tokens, sentences } = article.prepared;
  const first = sentences[whole.sentence]?.firstToken ?? 0;
  const start = tokens.at(whole.start);
  const opened =
    tokens.lower(first) === 'of' && start - first <= 2 && wordsBetween(article, whole, part).at(-1) === ',';
  const asked =
    start - first < SURVEY &&
    wordsBetween(article, whole, part).length <= SURVEY &&
    isAsked(article, first, tokens.at(part.start));
  if (!opened && !asked) return undefined;
  const joint = wordsBetween(article, part, share);
  const told = joint.length <= 3 && (joint.at(-1) === '(' || (joint.at(-1) === 'or' && joint.at(-2) !== 'more'));
  return told ? { part, whole, share } : undefined;
}

function isAsked({ prepared: { tokens } }: ReadArticle, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ASKED.has(tokens.lower(at))) return true;
  return false;
}

/** A percentage, or a plain fraction; "twice" and "three to one" are none. */
const isShare = ({ kind, unit, low, high, vague }: ReadFigure): boolean =>
  !vague && ((kind === 'percent' && unit === 'percent') || (kind === 'ratio' && low === high && low > 0 && low < 1));

const isCounted = ({ kind, bound, vague, low, high }: ReadFigure): boolean =>
  (kind === 'count' || kind === 'money') && bound === 'exact' && !vague && low === high;

const isAlike = (a: ReadFigure, b: ReadFigure): boolean =>
  isCounted(a) && isCounted({ ...b, bound: 'exact' }) && a.kind === b.kind && a.unit === b.unit;

/** "36 of the 60", "36 out of 60". */
function isPartOf(article: ReadArticle, part: ReadFigure, whole: ReadFigure): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count' || !isCounted(part) || !isCounted(whole) || whole.low < part.high)
    return false;
  const words = wordsBetween(article, part, whole);
  return words.length > 0 && words.length <= REACH && OF.test(words.join(' '));
}

/** ", or 45 per cent", "(45%)", "- 45 per cent -", ", 45,". */
function isRestated(article: ReadArticle, before: ReadFigure, after: ReadFigure, most: number): boolean {
  const words = wordsBetween(article, before, after).filter((word) => word !== 'about' && word !== 'some');
  const joint = words.at(-1);
  if (words.length === 0 || words.length > most || joint === undefined) return false;
  if (joint === 'or') return words.at(-2) !== 'more';
  return joint === '(' || DASHES.has(joint) || (joint === ',' && (most === REACH || closes(article, after)));
}

/** Whether an insertion ends behind a figure, with at most its noun: ", 20,", "- 500 people -". */
function closes({ prepared: { tokens } }: ReadArticle, figure: ReadFigure): boolean {
  const at = tokens.at(figure.end);
  return [at, at + 1, at + 2].some((mark) => CLOSERS.has(tokens.lower(mark)) || DASHES.has(tokens.lower(mark)));
}

const CLOSERS = new Set([',', ')', '.', ';']);
