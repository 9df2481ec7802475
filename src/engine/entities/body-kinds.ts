import { type BodyKind, isAgencyKind } from '../lexicon/agencies/known-body';
import type { AgencyName } from './agency-names';
import type { ArticleWords } from './article-words';

/** Words in the names of hospitals that belong to the public, where most are private. */
const PUBLIC_HOSPITAL =
  /\b(?:County|University|State|Veterans|VA|Army|Naval|City|Municipal|National|Central|District|NHS|Royal|Public|Memorial County)\b/;

/** What an agency name is by its head; a medical or health centre is a hospital. */
export function kindOfAgency(words: ArticleWords, name: AgencyName): BodyKind {
  const { tokens } = words.article;
  if (name.head.kind === 'bank' && isCentralBank(tokens.lower(name.last - 1), tokens.lower(name.last - 2)))
    return 'central bank';
  if (!tokens.lower(name.last - 1).startsWith('cent')) return name.head.kind;
  const before = tokens.lower(name.last - 2);
  return before === 'medical' || before === 'health' || before === 'trauma' ? 'hospital' : name.head.kind;
}

const isCentralBank = (last: string, before: string): boolean =>
  last.startsWith('bank') && (before === 'central' || before === 'reserve' || before === 'federal');

/** A hospital in the United States is private unless its name says whose it is; elsewhere it is public. */
export function typeOfBody(words: ArticleWords, kind: BodyKind, name: string): 'agency' | 'organisation' {
  if (kind === 'hospital' && words.inUnitedStates && !PUBLIC_HOSPITAL.test(name)) return 'organisation';
  return isAgencyKind(kind) ? 'agency' : 'organisation';
}
