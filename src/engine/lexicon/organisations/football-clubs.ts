import { BodyList } from '../agencies/body-list';

/** Football clubs beyond the best known, with their nicknames. */
export const FOOTBALL_CLUBS: readonly BodyList[] = [
  new BodyList(
    { kind: 'club', country: 'GB', description: 'Football club of England.', rule: 'sport' },
    `
AFC Wimbledon; Wimbledon FC; Aldershot Town; Alfreton Town; Altrincham; Barnet; Barrow AFC; Bath City; AFC Bournemouth; Boreham Wood; Braintree Town
Brighton and Hove Albion = Seagulls; Bromley FC; Burton Albion; Canvey Island; Chelmsford City; Chester City = sport+mid:Chester; Corby Town
Crawley Town = Crawley; Dagenham & Redbridge = Dagenham; Dagenham and Redbridge; Dover Athletic; Eastleigh FC; Ebbsfleet United; Farnborough Town
FC Halifax Town; Halifax Town; Fleetwood Town; Forest Green Rovers = Forest Green; Gateshead FC; Gravesend & Northfleet; Harrogate Town
Hereford United = Hereford; Histon FC; Hornchurch; Hinckley United; Kettering Town; Leigh RMI; Maidstone United; Margate FC; Morecambe; Newport County
Northwich Victoria; Nuneaton Borough; Rushden and Diamonds = Rushden; Salford City; Scarborough FC; Sheff Wed; Slough Town; Southport FC
Stevenage = Stevenage Borough; Sutton United; Swindon Town = Swindon; Tamworth FC; Telford United; Thurrock FC; Weymouth FC; Woking FC; Yeading
York City; FC United of Manchester; Burscough
`,
  ),
  new BodyList(
    { kind: 'club', country: 'GB', description: 'Football club of Scotland.', rule: 'sport' },
    `
Airdrie United = Airdrie; Airdrieonians; Albion Rovers; Alloa Athletic = Alloa; Arbroath; Ayr United = Ayr; Berwick Rangers; Brechin City = Brechin
Clyde FC = sport+mid:Clyde; Clydebank; Cowdenbeath; Dumbarton; East Fife; East Stirlingshire; Elgin City; Forfar Athletic = Forfar
Greenock Morton = Morton; Gretna FC = Gretna; Hamilton Academicals = Hamilton Accies
Inverness Caley Thistle = Inverness CT = Caley Thistle = Inverness; Meadowbank Thistle; Montrose FC; Peterhead FC = Peterhead; Queen of the South
Queen's Park; Ross County; Stenhousemuir; Stirling Albion; Stranraer
`,
  ),
  new BodyList(
    { kind: 'club', description: 'Football club of Europe.', rule: 'sport' },
    `
FC Barcelona; Real Zaragoza = Zaragoza; Racing Santander; Real Mallorca = Mallorca; Malaga CF = Malaga; Celta Vigo = Celta; Getafe; Levante; Albacete
Numancia; Almeria; Rayo Vallecano; Girona FC; Elche; Real Valladolid = Valladolid; Sporting Gijon; Tenerife; Las Palmas; Athletic Club
Internazionale Milano; AC Fiorentina; Bologna; Brescia; Cagliari; Chievo Verona; Lecce; Messina; Palermo; Siena; Atalanta; Reggina; Napoli; Genoa CFC
Torino; Hellas Verona; Perugia; Ancona; Modena; Empoli; Sassuolo; Ascoli Calcio; Borussia Moenchengladbach = Gladbach
Borussia Mönchengladbach; VfL Bochum = Bochum; VfL Wolfsburg = Wolfsburg; Hannover 96; Hansa Rostock; FC Kaiserslautern = Kaiserslautern
Arminia Bielefeld; SC Freiburg = Freiburg; FSV Mainz = Mainz; FC Nuremberg = Nuremberg; 1860 Munich; FC Cologne; FC Koln; Eintracht Frankfurt
MSV Duisburg; Hoffenheim; RB Leipzig; Union Berlin; FC Augsburg; Energie Cottbus; Alemannia Aachen; Dynamo Dresden; St Pauli; Fortuna Dusseldorf
SV Hamburg; Hamburger SV; AJ Auxerre; RC Lens; Lille OSC; Sochaux; St Etienne; Saint-Etienne; RC Strasbourg; Bastia; Guingamp; Montpellier; Istres
Ajaccio; Lorient; Paris St-Germain; Paris Saint Germain; Olympique Marseille; Girondins Bordeaux; OGC Nice; Stade de Reims; AZ Alkmaar = AZ
FC Twente = Twente; FC Utrecht; FC Groningen; Heerenveen; Vitesse Arnhem = Vitesse; NEC Nijmegen; Roda JC; NAC Breda; Willem II; Sparta Rotterdam
ADO Den Haag; RKC Waalwijk; Feyenoord Rotterdam; Ajax Amsterdam; Sporting CP; Boavista; SL Benfica; Sporting Braga; Vitoria Guimaraes; Maritimo
Club Bruges; FC Brugge; Standard Liege; KRC Genk = Genk; AA Gent; Lokeren; Germinal Beerschot; RSC Anderlecht; Charleroi; Young Boys; FC Zurich
FC Thun; Servette; Neuchatel Xamax; Austria Vienna; Sturm Graz; Red Bull Salzburg; Rapid Bucharest; Dinamo Bucharest; CFR Cluj; Levski Sofia
CSKA Sofia; Litex Lovech; Ludogorets; Ferencvaros; MTK Budapest; Ujpest; Debrecen; Slavia Prague; Viktoria Plzen; Banik Ostrava; Slovan Bratislava
Artmedia Bratislava; MSK Zilina; Wisla Krakow; Lech Poznan; Groclin; Hajduk Split; Maribor; Zeljeznicar; FK Sarajevo; Vardar Skopje; Olympiacos; PAOK
Aris Salonika; Trabzonspor; Genclerbirligi; Istanbul Basaksehir; APOEL Nicosia; Apoel; Anorthosis; Omonia Nicosia; Dnipro; Metalist Kharkiv
Dynamo Kyiv; Rubin Kazan; Krylya Sovetov; Torpedo Moscow; Anzhi; Dinamo Tbilisi; BATE Borisov; FBK Kaunas; Skonto Riga; Flora Tallinn; HJK Helsinki
Malmo FF; IFK Gothenburg; Djurgarden; AIK; Halmstad; Helsingborg; Hammarby; Valerenga; Molde; Tromso; SK Brann; Lyn Oslo; FC Midtjylland; AaB Aalborg
OB Odense; Esbjerg; Brondby IF; KR Reykjavik; Shamrock Rovers; St Patrick's Athletic; Cork City; Derry City; Linfield; Glentoran; Portadown
Total Network Solutions; TNS FC; Bangor City; Rhyl; The New Saints; Maccabi Haifa; Hapoel Tel Aviv; Beitar Jerusalem; Bnei Sakhnin; Al Ahly; Zamalek
Esperance; Etoile du Sahel; Club Africain; Raja Casablanca; Wydad Casablanca; Kaizer Chiefs; Orlando Pirates; Mamelodi Sundowns; Enyimba
Asante Kotoko; Hearts of Oak; ASEC Mimosas; TP Mazembe; Al Hilal; Al-Hilal; Al Nassr; Al-Nassr; Al Ittihad; Al-Ittihad; Al Ain; Al Jazira; Al Sadd
Persepolis; Esteghlal; Sepahan; Urawa Reds; Urawa Red Diamonds; Kashima Antlers; Gamba Osaka; Yokohama F Marinos; Jubilo Iwata; Nagoya Grampus
Vissel Kobe; Suwon Samsung Bluewings; Seongnam; Jeonbuk Motors; FC Seoul; Pohang Steelers; Guangzhou Evergrande; Shanghai Shenhua; Shanghai SIPG
Beijing Guoan; Dalian Shide; Shandong Luneng; Liaoning; Kolkata Knight Riders; Mohun Bagan; East Bengal; Sydney FC; Melbourne Victory; Perth Glory
Central Coast Mariners; Wellington Phoenix; Adelaide United; Brisbane Roar; Newcastle Jets; Sao Paulo FC; Vasco da Gama; Fluminense; Botafogo; Gremio
Cruzeiro; Atletico Mineiro; Chapecoense; Internacional; San Lorenzo; Velez Sarsfield; Estudiantes; Newell's Old Boys; Rosario Central; Penarol
Colo Colo; Universidad de Chile; Olimpia; Cerro Porteno; Alianza Lima; Universitario; Once Caldas; Atletico Nacional; Millonarios; Barcelona Guayaquil
LDU Quito; Emelec; Club America; Chivas Guadalajara; Cruz Azul; Pumas UNAM; Pachuca; Toluca; Monterrey FC
`,
  ),
];
