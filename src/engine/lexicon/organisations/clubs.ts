import { readBodies } from '../agencies/known-body';

/** Clubs whose name of one word is no town's and no common word. */
const CLUBS_ALONE = new Set(
  'Arsenal Everton Fulham Hibernian Juventus Lazio Fiorentina Sampdoria Udinese Ajax Feyenoord Benfica Anderlecht Olympiakos Panathinaikos Galatasaray Fenerbahce Besiktas Rosenborg Espanyol Villarreal Osasuna Internazionale Saracens Harlequins Millwall Flamengo Palmeiras'.split(
    ' ',
  ),
);

/** One row for each club of a list: its name as it is written, and its short names, which count in an article on its sport alone. */
const clubs = (country: string, what: string, names: string, rule = 'sport'): string =>
  names
    .trim()
    .split(/\s*;\s*/)
    .map((written) => {
      const [name = '', ...others] = written.split('=').map((part) => part.trim());
      const short = others.map((other) => `; ${rule}${other.includes(':') ? '+' : ':'}${other}`).join('');
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
Manchester United | | Man United; Man Utd; Manchester Utd; sport:United; Manchester United FC; Man U; Red Devils | GB | club | Football club.
`,
    clubs(
      'GB',
      'Football club of England',
      `Arsenal = Gunners; Aston Villa = Villa; Birmingham City = Birmingham = mid:Blues; Blackburn Rovers = Blackburn; Bolton Wanderers = Bolton; Charlton Athletic = Charlton = Addicks; Chelsea; Crystal Palace = Palace; Everton = Toffees;
Fulham = Cottagers; Liverpool = Liverpool; Manchester City = Man City = City; Middlesbrough = Middlesbrough = Boro; Newcastle United = Newcastle = Newcastle Utd = Magpies; Norwich City = Norwich = mid:Canaries; Portsmouth = Portsmouth = Pompey; Southampton = Southampton;
Tottenham Hotspur = Tottenham = Spurs; West Bromwich Albion = West Brom = West Bromwich = Baggies = Albion; Leeds United = Leeds; Leicester City = Leicester = mid:Foxes; West Ham United = West Ham = mid:Hammers; Sunderland = Sunderland = Black Cats; Wolverhampton Wanderers = Wolves; Derby County = Derby;
Nottingham Forest = Forest; Sheffield United = Sheff Utd = mid:Blades; Sheffield Wednesday = Owls; Ipswich Town = Ipswich = Tractor Boys; Wigan Athletic = Wigan; Reading; Millwall; Queens Park Rangers = QPR; Preston North End = Preston; Burnley = Clarets; Cardiff City = Cardiff; Stoke City = Stoke = mid:Potters;
Coventry City = Coventry = Sky Blues; Plymouth Argyle = Plymouth; Watford; Gillingham = mid:Gills; Brighton & Hove Albion = Brighton; Crewe Alexandra = Crewe; Rotherham United = Rotherham = Millers; Hull City = Hull; Luton Town = Luton = Hatters; Swansea City = Swansea = Swans; Wrexham; Bristol City = mid:Robins;
Bristol Rovers; Exeter City = Exeter; Yeovil Town = Yeovil = Glovers; Oldham Athletic = Oldham = Latics; Barnsley = Tykes; Bournemouth; Huddersfield Town = Huddersfield = Terriers; Bradford City = Bantams; Port Vale; Stockport County = Stockport; Tranmere Rovers = Tranmere; Scunthorpe United = Scunthorpe; Cheltenham Town = Cheltenham; Wycombe Wanderers = Wycombe; Doncaster Rovers = Doncaster; Hartlepool United = Hartlepool; Peterborough United = Peterborough = Posh; Colchester United = Colchester; Milton Keynes Dons = MK Dons; Leyton Orient = mid:Orient; Southend United = Southend; Notts County; Mansfield Town = Mansfield; Lincoln City = Imps; Grimsby Town = Grimsby; Darlington; Rochdale; Macclesfield Town = Macclesfield; Northampton Town = Cobblers; Oxford United; Shrewsbury Town = Shrewsbury; Cambridge United; Kidderminster Harriers = Kidderminster; Rushden & Diamonds; Brentford = mid:Bees; Walsall = Saddlers; Chesterfield = Spireites; Blackpool; Torquay United = Torquay; Boston United; Bury; Accrington Stanley = Accrington; Carlisle United = Carlisle`,
    ),
    clubs(
      'GB',
      'Football club of Scotland',
      `Celtic = mid:Hoops; Rangers = Rangers; Glasgow Rangers; Heart of Midlothian = Hearts = Jambos; Hibernian = Hibs; Aberdeen = Aberdeen = Dons; Dundee United; Dundee = Dundee; Kilmarnock = Killie; Motherwell; Livingston = Livi; Dunfermline Athletic = Dunfermline; Inverness Caledonian Thistle; Falkirk; Partick Thistle = Partick = Thistle; St Mirren; St Johnstone; Raith Rovers = Raith; Hamilton Academical`,
    ),
    clubs(
      '',
      'Football club of Europe',
      `Real Madrid; Barcelona = Barcelona = Barca; Valencia = Valencia; Deportivo La Coruna = Deportivo; Atletico Madrid = Atletico; Athletic Bilbao; Sevilla; Villarreal; Real Betis; Real Sociedad; Osasuna; Espanyol; Juventus; AC Milan = Milan; Inter Milan; Internazionale; AS Roma = Roma; Lazio; Parma = Parma; Fiorentina; Sampdoria; Udinese; Livorno = Livorno; Bayern Munich = Bayern = FC Bayern = FC Bayern Munich; Borussia Dortmund = Dortmund; Bayer Leverkusen = Leverkusen; Werder Bremen = Werder; Hamburg SV; Schalke; Schalke 04; VfB Stuttgart = Stuttgart; Hertha Berlin; Lyon = Lyon; Olympique Lyonnais; AS Monaco; Paris St Germain = PSG; Paris Saint-Germain; Marseille = Marseille; Bordeaux = Bordeaux; Ajax; PSV Eindhoven = PSV; Feyenoord; FC Porto = Porto; Benfica; Sporting Lisbon; Anderlecht; Club Brugge; Olympiakos; Panathinaikos; AEK Athens = AEK; Galatasaray; Fenerbahce; Besiktas; CSKA Moscow = CSKA; Spartak Moscow = Spartak; Lokomotiv Moscow = Lokomotiv; Zenit St Petersburg = Zenit; Dynamo Kiev; Dynamo Moscow; Shakhtar Donetsk = Shakhtar; Steaua Bucharest = Steaua; Red Star Belgrade; Partizan Belgrade; Dinamo Zagreb; Sparta Prague; Rosenborg; FC Copenhagen; Brondby; Maccabi Tel Aviv; FC Basel; Grasshoppers Zurich = Grasshoppers; Rapid Vienna; Shelbourne; Bohemians; Legia Warsaw; Boca Juniors = Boca; River Plate; Santos; Corinthians; Flamengo; Palmeiras`,
    ),
    clubs(
      '',
      'Rugby club',
      `Leicester Tigers = Leicester; London Wasps = Wasps; Bath Rugby = Bath; Northampton Saints = Northampton; London Irish = mid:Exiles; Saracens = Sarries; Harlequins = Quins; Sale Sharks = Sale; Gloucester Rugby = Gloucester; Newcastle Falcons = Newcastle; Worcester Warriors = Worcester; Leeds Tykes; Leeds Rhinos = Leeds = Rhinos; St Helens; Wigan Warriors; Bradford Bulls = mid:Bradford; Hull FC; Hull KR; Warrington Wolves = Warrington; Huddersfield Giants; Widnes Vikings = Widnes; London Broncos; Wakefield Trinity; Castleford Tigers = Castleford; Salford City Reds = Salford; Llanelli Scarlets = Llanelli = Scarlets; Neath-Swansea Ospreys = Ospreys; Newport-Gwent Dragons = Dragons; Newport Gwent Dragons; Cardiff Blues = Cardiff; Leinster = Leinster; Munster = Munster; Ulster = Ulster; Connacht = Connacht; Edinburgh Gunners; Edinburgh Rugby = Edinburgh; Glasgow Warriors = Glasgow; Border Reivers; Stade Francais; Toulouse = Toulouse; Biarritz = Biarritz; Perpignan; Bourgoin; Castres; Brive; Clermont Auvergne = Clermont; Benetton Treviso = Treviso; ACT Brumbies = Brumbies; NSW Waratahs = Waratahs; Queensland Reds; Canterbury Crusaders = Crusaders; Auckland Blues; Waikato Chiefs; Wellington Hurricanes; Otago Highlanders = Highlanders; Natal Sharks; Blue Bulls; Western Stormers = Stormers`,
      'rugby',
    ),
    clubs(
      'US',
      'Sports team of the United States',
      `New England Patriots = mid:Patriots; Dallas Cowboys = mid:Cowboys; New York Giants = mid:Giants; New York Jets = mid:Jets; Philadelphia Eagles = Eagles; Washington Redskins = Redskins; Green Bay Packers = Packers; Chicago Bears = mid:Bears; Minnesota Vikings = Vikings; Detroit Lions = Lions; Pittsburgh Steelers = Steelers; Baltimore Ravens = mid:Ravens; Cleveland Browns = Browns; Cincinnati Bengals = Bengals; Denver Broncos = Broncos; Oakland Raiders = Raiders; Las Vegas Raiders; Kansas City Chiefs = mid:Chiefs; San Diego Chargers = Chargers; Los Angeles Chargers; Los Angeles Rams; St. Louis Rams; Seattle Seahawks = Seahawks; San Francisco 49ers = 49ers = Niners; Arizona Cardinals = Cardinals; Atlanta Falcons = Falcons; Carolina Panthers = Panthers; New Orleans Saints = mid:Saints; Tampa Bay Buccaneers = Buccaneers = Bucs; Miami Dolphins = Dolphins; Buffalo Bills = mid:Bills; Indianapolis Colts = Colts; Houston Texans = mid:Texans; Jacksonville Jaguars = Jaguars; Tennessee Titans = Titans; New York Yankees = Yankees; Boston Red Sox = Red Sox; New York Mets = Mets; Los Angeles Dodgers = Dodgers; San Francisco Giants; Chicago Cubs = mid:Cubs; Chicago White Sox = White Sox; St. Louis Cardinals; Atlanta Braves = Braves; Houston Astros = Astros; Cleveland Indians = mid:Indians; Detroit Tigers = Tigers; Baltimore Orioles = Orioles; Toronto Blue Jays = Blue Jays; Texas Rangers; Oakland Athletics; Seattle Mariners = Mariners; Philadelphia Phillies = Phillies; Washington Nationals = mid:Nationals; Los Angeles Lakers = Lakers; Los Angeles Clippers = Clippers; Boston Celtics = Celtics; Chicago Bulls; New York Knicks = Knicks; Brooklyn Nets; Miami Heat; Golden State Warriors = mid:Warriors; San Antonio Spurs; Houston Rockets = Rockets; Dallas Mavericks = Mavericks = Mavs; Detroit Pistons = Pistons; Cleveland Cavaliers = Cavaliers = Cavs; Milwaukee Bucks = mid:Bucks; Toronto Raptors = Raptors; Philadelphia 76ers = 76ers = Sixers; Phoenix Suns = Suns; Denver Nuggets = mid:Nuggets; Utah Jazz; Portland Trail Blazers = Trail Blazers; Sacramento Kings; Indiana Pacers = Pacers; Orlando Magic; Atlanta Hawks = Hawks; New York Rangers; Boston Bruins = Bruins; Chicago Blackhawks = Blackhawks; Detroit Red Wings = Red Wings; Toronto Maple Leafs = Maple Leafs; Montreal Canadiens = Canadiens; Pittsburgh Penguins = Penguins; Philadelphia Flyers = mid:Flyers; Los Angeles Kings; Edmonton Oilers; Vancouver Canucks = Canucks; Calgary Flames = mid:Flames; Ottawa Senators; Los Angeles Galaxy = LA Galaxy = mid:Galaxy`,
      'american',
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
