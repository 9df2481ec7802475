import { AFRICA_MIDDLE_EAST_BODIES } from './agencies/africa-middle-east';
import { AMERICAN_BODIES } from './agencies/americas';
import { ASIA_PACIFIC_BODIES } from './agencies/asia-pacific';
import type { BodyList } from './agencies/body-list';
import { CHARITIES } from './agencies/charities';
import { EUROPEAN_BODIES } from './agencies/europe';
import { INTERNATIONAL_BODIES } from './agencies/international';
import type { KnownBody } from './agencies/known-body';
import { PARTIES_AND_ARMED_GROUPS } from './agencies/parties-and-armed-groups';
import { THINK_TANKS_AND_UNIVERSITIES } from './agencies/think-tanks-and-universities';
import { UNIONS_AND_ASSOCIATIONS } from './agencies/unions-and-associations';
import { UNITED_KINGDOM_BODIES } from './agencies/united-kingdom';
import { UNITED_KINGDOM_OFFICES } from './agencies/united-kingdom-offices';
import { UNITED_STATES_BODIES } from './agencies/united-states';
import { UNITED_STATES_OFFICES } from './agencies/united-states-offices';
import { AMERICAN_TEAMS } from './organisations/american-teams';
import { BROADCASTERS } from './organisations/broadcasters';
import { CLUBS_AND_LEAGUES } from './organisations/clubs';
import { COMPANIES } from './organisations/companies';
import { CONSUMER_COMPANIES } from './organisations/consumer-companies';
import { ENTERTAINMENT_COMPANIES } from './organisations/entertainment-companies';
import { FINANCIAL_COMPANIES } from './organisations/financial-companies';
import { FOOTBALL_CLUBS } from './organisations/football-clubs';
import { INDUSTRIAL_COMPANIES } from './organisations/industrial-companies';
import { LEAGUES, SPORTS_BODIES } from './organisations/leagues';
import { MEDIA } from './organisations/media';
import { NEWSPAPERS } from './organisations/newspapers';
import { PROFESSIONAL_FIRMS } from './organisations/professional-firms';
import { RUGBY_AND_CRICKET_CLUBS } from './organisations/rugby-and-cricket-clubs';
import { TECHNOLOGY_COMPANIES } from './organisations/technology-companies';
import { TRANSPORT_COMPANIES } from './organisations/transport-companies';

/** The best known bodies, and the short names that many share. */
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
  ...SPORTS_BODIES,
];

/** Many more bodies, read one by one when an article holds their names. */
export const BODY_LISTS: readonly BodyList[] = [
  ...AMERICAN_TEAMS,
  ...BROADCASTERS,
  ...CHARITIES,
  ...CONSUMER_COMPANIES,
  ...ENTERTAINMENT_COMPANIES,
  ...FINANCIAL_COMPANIES,
  ...FOOTBALL_CLUBS,
  ...INDUSTRIAL_COMPANIES,
  ...LEAGUES,
  ...NEWSPAPERS,
  ...PARTIES_AND_ARMED_GROUPS,
  ...PROFESSIONAL_FIRMS,
  ...RUGBY_AND_CRICKET_CLUBS,
  ...TECHNOLOGY_COMPANIES,
  ...THINK_TANKS_AND_UNIVERSITIES,
  ...TRANSPORT_COMPANIES,
  ...UNIONS_AND_ASSOCIATIONS,
  ...UNITED_KINGDOM_OFFICES,
  ...UNITED_STATES_OFFICES,
];

/** Every body that the tables know. */
export const allKnownBodies = (): KnownBody[] => [...KNOWN_BODIES, ...BODY_LISTS.flatMap((list) => list.all())];
