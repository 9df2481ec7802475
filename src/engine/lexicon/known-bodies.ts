import { AFRICA_MIDDLE_EAST_BODIES } from './agencies/africa-middle-east';
import { AMERICAN_BODIES } from './agencies/americas';
import { ASIA_PACIFIC_BODIES } from './agencies/asia-pacific';
import { EUROPEAN_BODIES } from './agencies/europe';
import { INTERNATIONAL_BODIES } from './agencies/international';
import type { KnownBody } from './agencies/known-body';
import { UNITED_KINGDOM_BODIES } from './agencies/united-kingdom';
import { UNITED_STATES_BODIES } from './agencies/united-states';
import { CLUBS_AND_LEAGUES } from './organisations/clubs';
import { COMPANIES } from './organisations/companies';
import { MEDIA } from './organisations/media';

/** Every body that the tables know. */
export const KNOWN_BODIES: readonly KnownBody[] = [
  ...INTERNATIONAL_BODIES,
  ...UNITED_STATES_BODIES,
  ...UNITED_KINGDOM_BODIES,
  ...EUROPEAN_BODIES,
  ...ASIA_PACIFIC_BODIES,
  ...AMERICAN_BODIES,
  ...AFRICA_MIDDLE_EAST_BODIES,
  ...MEDIA,
  ...COMPANIES,
  ...CLUBS_AND_LEAGUES,
];
