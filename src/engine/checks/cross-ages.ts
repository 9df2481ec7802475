import { nameParts } from '../compare/names';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceOf } from './evidence';

/** Ages of one person that two articles on the same event tell differently. */
export function crossAges(article: ArticleFacts, other: ArticleFacts, event: string): Finding[] {
  const theirs = agesByName(other);
  return [...agesByName(article)].flatMap(([key, { name, figures }]) => {
    const against = theirs.get(key)?.figures;
    const [first, second] = [figures[0], against?.[0]];
    if (!first || !second || !against || figures.some(({ low }) => against.some((age) => age.low === low))) return [];
    return [
      {
        kind: 'age' as const,
        severity: 'warning' as const,
        message: `${name} is ${amount(first.low)} here, but ${amount(second.low)} in the other article.`,
        because: `The articles ${event}, and both tell the age of ${name} at the time of writing.`,
        evidence: [evidenceOf(article.id, first), evidenceOf(other.id, second)],
      },
    ];
  });
}

function agesByName(article: ArticleFacts): Map<string, { name: string; figures: ReadFigure[] }> {
  const ages = new Map<string, { name: string; figures: ReadFigure[] }>();
  for (const claim of article.claims) {
    const mention = claim.person === undefined ? undefined : article.mentions[claim.person];
    const figure = article.figures[claim.figure];
    const name = mention && article.entities[mention.entity]?.name;
    if (!figure || name === undefined || figure.unit !== 'year') continue;
    const parts = nameParts(name);
    if (parts.length < 2 || nameParts(mention?.text ?? '').length < 2) continue;
    const key = `${parts[0]} ${parts.at(-1)}`;
    const known = ages.get(key);
    if (known) known.figures.push(figure);
    else ages.set(key, { name, figures: [figure] });
  }
  return ages;
}
