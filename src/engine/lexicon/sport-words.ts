/** Words in lower case that tell a report on rugby from one on football. */
export const RUGBY_WORDS: ReadonlySet<string> = new Set(
  'rugby scrum scrums scrum-half fly-half flanker hooker lineout line-out tries centres'.split(' '),
);

/** Competitions and bodies that reports on rugby name. */
export const RUGBY_SIGNS = [
  'Rugby',
  'Six Nations',
  'Heineken Cup',
  'Celtic League',
  'Powergen Cup',
  'Challenge Cup',
  'Zurich Premiership',
  'Guinness Premiership',
  'Tri-Nations',
  'Super 12',
  'Super League',
];

/** Competitions that only reports on football name. */
export const FOOTBALL_SIGNS = [
  'Premiership',
  'Premier League',
  'FA Cup',
  'Champions League',
  'Uefa Cup',
  'Carling Cup',
  'Serie A',
  'La Liga',
];

/** Words that stand before a number in the headings of tables, and name no team. In lower case. */
export const NO_TEAMS: ReadonlySet<string> = new Set(
  'group division round pool heat leg week game games match page section part day stage set race lap class attendance halftime half-time total final grade section phase series event lane seed no number tel fax page'.split(
    ' ',
  ),
);

/** Words in lower case that tell a report on football or rugby, where a town's name may stand for its club. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `striker strikers midfielder defender goalkeeper keeper winger premiership scrum fly-half flanker hooker lock prop tries try touchline
  goalless header club clubs club's league goals goal penalty replay squad substitute fixture fixtures equaliser playmaker forwards coach manager
  captain skipper half-time kick-off kick crossbar defence midfield semi-final away side`
    .trim()
    .split(/\s+/),
);
