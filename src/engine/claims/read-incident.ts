import type { ReadFigure } from '../figures/reading';
import { CALL_WORDS, incidentKind, ONSET_VERBS, VIOLENT } from '../lexicon/incidents';
import type { Prepared, Sentence } from '../text/prepared';
import type { TimeExpression } from '../time/reading';
import { readCrime } from './crime';
import type { Incident, IncidentTime } from './incident';
import { readIncidentKinds } from './incident-kinds';
import { readProperWords } from './proper-words';

/** Sentences from the start that tell what an article is about. */
const LEAD = 5;
/** Furthest that a verb of beginning follows the incident's noun, in tokens. */
const ONSET_REACH = 7;
/** Words that make a clock time rough, or one end only. */
const HEDGES = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'just',
  'shortly',
  'before',
  'after',
  'between',
  'until',
  'by',
  'past',
  'near',
  'some',
  'minutes',
]);

/** What kind of incident an article reports, and at what time of day it says that it began. */
export function readIncident(
  article: Prepared,
  figures: readonly ReadFigure[],
  times: readonly TimeExpression[],
): Incident {
  const kinds = new Set<string>();
  for (const sentence of article.sentences.slice(0, LEAD)) {
    for (const kind of readIncidentKinds(tokensOf(article, sentence))) kinds.add(kind);
  }
  const began: IncidentTime[] = [];
  const days = new Map<number, string>();
  for (const { sentence, kind, from, to } of times) {
    if (kind === 'point' && from !== undefined && from === to) days.set(sentence, from);
  }
  for (const [inSentence, clocks] of clocksBySentence(figures)) {
    const sentence = article.sentences[inSentence];
    const [index] = clocks;
    const figure = index === undefined ? undefined : figures[index];
    if (!sentence || !figure || index === undefined || clocks.length > 1) continue;
    if (article.text.charAt(figure.start - 1) === '(') continue;
    const kind = onsetKind(article, sentence);
    if (kind !== undefined) began.push(timeOf(article, figure, index, kind, days.get(inSentence)));
  }
  const crime = [...kinds].some((kind) => VIOLENT.has(kind));
  const names = kinds.size === 0 ? [] : readProperWords(article);
  return { kinds: [...kinds], names, began, ...(crime ? readCrime(article) : {}) };
}

/** Indices of the clock times of each sentence. */
function clocksBySentence(figures: readonly ReadFigure[]): Map<number, number[]> {
  const clocks = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    if (figure.kind !== 'time' || figure.minutes === undefined) return;
    const known = clocks.get(figure.sentence);
    if (known) known.push(index);
    else clocks.set(figure.sentence, [index]);
  });
  return clocks;
}

/** The kind of incident that a sentence says began: its noun with a verb of beginning, and nothing of a call or an arrival. */
function onsetKind(article: Prepared, sentence: Sentence): string | undefined {
  const { tokens } = article;
  let kind: string | undefined;
  let named = -ONSET_REACH;
  let began: string | undefined;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const word = tokens.lower(at);
    if (CALL_WORDS.has(word)) return undefined;
    const own = incidentKind(word);
    if (own !== undefined) {
      kind = own;
      named = at;
    } else if (ONSET_VERBS.has(word) && at - named < ONSET_REACH) began ??= kind;
  }
  return began;
}

function timeOf(
  article: Prepared,
  figure: ReadFigure,
  index: number,
  kind: string,
  day: string | undefined,
): IncidentTime {
  const { tokens } = article;
  const at = tokens.at(figure.start);
  const rough = figure.bound !== 'exact' || [at - 1, at - 2, at - 3].some((before) => HEDGES.has(tokens.lower(before)));
  return { figure: index, kind, minutes: figure.minutes ?? 0, rough, ...(day === undefined ? {} : { day }) };
}

const tokensOf = (article: Prepared, { firstToken, lastToken }: Sentence) => ({
  tokens: article.tokens,
  first: firstToken,
  last: lastToken,
});
