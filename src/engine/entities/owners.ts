import { type BodyKind, isAgencyKind } from '../lexicon/agencies/known-body';
import type { AgencyName } from './agency-names';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';
import { meansCountry } from './country-names';
import type { KnownBodyName, KnownCountry } from './known-names';
import type { Run } from './runs';

/** The country that a body's name says it belongs to. */
export interface Owner {
  readonly iso: string;
  /** Token at which the name without the country's word begins: "Coast Guard" in "Canadian Coast Guard". */
  readonly rest: number;
}

/** The country whose word opens a public body's name or stands right before it: "Canadian Coast Guard", "Canada's Coast Guard". */
export function ownerOf(
  words: ArticleWords,
  name: { readonly first: number; readonly last: number },
  kind: BodyKind,
  before: NameCandidate | undefined,
  run: Run,
): Owner | undefined {
  if (before?.is === 'country' && before.last === name.first) return { iso: before.iso, rest: name.first };
  if (!isAgencyKind(kind)) return undefined;
  const match = words.knownAt(name.first, name.last - 1, (known) => known.is === 'country');
  const country = match?.entries.find((entry): entry is KnownCountry => entry.is === 'country');
  if (!match || !country || !words.isName(match.last)) return undefined;
  if (country.form === 'name' && words.inUnitedStates) return undefined;
  return meansCountry(words, country, match.first, match.last, run)
    ? { iso: country.iso, rest: match.last }
    : undefined;
}

/** The body of the owner's country that the tables know under the name without the country's word. */
export function knownBodyOf(words: ArticleWords, { iso, rest }: Owner, last: number): KnownBodyName | undefined {
  const match = words.knownAt(rest, last, (known) => known.is === 'body' && known.body.country === iso);
  if (match?.last !== last) return undefined;
  return match.entries.find((entry): entry is KnownBodyName => entry.is === 'body');
}

/** "Spanish FA": letters that name a federation only together with the nationality before them. */
export function isNationalFederation(words: ArticleWords, at: number): boolean {
  return (
    FEDERATIONS.has(words.article.tokens.text(at).replace(/['\u2019]s$/, '')) && words.article.tokens.spaceBefore(at)
  );
}

const FEDERATIONS = new Set(['FA', 'FF', 'RU', 'GP', 'Fed']);

/** "Chinese Police" in a headline of capitals is the adjective before a common noun. */
export function isPlainAfterDemonym(agency: AgencyName, demonymEnd: number, run: Run): boolean {
  return run.casing !== 'normal' && agency.last === demonymEnd + 1 && COMMON_KINDS.has(agency.head.kind);
}

const COMMON_KINDS: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'police',
  'armed force',
  'legislature',
  'court',
  'party',
]);
