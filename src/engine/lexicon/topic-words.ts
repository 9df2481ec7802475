import { wordSet } from './word-set';

/** Words in lower case that several of make an article one about business. */
export const BUSINESS_WORDS: ReadonlySet<string> = wordSet(`
  shares share shareholder shareholders profit profits revenue revenues turnover takeover merger acquisition acquire investor investors analyst
  analysts earnings quarterly subsidiary dividend retailer retailers retail brand brands firm firms company companies sales market markets
  customers stores chain outlets stake deal rival rivals manufacturer maker costs executive
`);

/** Words in lower case that several of make an article one about cricket. */
export const CRICKET_WORDS: ReadonlySet<string> = wordSet(
  'wicket wickets innings batsman batsmen bowler bowlers bowled overs umpire umpires spinner seamer paceman all-rounder lbw cricket cricketer run-out wicketkeeper',
);

/** Words in lower case that several of make an article one about the sports of North America. */
export const AMERICAN_SPORT_WORDS: ReadonlySet<string> = wordSet(`
  touchdown touchdowns quarterback quarterbacks linebacker linebackers cornerback lineman running-back inning pitcher pitchers homer homers homered
  shortstop outfielder baseman bullpen ballpark ballclub playoff playoffs post-season postseason offseason preseason rebounds rebound dunk
  puck goaltender defenseman roster rookie baseball basketball ballgame fumble interception interceptions interceptor mvp superbowl halfback
  point-guard three-pointer free-throws
`);

/** Competitions that only reports on the sports of North America name. */
export const AMERICAN_SPORT_SIGNS = [
  'NFL',
  'NBA',
  'MLB',
  'NHL',
  'NCAA',
  'MLS',
  'Super Bowl',
  'World Series',
  'Stanley Cup',
];
