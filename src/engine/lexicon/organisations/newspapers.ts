import { BodyList } from '../agencies/body-list';

/** Newspapers, magazines and websites. */
export const NEWSPAPERS: readonly BodyList[] = [
  new BodyList(
    { kind: 'newspaper', country: 'US', description: 'Newspaper of the United States.' },
    `
Arizona Daily Star; Tucson Citizen; Arkansas Democrat-Gazette; Arkansas Gazette; Los Angeles Daily News; Orange County Register
Long Beach Press-Telegram; Press-Enterprise; San Bernardino Sun; Bakersfield Californian; Modesto Bee; Merced Sun-Star; Oakland Tribune
Contra Costa Times; East Bay Times; Mercury News; San Francisco Examiner; San Mateo Daily Journal; Santa Cruz Sentinel; Monterey Herald
Santa Barbara News-Press; Santa Rosa Press Democrat = Press Democrat; Stockton Record; La Opinion; Rocky Mountain News; Colorado Springs Gazette
Boulder Daily Camera; Pueblo Chieftain; Hartford Courant; New Haven Register; Connecticut Post; Wilmington News Journal; Washington Times
Washington Star; Washington Examiner; Roll Call; Florida Times-Union; Palm Beach Post; St Petersburg Times; Tampa Tribune; Sarasota Herald-Tribune
Naples Daily News; Pensacola News Journal; Tallahassee Democrat; Gainesville Sun; Daytona Beach News-Journal; Florida Today; Fort Myers News-Press
Augusta Chronicle; Savannah Morning News; Macon Telegraph; Atlanta Constitution; Atlanta Journal; Honolulu Advertiser; Honolulu Star-Advertiser
Idaho Statesman; Daily Herald; Daily Southtown; Peoria Journal Star; Rockford Register Star; State Journal-Register; Gary Post-Tribune
Fort Wayne Journal Gazette; South Bend Tribune; Evansville Courier & Press; Quad-City Times; Cedar Rapids Gazette; Wichita Eagle
Topeka Capital-Journal; Courier-Journal; Louisville Courier-Journal; Lexington Herald-Leader; New Orleans Advocate; Baton Rouge Advocate
Shreveport Times; Bangor Daily News; Portland Press Herald; Baltimore Evening Sun; Capital Gazette; Frederick News-Post; Boston Phoenix
Christian Science Monitor; Worcester Telegram & Gazette; Springfield Republican; Patriot Ledger; Lowell Sun; Cape Cod Times; MLive; Grand Rapids Press
Flint Journal; Lansing State Journal; Kalamazoo Gazette; Saginaw News; Pioneer Press = St. Paul Pioneer Press; Minneapolis Star Tribune
Duluth News Tribune; Clarion-Ledger; Biloxi Sun Herald; Springfield News-Leader; Columbia Daily Tribune; Billings Gazette; Missoulian
Omaha World-Herald; Lincoln Journal Star; Las Vegas Sun; Reno Gazette-Journal; Union Leader; Concord Monitor; Star-Ledger; Asbury Park Press
Bergen Record; Press of Atlantic City; Trenton Times; Jersey Journal; Courier-Post; NJ.com; Albuquerque Journal; Santa Fe New Mexican; Buffalo News
Rochester Democrat and Chronicle = Democrat and Chronicle; Syracuse Post-Standard = Post-Standard; Albany Times Union = Times Union
Poughkeepsie Journal; Journal News; Staten Island Advance; Village Voice; Jewish Daily Forward; El Diario; Amsterdam News; New York Herald Tribune
International Herald Tribune; Raleigh News & Observer = News & Observer; Greensboro News & Record; Winston-Salem Journal; Fayetteville Observer
Asheville Citizen-Times; Wilmington Star-News; Fargo Forum; Bismarck Tribune; Akron Beacon Journal = Beacon Journal; Cincinnati Enquirer
Cincinnati Post; Columbus Dispatch; Dayton Daily News; Toledo Blade; Youngstown Vindicator; Cleveland.com; Tulsa World; Daily Oklahoman
Eugene Register-Guard; OregonLive; Salem Statesman Journal; Willamette Week; Philadelphia Daily News; Pittsburgh Tribune-Review = Tribune-Review
Allentown Morning Call = Morning Call; Harrisburg Patriot-News = Patriot-News; Reading Eagle; Scranton Times-Tribune; Erie Times-News
Intelligencer Journal; PennLive = PennLive.com; Providence Journal; Charleston Post and Courier; Greenville News; Myrtle Beach Sun News
Columbia State; Argus Leader; Rapid City Journal; Chattanooga Times Free Press; Knoxville News Sentinel; Memphis Commercial Appeal
Nashville Tennessean; Austin American-Statesman; San Antonio Express-News; Fort Worth Star-Telegram = Star-Telegram; Corpus Christi Caller-Times
El Paso Times; Lubbock Avalanche-Journal; Waco Tribune-Herald; Beaumont Enterprise; Houston Press; Texas Tribune; Texas Monthly; Deseret News
Burlington Free Press; Richmond Times-Dispatch; Virginian-Pilot; Roanoke Times; Daily Press; Seattle Post-Intelligencer; Tacoma News Tribune
Spokane Spokesman-Review = Spokesman-Review; Everett Herald; Charleston Gazette; Charleston Gazette-Mail
Milwaukee Journal Sentinel = Journal Sentinel; Milwaukee Journal; Wisconsin State Journal; Green Bay Press-Gazette; Casper Star-Tribune
Anchorage Daily News; Chicago Defender; Chicago Reader; Crain's Chicago Business; Investor's Business Daily; American Banker; Daily Racing Form
Stars and Stripes; Army Times; Navy Times; Military Times; Chronicle of Higher Education; Education Week; National Law Journal; Advertising Age
Adweek; Weekly World News; The Onion; Arizona Daily Sun; Baltimore Banner; Texas Observer; Alaska Dispatch; Honolulu Civil Beat; MinnPost
Voice of San Diego; Mississippi Today; Wall Street Journal Europe; Sun Chronicle; Sun Sentinel
`,
  ),
  new BodyList(
    { kind: 'newspaper', country: 'GB', description: 'Newspaper or magazine.' },
    `
Mail On Sunday; Metro newspaper; People newspaper; Sunday People; Sunday Mail; Sunday Post; Sunday Sport; Daily Sport; Sunday Mercury; Birmingham Mail
Birmingham Evening Mail; Express & Star = Express and Star; Coventry Telegraph; Coventry Evening Telegraph; Leicester Mercury
Nottingham Evening Post = Nottingham Post; Derby Telegraph; Derby Evening Telegraph; Stoke Sentinel; Lincolnshire Echo; Hull Daily Mail
Grimsby Telegraph; Yorkshire Evening Post; Bradford Telegraph & Argus = Telegraph & Argus; Sheffield Star; Huddersfield Examiner; Halifax Courier
York Press; Northern Echo; Evening Gazette; Newcastle Chronicle; Evening Chronicle; Newcastle Journal; Sunderland Echo; Lancashire Telegraph
Lancashire Evening Post; Bolton News; Bolton Evening News; Blackpool Gazette; Oldham Chronicle; Liverpool Daily Post; Daily Post
Carlisle News and Star; Cumberland News; Westmorland Gazette; Eastern Daily Press; Norwich Evening News; East Anglian Daily Times
Ipswich Evening Star; Cambridge Evening News = Cambridge News; Oxford Mail; Reading Post; Reading Chronicle; Swindon Advertiser; Gloucester Citizen
Gloucestershire Echo; Bristol Evening Post = Bristol Post; Western Daily Press; Bath Chronicle; Western Morning News; Plymouth Herald; Express & Echo
Southern Daily Echo; Portsmouth News; Bournemouth Echo; Brighton Argus; Kent Messenger; Essex Chronicle; Southend Echo; Watford Observer
Camden New Journal; Hackney Gazette; Ham & High = Hampstead & Highgate Express; Jewish Chronicle; The Voice newspaper; Eastern Eye; Asian Times
Socialist Worker; Catholic Herald; Church Times; The Universe newspaper; Racing Post; Sporting Life; Lloyd's List; Travel Trade Gazette
Estates Gazette; The Lawyer magazine; Law Society Gazette; City AM = City A.M.; Times Education Supplement; Times Literary Supplement
South Wales Echo; South Wales Evening Post; South Wales Argus; Wales on Sunday; Daily Post Wales; Irish News; News Letter; Belfast News Letter
Sunday World; Sunday Life; Derry Journal; Impartial Reporter; Press and Journal = Aberdeen Press and Journal; Dundee Courier; Evening Times
Edinburgh Evening News; Glasgow Herald; Glasgow Evening Times; Aberdeen Evening Express; The National newspaper Scotland; Inverness Courier
West Highland Free Press; Shetland Times; Jersey Evening Post; Guernsey Press; Isle of Man Examiner; Gibraltar Chronicle; The European newspaper
Today newspaper; Sunday Correspondent; News on Sunday; London Lite; thelondonpaper; The i newspaper; i newspaper; Which magazine; Nursing Times
Nursing Standard; Local Government Chronicle; Press Gazette; PR Week; Marketing Week; Campaign magazine; Broadcast magazine; Retail Week; The Grocer
Caterer and Hotelkeeper; Drapers Record; Farmers Weekly; Farmers Guardian; Horse & Hound = Horse and Hound; Tatler; Harpers & Queen; The Oldie
Auto Express; Autocar; Top Gear magazine; What Car; What Car?; Autosport; Motor Sport magazine; FourFourTwo; Match magazine; World Soccer
The Cricketer; Wisden; Mojo; Uncut; Kerrang! = Kerrang; Melody Maker; Smash Hits; Dazed & Confused; Mixmag; DJ Magazine; Zoo; Stuff magazine
Now magazine; Grazia; Hello magazine; OK magazine; Woman's Own; Take a Break; Cosmopolitan UK; Harper's Bazaar; Mother & Baby; Empire magazine
Total Film; Sight and Sound; Doctor Who Magazine; SFX magazine; PC Magazine; PC Pro; PC World magazine; Computer Weekly; Computing magazine
Personal Computer World; MacUser; Edge magazine; GamesMaster; Official PlayStation Magazine; MoneyWeek; Investors Chronicle; Money Observer
Moneyfacts Magazine; What Investment; Financial Adviser; Money Marketing; The Banker; Euromoney magazine; Institutional Investor; Risk magazine
Jane's Defence Weekly; Flight International; Aviation Week; Lancet Oncology; Pulse magazine; GP newspaper; Nature Genetics; Science magazine
Proceedings of the National Academy of Sciences = PNAS; PLoS; Geophysical Research Letters; Smithsonian magazine; Discover magazine; Popular Science
Popular Mechanics; MIT Technology Review
`,
  ),
  new BodyList(
    { kind: 'website', country: 'US', description: 'Magazine or website of the United States.' },
    `
Atlantic Monthly; New Republic; National Review; Weekly Standard; Harper's Magazine; Mother Jones; Reason magazine; Foreign Affairs
Foreign Policy magazine; American Spectator; US Weekly = Us Weekly; InStyle; Star magazine; National Examiner; Life magazine; Look magazine; Ebony
Jet magazine; Spin magazine; Blender; Reader's Digest; Good Housekeeping; Better Homes and Gardens; Ladies' Home Journal; Redbook; McCall's
Family Circle; Martha Stewart Living; O magazine; Teen Vogue; Sassy; GQ magazine; Men's Health; Maxim magazine; Hustler; TV Guide; Premiere magazine
Deadline.com; Pitchfork; Rotten Tomatoes; Metacritic; IMDb; GameSpot; Kotaku; Polygon; Eurogamer; Ars Technica; The Next Web; Mashable; Recode
ReadWriteWeb; GigaOm; PC Mag; InfoWorld; Computerworld; InformationWeek; eWeek; Network World; Red Herring; Inc. magazine; Money magazine; Kiplinger's
SmartMoney; Barrons; Consumer Reports; Car and Driver; Road & Track; Motor Trend; Automotive News; Golf Digest; Golf World; Tennis magazine
Runner's World; Baseball America; Sporting News; Bleacher Report; Deadspin; Yahoo Sports; CBSSports.com; ESPN.com; ESPN The Magazine; SB Nation
The Athletic; MSNBC.com; msnbc.com; NBCNews.com; FoxNews.com; CNNMoney; ABCNews.com; CBSNews.com; Yahoo News; Google News; AOL News; Patch.com
Examiner.com; Inquisitr; Gothamist; DNAinfo; Jezebel; TheGrio; Talking Points Memo; Daily Kos; RealClearPolitics; National Journal; The Intercept
Truthout; Democracy Now; InfoWars = Infowars; Newsmax; One America News; The Blaze; Gateway Pundit; WorldNetDaily; Townhall; Upworthy; The Ringer
Semafor; Puck; The Daily Wire; Vulture; E! Online; E! News; Perez Hilton; PageSix = Page Six; AccuWeather; Weather.com; Bellingcat; Full Fact
PolitiFact; FactCheck.org; InSight Crime; Breaking911
`,
  ),
  new BodyList(
    { kind: 'newspaper', description: 'Newspaper.' },
    `
Toronto Globe and Mail; Le Devoir; Le Journal de Montreal; Calgary Herald; Edmonton Journal; Regina Leader-Post; Halifax Chronicle Herald
Hamilton Spectator; Financial Post; Maclean's; Vancouver Province; Victoria Times Colonist; Le Soleil; Otago Daily Times; Press of Christchurch
Waikato Times; Courier Mail of Brisbane; Adelaide Advertiser; Hobart Mercury; Canberra Times; Northern Territory News; Illawarra Mercury
Newcastle Herald; Sunday Telegraph of Sydney; Sun-Herald; Cape Argus newspaper; Die Burger; Beeld; Rapport; Daily Dispatch; Pretoria News
Natal Witness; Weekend Argus; Daily Sun; Rand Daily Mail; Daily Maverick; The Herald of Zimbabwe; Zimbabwe Independent; Zimbabwe Standard
The Namibian; Daily Nation newspaper; The East African; Daily Monitor; New Vision; The Citizen newspaper; The Daily News of Zimbabwe; Nation of Malawi
Times of Zambia; The Post of Zambia; Daily Graphic; Ghanaian Chronicle; Daily Trust; Nigerian Tribune; Daily Times of Nigeria; This Day
Fraternite Matin; Le Soleil of Dakar; Jeune Afrique; AllAfrica; Al-Masry Al-Youm; Egyptian Gazette; Mada Masr; Daily News Egypt; Al-Akhbar; As-Safir
L'Orient-Le Jour; Al-Rai; Jordan Times; Ad-Dustour; Al-Ghad; Al-Watan; Saudi Gazette; Al-Sharq; Gulf Times; Kuwait Times; Al-Qabas; Al-Seyassah
Times of Oman; Bahrain Tribune; Al-Wasat; Yemen Observer; Yemen Times; Al-Sabah; Azzaman; Tehran Times; Kayhan; Jomhuri-ye Eslami; Shargh; Iran Daily
Etemad; Hamshahri; Today's Zaman; Hurriyet Daily News; Radikal; Aksam; Star newspaper; Sozcu; Daily Sabah; Yeni Safak; Jerusalem Report; Calcalist
Israel Hayom; Hatzofe; Hamodia; Kathimerini; Ta Nea; Eleftherotypia; To Vima; Ethnos; Cyprus Mail; Politis; Phileleftheros; Politika; Blic
Vecernji List; Jutarnji List; Delo; Dnevnik; Oslobodjenje; Dnevni Avaz; Magyar Nemzet; Nepszabadsag; Mlada Fronta Dnes; Lidove Noviny; Pravo
Gazeta Wyborcza; Rzeczpospolita; Fakt; Adevarul; Romania Libera; Evenimentul Zilei; 24 Chasa; Trud; Postimees; Eesti Paevaleht; Diena; Lietuvos Rytas
Hufvudstadsbladet; Ilta-Sanomat; Iltalehti; Kauppalehti; Expressen; Goteborgs-Posten; Dagens Industri; Sydsvenskan; Dagbladet; Dagens Naeringsliv
Bergens Tidende; Berlingske Tidende = Berlingske; Ekstra Bladet; B.T.; Borsen; Information newspaper; Morgunbladid; De Standaard; Het Laatste Nieuws
De Morgen; Le Soir; La Libre Belgique; La Derniere Heure; Algemeen Dagblad; Trouw; Het Parool; Het Financieele Dagblad; Luxemburger Wort
Neue Zuercher Zeitung = Neue Zürcher Zeitung; Tages-Anzeiger; Blick; Le Temps; Tribune de Geneve; Der Standard; Die Presse; Kronen Zeitung; Kurier
Profil; Tagesspiegel = Der Tagesspiegel; Berliner Zeitung; Berliner Morgenpost; Die Tageszeitung = Tageszeitung; Frankfurter Rundschau
Financial Times Deutschland; Boersen-Zeitung; Rheinische Post; Hamburger Abendblatt; Stuttgarter Zeitung; Bild-Zeitung; Super Illu; Manager Magazin
Wirtschaftswoche; WirtschaftsWoche; Capital magazine; Auto Motor und Sport; Sport Bild; Libération; L'Humanite = L'Humanité; La Croix
France Soir = France-Soir; Ouest-France; Sud Ouest; La Depeche du Midi; Nice-Matin; La Provence; Le Progres; Le Point; L'Express
Le Nouvel Observateur = Nouvel Observateur; L'Obs; Mediapart; Rue89; L'Agefi; Il Giornale; Il Messaggero; Il Tempo; Il Mattino; L'Unita; Il Manifesto
Libero; Il Foglio; Avvenire; L'Osservatore Romano = Osservatore Romano; Milano Finanza; L'Espresso; Panorama magazine; Famiglia Cristiana
Il Fatto Quotidiano; ABC newspaper of Madrid; El Periodico; Avui; La Razon; Cinco Dias; El Economista; El Correo; Deia; Gara; Diario de Navarra
Diario de Noticias; Publico; Correio da Manha; Expresso; Jornal de Noticias; A Bola; Record newspaper; Times of Malta; Malta Independent
Argumenty i Fakty; Moskovsky Komsomolets; Moskovskiye Novosti; Moscow News; Sovetskaya Rossiya; Trud newspaper; Gazeta.ru; Lenta.ru; Meduza
St Petersburg Times of Russia; Segodnya; Zerkalo Nedeli; Kyiv Post; Kyiv Independent; Ukrainska Pravda; Belapan; Azg; Kazakhstanskaya Pravda
The News International; Daily Jang; Nawa-i-Waqt; The Nation of Pakistan; The Statesman; Tribune of Chandigarh; Telegraph of Calcutta
Hindu Business Line; Hindu BusinessLine; Mint newspaper; Financial Express; Mid-Day; Mumbai Mirror; DNA newspaper; Dainik Bhaskar; Dainik Jagran
Malayala Manorama; Mathrubhumi; Eenadu; Anandabazar Patrika; Frontline magazine; Outlook magazine; Tehelka; Scroll.in; NDTV.com; Bangladesh Observer
Daily Ittefaq; The Independent of Bangladesh; Daily Mirror of Sri Lanka; Sunday Leader; Kathmandu Post; Kantipur; Himalayan Times; Kuensel; Irrawaddy
Myanmar Times; Mizzima; New Light of Myanmar; Bangkok Nation; Matichon; Thai Rath; The Star of Malaysia; New Straits Times; Utusan Malaysia
Berita Harian; Malaysiakini; Borneo Bulletin; Lianhe Zaobao; Today of Singapore; Business Times; Philippine Daily Inquirer; Philippine Star
Manila Bulletin; Manila Times; Rappler; Media Indonesia; Koran Tempo; Republika; Suara Pembaruan; Detikcom; Detik.com; Phnom Penh Post; Cambodia Daily
Tuoi Tre; Thanh Nien; VnExpress; Nhan Dan; Taipei Times; Liberty Times; China Times; United Daily News; China Post of Taiwan; Oriental Daily; Sing Tao
Sing Pao; Hong Kong Standard; Ta Kung Pao; Wen Wei Po; Hong Kong Economic Journal; Hong Kong Economic Times; Oriental Daily News; Sun Daily
Macau Daily; Beijing Morning Post; Beijing Evening News; Shanghai Morning Post; Jiefang Daily; Wen Hui Bao; Nanfang Daily; Southern Weekend
Southern Weekly; Guangzhou Daily; Yangcheng Evening News; Nanfang Metropolis News; Yangtse Evening Post; Economic Observer; China Business News
First Financial Daily; International Finance News; Guangming Daily; Workers' Daily; Liberation Army Daily; Reference News; Sixth Tone
Xinmin Evening News; Qilu Evening News; Dahe Daily; Chengdu Business Daily; Huaxi Metropolis Daily; Yunnan Daily; Tibet Daily; Xinjiang Daily
Hankyoreh; Hankook Ilbo; Kyunghyang Shinmun; Maeil Business Newspaper; Korea Economic Daily; Korea JoongAng Daily; JoongAng Daily; OhmyNews; Daily NK
Daily Yomiuri; Asahi Evening News; Nikkei Weekly; Nihon Keizai; Tokyo Shimbun; Chunichi Shimbun; Sports Nippon; Nikkan Sports; Okinawa Times
Ryukyu Shimpo; Akahata; Shukan Bunshun; Shukan Shincho; Weekly Toyo Keizai; Nikkei Asia; Excelsior; El Financiero; Proceso; Riodoce; Zeta magazine
La Prensa; Prensa Libre; Siglo Veintiuno; La Prensa Grafica; El Diario de Hoy; El Faro; La Tribuna newspaper; El Heraldo; La Nacion of Costa Rica
El Espectador; Semana; El Colombiano; El Pais of Cali; El Universal of Caracas; Ultimas Noticias; Tal Cual; El Telegrafo; Hoy newspaper
Peru's La Republica; Caretas; La Razon of Bolivia; El Deber; ABC Color; El Pais of Montevideo; Busqueda; La Tercera; La Cuarta; El Clarin
Ambito Financiero; Buenos Aires Herald; Buenos Aires Times; Cronica; Perfil; Jornal do Brasil; Correio Braziliense; Estadao; Istoe; Epoca; Exame
Gazeta Mercantil; Zero Hora; Jamaica Gleaner; Jamaica Observer; The Gleaner; Trinidad Guardian; Trinidad Express; Barbados Nation; Barbados Advocate
Nassau Guardian; Nassau Tribune; Royal Gazette; Stabroek News; Kaieteur News; Juventud Rebelde; Listin Diario; El Nuevo Dia; Le Nouvelliste
Cayman Compass; Fiji Times; Post-Courier; The National of Papua New Guinea; Solomon Star; Samoa Observer; Pacific Daily News
`,
  ),
];
