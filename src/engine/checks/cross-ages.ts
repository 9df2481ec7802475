import type { Bearer } from '../claims/bearer-of-age';
import { nameParts } from '../compare/names';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceOf } from './evidence';

/** Days within which a birthday is no likely reason for a difference. */
const SOON = 60;

interface NamedAge {
  readonly bearer: Bearer;
  readonly figure: ReadFigure;
}

/** Ages of one person that two articles on the same event tell differently. */
export function crossAges(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const theirs = agesByName(other);
  const birthdays = event.daysApart > SOON ? 1 + Math.floor(event.daysApart / 365) : 0;
  return [...agesByName(article)].flatMap(([key, ages]) => {
    const against = theirs.get(key);
    const [first, second] = [ages[0], against?.[0]];
    if (!first || !second || !against || ages.some((age) => against.some((their) => agree(age, their, birthdays))))
      return [];
    const { text: name } = first.bearer;
    return [
      {
        kind: 'age' as const,
        severity: 'warning' as const,
        message: `${name} is ${amount(first.figure.low)} here, but ${amount(second.figure.low)} in the other article.`,
        because: `The articles ${event.because}, and both tell the age of ${name} at the time of writing.`,
        evidence: [evidenceOf(article.id, first.figure), evidenceOf(other.id, second.figure)],
      },
    ];
  });
}

const agree = (a: NamedAge, b: NamedAge, birthdays: number): boolean =>
  Math.abs(a.figure.low - b.figure.low) <= birthdays;

function agesByName(article: ArticleFacts): Map<string, NamedAge[]> {
  const ages = new Map<string, NamedAge[]>();
  for (const { bearer, figure: index } of article.claims) {
    const figure = article.figures[index];
    const parts = bearer ? nameParts(bearer.text) : [];
    if (!bearer || figure?.unit !== 'year' || parts.length < 2) continue;
    const key = `${parts[0]} ${parts.at(-1)}`;
    const known = ages.get(key);
    if (known) known.push({ bearer, figure });
    else ages.set(key, [{ bearer, figure }]);
  }
  return ages;
}
