import { BodyList } from '../agencies/body-list';
import { readBodies } from '../agencies/known-body';

/** Governing bodies of sports, and golf's tours. */
export const SPORTS_BODIES = readBodies(`
Irish Football Association |  |  | GB | sports federation | Governing body of football in Northern Ireland.
Gaelic Athletic Association | GAA |  | IE | sports federation | Governing body of Gaelic games.
Zimbabwe Cricket Union | ZCU | Zimbabwe Cricket | ZW | sports federation | Governing body of Zimbabwean cricket.
Cricket South Africa |  | United Cricket Board | ZA | sports federation | Governing body of South African cricket.
Sri Lanka Cricket |  |  | LK | sports federation | Governing body of Sri Lankan cricket.
All England Club |  | All England Lawn Tennis Club; All England Lawn Tennis and Croquet Club | GB | club | Host of the Wimbledon tennis championships.
Royal and Ancient Golf Club |  | Royal & Ancient; Royal and Ancient; R&A | GB | sports federation | Governing body of golf.
Jockey Club |  |  | GB | sports federation | Former regulator of British racing.
British Horseracing Authority | BHA | British Horseracing Board | GB | sports federation | Regulator of British racing.
British Boxing Board of Control | BBBC |  | GB | sports federation | Governing body of British boxing.
World Boxing Council | WBC |  |  | sports federation | Sanctioning body of boxing.
World Boxing Association | WBA |  |  | sports federation | Sanctioning body of boxing.
World Boxing Organization | WBO | World Boxing Organisation |  | sports federation | Sanctioning body of boxing.
International Boxing Federation | IBF |  |  | sports federation | Sanctioning body of boxing.
League Managers Association | LMA | League Managers' Association | GB | association | Association of English football managers.
FIFPro |  | Fifpro; FIFPRO |  | union | World union of football players.
G14 |  | G-14 |  | association | Former group of European football clubs.
Asian Football Confederation | AFC |  |  | sports federation | Asian governing body of football.
Confederation of South American Football | CONMEBOL | Conmebol |  | sports federation | South American governing body of football.
Confederation of North, Central American and Caribbean Association Football | CONCACAF | Concacaf |  | sports federation | Governing body of football in North and Central America.
Oceania Football Confederation | OFC |  |  | sports federation | Governing body of football in Oceania.
US Anti-Doping Agency | USADA | Usada; U.S. Anti-Doping Agency | US | sports federation | Anti-doping body of the United States.
US Olympic Committee | USOC | U.S. Olympic Committee; United States Olympic Committee | US | sports federation | Olympic committee of the United States.
USA Track and Field | USATF | USA Track & Field | US | sports federation | Governing body of athletics in the United States.
USA Gymnastics |  | USAG | US | sports federation | Governing body of gymnastics in the United States.
USA Swimming |  |  | US | sports federation | Governing body of swimming in the United States.
US Tennis Association | USTA | U.S. Tennis Association; United States Tennis Association | US | sports federation | Governing body of tennis in the United States.
US Golf Association | USGA | U.S. Golf Association; United States Golf Association | US | sports federation | Governing body of golf in the United States.
US Soccer Federation |  | U.S. Soccer Federation; US Soccer; U.S. Soccer | US | sports federation | Governing body of football in the United States.
Hellenic Athletics Federation | SEGAS | Segas; Greek Athletics Federation | GR | sports federation | Governing body of Greek athletics.
International Swimming Federation | FINA | Fina; World Aquatics |  | sports federation | World governing body of swimming.
International Gymnastics Federation | FIG |  |  | sports federation | World governing body of gymnastics.
International Ski Federation | FIS |  |  | sports federation | World governing body of skiing.
International Skating Union | ISU |  |  | sports federation | World governing body of skating.
International Basketball Federation | FIBA | Fiba |  | sports federation | World governing body of basketball.
International Ice Hockey Federation | IIHF |  |  | sports federation | World governing body of ice hockey.
International Volleyball Federation | FIVB |  |  | sports federation | World governing body of volleyball.
International Hockey Federation | FIH |  |  | sports federation | World governing body of hockey.
World Squash Federation |  |  |  | sports federation | World governing body of squash.
International Chess Federation | FIDE | Fide |  | sports federation | World governing body of chess.
European Athletics Association | EAA | European Athletics |  | sports federation | European governing body of athletics.
Commonwealth Games Federation | CGF |  |  | sports federation | Organiser of the Commonwealth Games.
LPGA |  | LPGA Tour; Ladies Professional Golf Association | US | league | Golf tour for women.
LIV Golf |  |  |  | league | Golf tour paid for by Saudi Arabia.
`);

/** Leagues and championships of sport. */
export const LEAGUES: readonly BodyList[] = [
  new BodyList(
    { kind: 'league', description: 'League or championship of sport.' },
    `
Championship Rugby; Guinness Premiership; Zurich Premiership; Celtic League; Magners League; United Rugby Championship; Top 14; Super Rugby
National Rugby League = NRL; Australian Football League = AFL; A-League; J-League = J League; K-League; Chinese Super League; Saudi Pro League
Eredivisie; Primeira Liga; Ligue 2; Serie B; Segunda Division; Super Lig; Conference National; Vanarama National League; League of Ireland
Women's Super League; Champ Car; IndyCar; Indy Racing League; Arena Football League; Continental Football League; Canadian Football League
United States Football League = USFL; American Basketball Association; NBA Development League; Women's National Basketball Association
American Hockey League; East Coast Hockey League; Kontinental Hockey League; Elite Ice Hockey League; Euroleague; Nippon Professional Baseball
Pacific League; Big East; Big Ten; Big 12; Pac-12; Pac-10; Southeastern Conference; Atlantic Coast Conference; Ivy League; Premier Lacrosse League
Women's United Soccer Association; National Women's Soccer League = NWSL; North American Soccer League = NASL; United Soccer League
World Series Cricket; Big Bash League; Caribbean Premier League; Pakistan Super League; Bangladesh Premier League; World Wrestling; Premiership Rugby
Football Conference; Scottish Professional Football League = SPFL; English Football League; Lega Calcio; Liga de Futbol; National Lacrosse League
Professional Bowlers Association; World Series of Poker; Premier Rugby; Women's Professional Soccer
`,
  ),
];
