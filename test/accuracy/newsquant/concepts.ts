import type { ReadFigure } from '../../../src/engine/figures/reading';
import { readChains } from './chains';
import { ConceptReader } from './concept-reader';
import type { CountedUnit } from './counted-unit';
import type { ReadSentence } from './read-sentence';
import type { SentenceTags } from './sentence-tags';
import { SubjectReader } from './subject-reader';

/** Words of the noun phrases that a figure refers to, as the set lists them: the phrase it is tied to, and the subject of its clause. */
export function conceptsOf(
  read: ReadSentence,
  tags: SentenceTags,
  { figure, whole }: { readonly figure: ReadFigure; readonly whole: ReadFigure },
  unit: CountedUnit,
): string[] {
  const sentence = read.prepared.sentences[figure.sentence];
  if (!sentence) return [];
  if (/^one\b/i.test(figure.text) && figure.low === 1 && figure.kind === 'count') return [];
  const inside = read.figures.filter((other) => other.sentence === figure.sentence);
  const chains = readChains(read.prepared, sentence, tags, inside, { figure, end: unit.end });
  const reader = new ConceptReader(read.prepared, chains, tags, sentence.firstToken);
  const own = reader.own(figure, unit, whole);
  if (figure.kind === 'age' && !own && /-\s?old$/i.test(figure.text)) return [];
  if (!own && (reader.isCountedBeside(whole) || reader.opensClause(whole, unit.end))) return [];
  const subject = new SubjectReader(read.prepared, chains, tags, sentence.firstToken).subject(whole, own, unit.end);
  const both =
    own !== undefined &&
    subject !== own &&
    !reader.isCompared(own) &&
    !reader.isMoved(whole, own) &&
    !reader.isShareOfSubject(whole, own) &&
    !reader.isCountedBeside(whole) &&
    (own.first > read.prepared.tokens.at(figure.start)
      ? figure.kind !== 'age'
      : subject !== undefined && reader.isObjectOf(own, subject, whole));
  const object = own ? undefined : reader.object(whole, unit.end > unit.first);
  if (object && reader.isElliptic(object)) return [...new Set(object.words)];
  if (object && object !== subject) return [...new Set([...object.words, ...(subject?.words ?? [])])];
  const words = own ? [...own.words, ...(both ? (subject?.words ?? []) : [])] : (subject?.words ?? []);
  return [...new Set(words)];
}
