import { readBodies } from '../agencies/known-body';

/** Clubs whose name of one word is no town's and no common word. */
const CLUBS_ALONE = new Set(
  'Arsenal Everton Fulham Hibernian Juventus Lazio Fiorentina Sampdoria Udinese Ajax Feyenoord Benfica Anderlecht Olympiakos Panathinaikos Galatasaray Fenerbahce Besiktas Rosenborg Espanyol Villarreal Osasuna Internazionale Saracens Harlequins Millwall Flamengo Palmeiras'.split(
    ' ',
  ),
);

/** One row for each club of a list: its name as it is written, and its short names, which count in an article on sport alone. */
const clubs = (country: string, what: string, names: string, rule = 'sport'): string =>
  names
    .trim()
    .split(/\s*;\s*/)
    .map((written) => {
      const [name = '', ...others] = written.split('=').map((part) => part.trim());
      const short = others.map((other) => `; ${rule}:${other}`).join('');
      const alone = name.includes(' ') || CLUBS_ALONE.has(name) ? '' : `; ${rule}:${name}`;
      return `${name} | | ${name} FC${alone}${short} | ${country} | club | ${what}.`;
    })
    .join('\n');

/** Leagues, and clubs of football, rugby, American football, basketball, baseball, hockey and cricket. */
export const CLUBS_AND_LEAGUES = readBodies(
  [
    `
Premier League | | English Premier League; FA Premier League; Barclays Premiership; EPL | GB | league | Top league of English football.
Football League | | | GB | league | Lower leagues of English football.
Scottish Premier League | SPL | Scottish Premiership; Scottish Football League | GB | league | Top league of Scottish football.
National Football League | NFL | | US | league | American football league.
National Basketball Association | NBA | WNBA | US | league | Basketball league of the United States.
National Hockey League | NHL | | US | league | Ice hockey league of North America.
Major League Baseball | MLB | | US | league | Baseball league of North America.
Major League Soccer | MLS | | US | league | Football league of North America.
National Collegiate Athletic Association | NCAA | | US | sports federation | Governing body of college sport in the United States.
NASCAR | | Nascar | US | league | Motor racing organiser of the United States.
Professional Golfers' Association | PGA | PGA Tour; Professional Golfers Association; European Tour | | league | Golfers' association.
Serie A | | | IT | league | Top league of Italian football.
Bundesliga | | | DE | league | Top league of German football.
La Liga | | Primera Liga; Spanish League | ES | league | Top league of Spanish football.
Ligue 1 | | | FR | league | Top league of French football.
Indian Premier League | IPL | | IN | league | Cricket league of India.
Super League | | mid:Super League | GB | league | Rugby league competition.
European Rugby Cup | ERC | | | association | Former organiser of European rugby competitions.
Six Nations Committee | | Six Nations Ltd | | association | Organiser of the Six Nations.
Formula One Management | FOM | | GB | company | Organiser of Formula One.
GPWC | | Grand Prix World Championship | | association | Former group of Formula One car makers.
Manchester United | | Man United; Man Utd; Manchester Utd; sport:United; Manchester United FC; Man U | GB | club | Football club.
`,
    clubs(
      'GB',
      'Football club of England',
      `Arsenal; Aston Villa = Villa; Birmingham City = Birmingham; Blackburn Rovers = Blackburn; Bolton Wanderers = Bolton; Charlton Athletic = Charlton; Chelsea; Crystal Palace = Palace; Everton;
Fulham; Liverpool = Liverpool; Manchester City = Man City = City; Middlesbrough = Middlesbrough = Boro; Newcastle United = Newcastle = Newcastle Utd; Norwich City = Norwich; Portsmouth = Portsmouth = Pompey; Southampton = Southampton;
Tottenham Hotspur = Tottenham = Spurs; West Bromwich Albion = West Brom = West Bromwich; Leeds United = Leeds; Leicester City = Leicester; West Ham United = West Ham; Sunderland = Sunderland; Wolverhampton Wanderers = Wolves; Derby County = Derby;
Nottingham Forest = Forest; Sheffield United = Sheff Utd; Sheffield Wednesday; Ipswich Town = Ipswich; Wigan Athletic = Wigan; Reading; Millwall; Queens Park Rangers = QPR; Preston North End = Preston; Burnley; Cardiff City = Cardiff; Stoke City = Stoke;
Coventry City = Coventry; Plymouth Argyle = Plymouth; Watford; Gillingham; Brighton & Hove Albion = Brighton; Crewe Alexandra = Crewe; Rotherham United = Rotherham; Hull City = Hull; Luton Town = Luton; Swansea City = Swansea; Wrexham; Bristol City;
Bristol Rovers; Exeter City; Yeovil Town = Yeovil; Oldham Athletic = Oldham; Barnsley; Bournemouth; Huddersfield Town; Bradford City; Port Vale; Stockport County; Tranmere Rovers = Tranmere; Scunthorpe United; Cheltenham Town; Wycombe Wanderers = Wycombe; Doncaster Rovers; Hartlepool United; Peterborough United; Colchester United; Milton Keynes Dons = MK Dons; Leyton Orient; Southend United; Notts County; Mansfield Town; Lincoln City; Grimsby Town; Darlington; Rochdale; Macclesfield Town; Northampton Town; Oxford United; Shrewsbury Town; Cambridge United; Kidderminster Harriers; Rushden & Diamonds; Brentford; Walsall; Chesterfield; Blackpool; Torquay United; Boston United; Bury; Accrington Stanley; Carlisle United`,
    ),
    clubs(
      'GB',
      'Football club of Scotland',
      `Celtic; Rangers = Rangers; Glasgow Rangers; Heart of Midlothian = Hearts; Hibernian = Hibs; Aberdeen = Aberdeen; Dundee United; Dundee = Dundee; Kilmarnock; Motherwell; Livingston; Dunfermline Athletic = Dunfermline; Inverness Caledonian Thistle; Falkirk; Partick Thistle; St Mirren; St Johnstone; Raith Rovers; Hamilton Academical`,
    ),
    clubs(
      '',
      'Football club of Europe',
      `Real Madrid; Barcelona = Barcelona = Barca; Valencia = Valencia; Deportivo La Coruna = Deportivo; Atletico Madrid; Athletic Bilbao; Sevilla; Villarreal; Real Betis; Real Sociedad; Osasuna; Espanyol; Juventus; AC Milan = Milan; Inter Milan; Internazionale; AS Roma = Roma; Lazio; Parma = Parma; Fiorentina; Sampdoria; Udinese; Livorno = Livorno; Bayern Munich; Borussia Dortmund; Bayer Leverkusen; Werder Bremen; Hamburg SV; Schalke; Schalke 04; VfB Stuttgart = Stuttgart; Hertha Berlin; Lyon = Lyon; Olympique Lyonnais; AS Monaco; Paris St Germain = PSG; Paris Saint-Germain; Marseille = Marseille; Bordeaux = Bordeaux; Ajax; PSV Eindhoven = PSV; Feyenoord; FC Porto = Porto; Benfica; Sporting Lisbon; Anderlecht; Club Brugge; Olympiakos; Panathinaikos; AEK Athens; Galatasaray; Fenerbahce; Besiktas; CSKA Moscow; Spartak Moscow; Lokomotiv Moscow; Zenit St Petersburg; Dynamo Kiev; Dynamo Moscow; Shakhtar Donetsk; Steaua Bucharest; Red Star Belgrade; Partizan Belgrade; Dinamo Zagreb; Sparta Prague; Rosenborg; FC Copenhagen; Brondby; Maccabi Tel Aviv; FC Basel; Grasshoppers Zurich; Rapid Vienna; Shelbourne; Bohemians; Legia Warsaw; Boca Juniors; River Plate; Santos; Corinthians; Flamengo; Palmeiras`,
    ),
    clubs(
      '',
      'Rugby club',
      `Leicester Tigers = Leicester; London Wasps = Wasps; Bath Rugby = Bath; Northampton Saints = Northampton; London Irish; Saracens; Harlequins; Sale Sharks = Sale; Gloucester Rugby = Gloucester; Newcastle Falcons = Newcastle; Worcester Warriors = Worcester; Leeds Tykes; Leeds Rhinos = Leeds; St Helens; Wigan Warriors; Bradford Bulls; Hull FC; Hull KR; Warrington Wolves; Huddersfield Giants; Widnes Vikings; London Broncos; Wakefield Trinity; Castleford Tigers; Salford City Reds; Llanelli Scarlets = Llanelli = Scarlets; Neath-Swansea Ospreys = Ospreys; Newport-Gwent Dragons = Dragons; Newport Gwent Dragons; Cardiff Blues = Cardiff; Leinster = Leinster; Munster = Munster; Ulster = Ulster; Connacht = Connacht; Edinburgh Gunners; Edinburgh Rugby; Glasgow Warriors; Border Reivers; Stade Francais; Toulouse = Toulouse; Biarritz = Biarritz; Perpignan; Bourgoin; Castres; Brive; Clermont Auvergne; Benetton Treviso; ACT Brumbies; NSW Waratahs; Queensland Reds; Canterbury Crusaders; Auckland Blues; Waikato Chiefs; Wellington Hurricanes; Otago Highlanders; Natal Sharks; Blue Bulls; Western Stormers`,
      'rugby',
    ),
    clubs(
      'US',
      'Sports team of the United States',
      `New England Patriots; Dallas Cowboys; New York Giants; New York Jets; Philadelphia Eagles; Washington Redskins; Green Bay Packers; Chicago Bears; Minnesota Vikings; Detroit Lions; Pittsburgh Steelers; Baltimore Ravens; Cleveland Browns; Cincinnati Bengals; Denver Broncos; Oakland Raiders; Las Vegas Raiders; Kansas City Chiefs; San Diego Chargers; Los Angeles Chargers; Los Angeles Rams; St. Louis Rams; Seattle Seahawks; San Francisco 49ers; Arizona Cardinals; Atlanta Falcons; Carolina Panthers; New Orleans Saints; Tampa Bay Buccaneers; Miami Dolphins; Buffalo Bills; Indianapolis Colts; Houston Texans; Jacksonville Jaguars; Tennessee Titans; New York Yankees; Boston Red Sox; New York Mets; Los Angeles Dodgers; San Francisco Giants; Chicago Cubs; Chicago White Sox; St. Louis Cardinals; Atlanta Braves; Houston Astros; Cleveland Indians; Detroit Tigers; Baltimore Orioles; Toronto Blue Jays; Texas Rangers; Oakland Athletics; Seattle Mariners; Philadelphia Phillies; Washington Nationals; Los Angeles Lakers; Los Angeles Clippers; Boston Celtics; Chicago Bulls; New York Knicks; Brooklyn Nets; Miami Heat; Golden State Warriors; San Antonio Spurs; Houston Rockets; Dallas Mavericks; Detroit Pistons; Cleveland Cavaliers; Milwaukee Bucks; Toronto Raptors; Philadelphia 76ers; Phoenix Suns; Denver Nuggets; Utah Jazz; Portland Trail Blazers; Sacramento Kings; Indiana Pacers; Orlando Magic; Atlanta Hawks; New York Rangers; Boston Bruins; Chicago Blackhawks; Detroit Red Wings; Toronto Maple Leafs; Montreal Canadiens; Pittsburgh Penguins; Philadelphia Flyers; Los Angeles Kings; Edmonton Oilers; Vancouver Canucks; Calgary Flames; Ottawa Senators; Los Angeles Galaxy = LA Galaxy`,
    ),
    `
Ferrari | | Scuderia Ferrari | IT | company | Car maker and racing team.
McLaren | | McLaren Racing; McLaren-Mercedes | GB | company | Car maker and racing team.
* | | Minardi; Jordan Grand Prix; Sauber; Williams team; Williams F1; BAR-Honda; Red Bull Racing | | club | Formula One team.
`,
  ]
    .map((table) => table.trim())
    .join('\n'),
);
