import { BodyList } from '../agencies/body-list';

/** Teams of the sports of North America, with their nicknames. */
export const AMERICAN_TEAMS: readonly BodyList[] = [
  new BodyList(
    { kind: 'club', country: 'US', description: 'Sports team of the United States.', rule: 'american' },
    `
Houston Oilers = Oilers; Tennessee Oilers; Baltimore Colts; Los Angeles Raiders; LA Chargers; LA Rams; St Louis Rams = Rams
Washington Commanders = american+mid:Commanders; Washington Football Team; Arizona Diamondbacks = Diamondbacks; Cincinnati Reds = Reds
Cleveland Guardians; Colorado Rockies = Rockies; Florida Marlins; Miami Marlins = Marlins; Kansas City Royals = Royals; California Angels
Anaheim Angels = Angels; Los Angeles Angels; LA Dodgers; Milwaukee Brewers = american+mid:Brewers; Minnesota Twins = american+mid:Twins
Montreal Expos = Expos; Oakland A's; Pittsburgh Pirates = american+mid:Pirates; San Diego Padres = Padres; St Louis Cardinals; Tampa Bay Devil Rays
Tampa Bay Rays; Brooklyn Dodgers; Charlotte Hornets = Hornets; New Orleans Hornets; New Orleans Pelicans = Pelicans; LA Clippers; LA Lakers
Memphis Grizzlies = Grizzlies; Vancouver Grizzlies; Minnesota Timberwolves = Timberwolves; New Jersey Nets = american+mid:Nets; Oklahoma City Thunder
Portland Trailblazers; Seattle SuperSonics = SuperSonics; Seattle Supersonics; Washington Bullets; Washington Wizards = american+mid:Wizards
Charlotte Bobcats; Harlem Globetrotters = Globetrotters; Anaheim Ducks; Mighty Ducks of Anaheim; Arizona Coyotes = american+mid:Coyotes
Phoenix Coyotes; Buffalo Sabres = Sabres; Carolina Hurricanes = american+mid:Hurricanes; Colorado Avalanche = Avalanche
Columbus Blue Jackets = Blue Jackets; Dallas Stars; Florida Panthers; Hartford Whalers = Whalers; Minnesota Wild; Minnesota North Stars
Nashville Predators = Predators; New Jersey Devils = american+mid:Devils; New York Islanders = Islanders; Quebec Nordiques = Nordiques
San Jose Sharks = american+mid:Sharks; St. Louis Blues; St Louis Blues; Seattle Kraken; Tampa Bay Lightning; Vegas Golden Knights = Golden Knights
Washington Capitals = american+mid:Capitals = american+mid:Caps; Winnipeg Jets; Atlanta Thrashers = Thrashers; DC United = D.C. United
New England Revolution; New York Red Bulls; MetroStars; Chicago Fire; Columbus Crew; Kansas City Wizards; Sporting Kansas City; FC Dallas; Dallas Burn
Houston Dynamo; Colorado Rapids; Real Salt Lake; San Jose Earthquakes; Seattle Sounders; Portland Timbers; Vancouver Whitecaps; Toronto FC
Montreal Impact; CF Montreal; Philadelphia Union; Orlando City; New York City FC; Atlanta United; Minnesota United; Los Angeles FC; Inter Miami
FC Cincinnati; Nashville SC; Austin FC; Charlotte FC; St. Louis City; New York Cosmos; Hamilton Tiger-Cats; Toronto Argonauts; Montreal Alouettes
Edmonton Eskimos; Calgary Stampeders; BC Lions; Saskatchewan Roughriders; Winnipeg Blue Bombers; Ottawa Redblacks; New York Liberty
Los Angeles Sparks; Houston Comets; Seattle Storm; Minnesota Lynx; Phoenix Mercury; Indiana Fever; Connecticut Sun; Washington Mystics; Chicago Sky
Las Vegas Aces; Notre Dame Fighting Irish; Crimson Tide; Alabama Crimson Tide; Florida Gators; Ohio State Buckeyes; Michigan Wolverines
Texas Longhorns; Duke Blue Devils; North Carolina Tar Heels; Kentucky Wildcats; USC Trojans; UCLA Bruins; Oklahoma Sooners; Nebraska Cornhuskers
Penn State Nittany Lions; LSU Tigers; Georgia Bulldogs; Auburn Tigers; Clemson Tigers; Miami Hurricanes; Florida State Seminoles; Tennessee Volunteers
Kansas Jayhawks; Connecticut Huskies; UConn Huskies
`,
  ),
];
