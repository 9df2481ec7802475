import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import { REPORTING_VERBS } from '../lexicon/reporting';
import { ByWord } from '../text/by-word';
import type { PassageText, Quotation } from '../text/prepared';
import type { SentenceView } from './sentence-view';

const REACH = 12;
const CUES = new ByWord((word) =>
  REPORTING_VERBS.has(word) ? 'verb' : word === 'according' ? 'according' : undefined,
);

/** Index of the mention that told a figure: "according to X", "X said", "said X", "X told Y", the speaker of a quotation. */
export function readSource(view: SentenceView, entities: EntityReading): number | undefined {
  const { tokens } = view;
  for (let at = view.first; at < view.last; at++) {
    const cue = CUES.at(tokens, at);
    if (cue === undefined) continue;
    if (cue === 'according' && tokens.lower(at + 1) === 'to') {
      const named = mentionFrom(view, entities, at + 2, Math.min(view.last, at + 2 + REACH));
      if (named !== undefined) return named;
    }
    if (cue !== 'verb') continue;
    const speaker = speakerBefore(view, entities, at) ?? speakerAfter(view, entities, at);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

const canSpeak = (type: string): boolean => type === 'person' || type === 'agency' || type === 'organisation';

function mentionFrom(view: SentenceView, entities: EntityReading, from: number, to: number): number | undefined {
  const start = view.tokens.start(from);
  const end = view.tokens.start(to);
  return view.mentions.find((index) => {
    const mention = entities.mentions[index];
    return mention !== undefined && canSpeak(mention.type) && mention.start >= start && mention.start < end;
  });
}

/** The mention before the verb; a person's title may stand between them: "Liu, director of X under Y, told China Daily". */
function speakerBefore(view: SentenceView, entities: EntityReading, verb: number): number | undefined {
  const verbStart = view.tokens.start(verb);
  let nearest: number | undefined;
  for (const index of view.mentions) {
    const mention = entities.mentions[index];
    if (!mention || mention.end > verbStart || !canSpeak(mention.type)) continue;
    const gap = verb - view.tokens.at(mention.end);
    if (mention.type === 'person' && gap <= REACH * 2) nearest = index;
    else if (gap <= 2 && (nearest === undefined || entities.mentions[nearest]?.type !== 'person')) nearest = index;
  }
  return nearest;
}

function speakerAfter(view: SentenceView, entities: EntityReading, verb: number): number | undefined {
  const told = view.tokens.lower(verb).startsWith('t');
  return told ? undefined : mentionFrom(view, entities, verb + 1, Math.min(view.last, verb + 4));
}

/** Whether a figure stands inside direct speech. */
export function isQuoted(article: PassageText, figure: ReadFigure): boolean {
  return quotationAt(article.quotations, figure.start) !== undefined;
}

function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const candidate = quotations[low - 1];
  return candidate && candidate.end > offset ? candidate : undefined;
}
