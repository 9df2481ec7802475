import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { bySentence } from './by-sentence';
import { captionsApart } from './caption-ages';
import { evidenceIn } from './evidence';

const REACH = 8;
/** Most names of a sentence that are looked through. */
const MOST_NAMES = 40;
const GENERATION = 15;

/** One telling of a person's age. */
interface AgeOf {
  readonly figure: ReadFigure;
  readonly entity: number;
  /** The name as it stands beside the age. */
  readonly name: string;
}

/** A person's age told twice with different years, or beside a birth year that it cannot belong to. */
export function checkAges(article: ReadArticle): Finding[] {
  const ages = agesOf(article);
  return [...againstEachOther(article, ages), ...againstBirth(article, ages), ...captionsApart(article)];
}

function agesOf(article: ReadArticle): AgeOf[] {
  return article.claims.flatMap(({ person, figure: index }) => {
    const [mention, figure] = [person === undefined ? undefined : article.mentions[person], article.figures[index]];
    return mention && figure?.unit === 'year' ? [{ figure, entity: mention.entity, name: mention.text }] : [];
  });
}

function againstEachOther(article: ReadArticle, ages: readonly AgeOf[]): Finding[] {
  const first = new Map<number, AgeOf>();
  const found = new Set<number>();
  return ages.flatMap((age) => {
    const known = first.get(age.entity);
    if (!known) first.set(age.entity, age);
    if (!known || known.figure.low === age.figure.low || found.has(age.entity) || areRelatives(known, age)) return [];
    if (!isSlip(known.figure.low, age.figure.low)) return [];
    found.add(age.entity);
    const name = article.entities[age.entity]?.name ?? 'One person';
    return [
      {
        kind: 'age' as const,
        severity: 'warning' as const,
        message: `${name} is ${amount(age.figure.low)} here and ${amount(known.figure.low)} elsewhere in the article.`,
        because: 'Both tell the age of the same person at the time of writing.',
        evidence: [evidenceIn(article, age.figure), evidenceIn(article, known.figure)],
      },
    ];
  });
}

/** Years off by a few, or two digits swapped; numbers further apart count something else, as the runs of a batsman. */
const isSlip = (a: number, b: number): boolean =>
  Math.abs(a - b) <= GENERATION || (a >= 10 && b >= 10 && (a % 10) * 10 + Math.floor(a / 10) === b);

/** A generation between two ages, told with two forms of a name, is that of parent and child. */
const areRelatives = (a: AgeOf, b: AgeOf): boolean =>
  (a.name !== b.name || !a.name.includes(' ')) && Math.abs(a.figure.low - b.figure.low) > GENERATION;

/** "Elena Marsh, 47, ... was born in 1970" in an article of 2024. */
function againstBirth(article: ReadArticle, ages: readonly AgeOf[]): Finding[] {
  const year = Number(article.date?.slice(0, 4));
  if (!Number.isInteger(year)) return [];
  const ageOf = new Map([...ages].reverse().map((age) => [age.entity, age]));
  return birthsOf(article).flatMap(({ entity, born, figure }) => {
    const age = ageOf.get(entity);
    if (!age || age.figure.low === year - born || age.figure.low === year - born - 1) return [];
    return [
      {
        kind: 'age' as const,
        severity: 'warning' as const,
        message: `Born in ${born}, ${article.entities[entity]?.name ?? 'this person'} is ${year - born - 1} or ${year - born} in ${year}, not ${amount(age.figure.low)}.`,
        because: `${year} - ${born} = ${year - born}, one less before the birthday; the year is the article's.`,
        evidence: [evidenceIn(article, age.figure), evidenceIn(article, figure)],
      },
    ];
  });
}

function birthsOf(article: ReadArticle): { entity: number; born: number; figure: ReadFigure }[] {
  const { tokens } = article.prepared;
  const mentionsOf = bySentence(article.mentions);
  return article.figures.flatMap((figure) => {
    const born = figure.date?.year;
    if (figure.kind !== 'date' || born === undefined || figure.date?.decade) return [];
    const at = tokens.at(figure.start);
    let cue = at - 1;
    while (cue >= at - REACH && tokens.lower(cue) !== 'born') {
      if (tokens.lower(cue) === '.' || tokens.lower(cue) === 'and') return [];
      cue--;
    }
    if (tokens.lower(cue) !== 'born') return [];
    const start = tokens.start(cue);
    const person = (mentionsOf.get(figure.sentence) ?? [])
      .slice(0, MOST_NAMES)
      .filter(({ type, end }) => type === 'person' && end <= start);
    const entity = person.at(-1)?.entity;
    return entity === undefined || new Set(person.map((mention) => mention.entity)).size !== 1
      ? []
      : [{ entity, born, figure }];
  });
}
