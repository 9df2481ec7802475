/** Words in lower case that tell a report on sport. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `match matches coach striker midfielder defender goalkeeper winger captain skipper season squad team teams club clubs league cup
  championship tournament goal goals scored score win wins victory defeat draw penalty injury title final semi-final semifinal quarter-final quarterfinal
  player players game games fixture fixtures replay premiership striker's try tries scrum fly-half lock hooker flanker half-time
  touchline manager transfer loan winner races race sprint relay medal medals doping tennis golf rugby football soccer cricket wicket innings
  set sets seed seeded serve unbeaten substitute referee pitch stadium`
    .trim()
    .split(/\s+/),
);
