import { readBodies } from '../agencies/known-body';

/** Newspapers, news agencies, broadcasters and websites. */
export const MEDIA = readBodies(`
Reuters | | Thomson Reuters; Reuters news agency; Reuters TV | GB | news agency | International news agency.
Associated Press | AP | A.P.; AP News | US | news agency | News agency of the United States.
Agence France-Presse | AFP | AFP news agency; Agence France Presse | FR | news agency | News agency of France.
United Press International | UPI | | US | news agency | News agency of the United States.
Press Association | PA | home:PA; PA news agency | GB | news agency | News agency of the United Kingdom.
Bloomberg | | Bloomberg News; Bloomberg Television | US | news agency | Financial news agency.
Dow Jones | | Dow Jones Newswires; Dow Jones Newswire; Dow Jones & Co | US | news agency | Financial news publisher.
Xinhua | | Xinhua News Agency; New China News Agency | CN | news agency | State news agency of China.
China News Service | | | CN | news agency | State news agency of China.
Kyodo | | Kyodo News; Kyodo News Agency; Kyodo news agency | JP | news agency | News agency of Japan.
Jiji Press | | Jiji | JP | news agency | News agency of Japan.
Yonhap | | Yonhap News Agency; Yonhap news agency | KR | news agency | News agency of South Korea.
Press Trust of India | PTI | home:PTI | IN | news agency | News agency of India.
Indo-Asian News Service | IANS | | IN | news agency | News agency of India.
Asian News International | ANI | | IN | news agency | News agency of India.
Interfax | | Interfax news agency; Interfax News Agency | RU | news agency | News agency of Russia.
Itar-Tass | TASS | Tass; ITAR-TASS; Tass news agency | RU | news agency | State news agency of Russia.
RIA Novosti | RIA | RIA-Novosti; Ria Novosti | RU | news agency | State news agency of Russia.
Sputnik | | mid:Sputnik News | RU | news agency | State news agency of Russia.
Deutsche Presse-Agentur | DPA | dpa | DE | news agency | News agency of Germany.
ANSA | | Ansa; ANSA news agency; Ansa news agency | IT | news agency | News agency of Italy.
EFE | | Efe; EFE news agency | ES | news agency | News agency of Spain.
Anadolu Agency | | Anadolu; Anatolia news agency; Anadolu news agency | TR | news agency | State news agency of Turkey.
Antara | | Antara news agency | ID | news agency | State news agency of Indonesia.
Bernama | | | MY | news agency | State news agency of Malaysia.
Fars News Agency | | Fars; Fars news agency | IR | news agency | News agency of Iran.
* | | ISNA; Mehr News Agency; Tasnim News Agency | IR | news agency | News agency of Iran.
Australian Associated Press | AAP | | AU | news agency | News agency of Australia.
Canadian Press | | | CA | news agency | News agency of Canada.
Getty Images | | Getty | US | news agency | Picture agency.
* | | Agerpres; Belga; Ritzau; NTB; CTK |  | news agency | News agency.
CNN | | Cable News Network; CNN International; CNN.com | US | broadcaster | News channel of the United States.
NBC | | NBC News; NBC Universal; NBCUniversal; NBC Sports | US | broadcaster | Television network of the United States.
MSNBC | | | US | broadcaster | News channel of the United States.
CNBC | | | US | broadcaster | Business channel of the United States.
CBS | | CBS News; CBS Sports; CBS Corp | US | broadcaster | Television network of the United States.
American Broadcasting Company | ABC | home:ABC; ABC News; ABC TV; ABC Television | US | broadcaster | Television network of the United States.
Australian Broadcasting Corporation | ABC | home:ABC; ABC Radio; ABC Online; Australian Broadcasting Corp | AU | broadcaster | Public broadcaster of Australia.
Fox News | | Fox News Channel; Fox TV; Fox Television; Fox network; Fox Sports; FOX News; FOX; Fox Broadcasting | US | broadcaster | News channel of the United States.
Public Broadcasting Service | PBS | | US | broadcaster | Public television of the United States.
National Public Radio | NPR | | US | broadcaster | Public radio of the United States.
HBO | | Home Box Office | US | broadcaster | Pay television channel of the United States.
* | | MTV Europe | | broadcaster | Music television channel.
MTV | | MTV Networks | US | broadcaster | Music television channel.
* | | VH1 | US | broadcaster | Music television channel.
ESPN | | | US | broadcaster | Sports channel.
Comedy Central | | | US | broadcaster | Television channel of the United States.
* | | Cartoon Network; Nickelodeon; Discovery Channel; National Geographic; National Geographic Channel; History Channel; Weather Channel | US | broadcaster | Television channel of the United States.
* | | Univision; Telemundo | US | broadcaster | Spanish-language network of the United States.
Clear Channel | | Clear Channel Communications; iHeartMedia | US | broadcaster | Radio company of the United States.
Sirius | | Sirius Satellite Radio; XM Satellite Radio; Sirius XM; SiriusXM | US | broadcaster | Satellite radio company.
Voice of America | VOA | | US | broadcaster | International broadcaster of the United States.
Radio Free Europe | RFE | Radio Free Europe/Radio Liberty; Radio Liberty; Radio Free Asia; RFE/RL | US | broadcaster | International broadcaster of the United States.
ITV News | | ITN; Independent Television News | GB | broadcaster | News service of the United Kingdom.
* | | ITV1 = ITV 1; ITV2 = ITV 2 | GB | broadcaster | Television channel of the United Kingdom.
ITV | | ITV plc | GB | broadcaster | Commercial broadcaster of the United Kingdom.
Channel 5 | | Channel Five | GB | broadcaster | Broadcaster of the United Kingdom.
* | | E4 | GB | broadcaster | Television channel of the United Kingdom.
Channel 4 | | Channel Four; Channel 4 News; Film Four; FilmFour | GB | broadcaster | Broadcaster of the United Kingdom.
British Sky Broadcasting | BSkyB | broadcasting+mid:Sky; Sky TV; Sky Television; BSkyB Group | GB | broadcaster | Pay television company of the United Kingdom.
Sky News | | | GB | broadcaster | News channel of the United Kingdom.
* | | Sky Sports = Sky Sport; Sky One = Sky1 | GB | broadcaster | Channel of British Sky Broadcasting.
* | | UK Online; GMTV; local:Granada; Granada Television; local:Carlton; Carlton Communications; SMG = Scottish Media Group; UTV; S4C; GCap = GCap Media; Capital Radio = Capital FM; Virgin Radio; Classic FM; LBC; TalkSport = Talksport | GB | broadcaster | Broadcaster of the United Kingdom.
Canadian Broadcasting Corporation | CBC | CBC News; CBC Radio | CA | broadcaster | Public broadcaster of Canada.
* | | CTV; CTV News; Global News | CA | broadcaster | Broadcaster of Canada.
Special Broadcasting Service | SBS | Special Boat Service | AU | broadcaster | Broadcaster of Australia.
* | | Radio New Zealand; RNZ; TVNZ; Television New Zealand | NZ | broadcaster | Broadcaster of New Zealand.
Al Jazeera | | Al-Jazeera; al-Jazeera; Aljazeera; al Jazeera | QA | broadcaster | News channel in Qatar.
Al Arabiya | | Al-Arabiya; al-Arabiya | AE | broadcaster | News channel in Dubai.
China Central Television | CCTV | home:CCTV; CGTN | CN | broadcaster | State broadcaster of China.
NHK | | | JP | broadcaster | Public broadcaster of Japan.
* | | Fuji Television; Fuji TV; TV Asahi; TV Tokyo; Tokyo Broadcasting System | JP | broadcaster | Broadcaster of Japan.
KBS | | Korean Broadcasting System | KR | broadcaster | Broadcaster of South Korea.
* | | Doordarshan; All India Radio; NDTV; Zee News; Times Now; India Today TV; CNN-News18; CNN-IBN = CNN IBN | IN | broadcaster | Broadcaster of India.
* | | Geo TV; Geo News; Dawn News; ARY News | PK | broadcaster | Broadcaster of Pakistan.
RTE | RTE | RTÉ | IE | broadcaster | Public broadcaster of Ireland.
* | | ARD; ZDF; Deutsche Welle; RTL = RTL Group; n-tv; Sat1; ProSieben; ProSiebenSat.1 | DE | broadcaster | Broadcaster of Germany.
* | | TF1; broadcasting:France 2; broadcasting:France 3; France 24; Canal Plus; Canal+; France Info; Radio France; Radio France Internationale; RFI; BFM TV; BFMTV; Europe 1 | FR | broadcaster | Broadcaster of France.
* | | RAI; Rai; Mediaset; Sky Italia | IT | broadcaster | Broadcaster of Italy.
* | | TVE; RTVE; Cadena Ser = Cadena SER; Antena 3; Telecinco | ES | broadcaster | Broadcaster of Spain.
Russia Today | RT | | RU | broadcaster | State broadcaster of Russia.
* | | NTV; Channel One; Rossiya; Rossiya 24; Echo of Moscow; Ekho Moskvy | RU | broadcaster | Broadcaster of Russia.
* | | Press TV; IRIB = Voice of the Islamic Republic of Iran; IRINN; Al-Alam; al-Alam | IR | broadcaster | Broadcaster of Iran.
* | | NTV Turkey; CNN Turk = CNN-Turk; TRT; Haberturk; TRT World | TR | broadcaster | Broadcaster of Turkey.
Al-Manar | | al-Manar | LB | broadcaster | Television of Hezbollah.
* | | SABC; South African Broadcasting Corporation; eNCA = ENCA; News24 | ZA | broadcaster | Broadcaster of South Africa.
* | | Televisa; TV Azteca | MX | broadcaster | Broadcaster of Mexico.
TV Globo | | Globo; Rede Globo; TV Globo; GloboNews; Globo News | BR | broadcaster | Broadcaster of Brazil.
* | | Nine Network; Seven Network; Channel Nine; Channel Seven; Network Ten; Sky News Australia | AU | broadcaster | Broadcaster of Australia.
New York Times | | NY Times; NYT; The New York Times; N.Y. Times | US | newspaper | Newspaper of New York.
Washington Post | | The Washington Post | US | newspaper | Newspaper of Washington.
Wall Street Journal | WSJ | The Wall Street Journal | US | newspaper | Business newspaper of the United States.
Los Angeles Times | | LA Times; L.A. Times | US | newspaper | Newspaper of Los Angeles.
USA Today | | USA TODAY | US | newspaper | Newspaper of the United States.
* | | Chicago Tribune; Chicago Sun-Times; Chicago Sun Times | US | newspaper | Newspaper of Chicago.
* | | New York Post; New York Daily News; NY Post; local:Daily News; Newsday; New York Observer; New York Magazine | US | newspaper | Newspaper of New York.
* | | Boston Globe; Boston Herald | US | newspaper | Newspaper of Boston.
* | | Miami Herald; Houston Chronicle; Dallas Morning News; San Francisco Chronicle; San Jose Mercury News; Philadelphia Inquirer; Denver Post; Seattle Times; Detroit Free Press; Detroit News; Baltimore Sun; Orlando Sentinel; Sun-Sentinel; South Florida Sun-Sentinel; Tampa Bay Times; St. Petersburg Times; Kansas City Star; Star Tribune; Plain Dealer; Cleveland Plain Dealer; Arizona Republic; San Diego Union-Tribune; Atlanta Journal-Constitution; Times-Picayune; St. Louis Post-Dispatch; Post-Dispatch; Sacramento Bee; Fresno Bee; Las Vegas Review-Journal; Charlotte Observer; Commercial Appeal; Indianapolis Star; Oregonian; Salt Lake Tribune; Pittsburgh Post-Gazette; Sun-Times Media Wire; Tennessean; Des Moines Register | US | newspaper | Newspaper of the United States.
Time magazine | | TIME; Time Magazine; TIME Magazine | US | publisher | News magazine of the United States.
* | | Newsweek; Newsweek magazine; U.S. News & World Report; US News & World Report | US | publisher | News magazine of the United States.
* | | Forbes; Forbes magazine; Fortune magazine; BusinessWeek; Business Week; Fast Company; Barron's | US | publisher | Business magazine of the United States.
* | | Rolling Stone; Rolling Stone magazine; Vanity Fair; Vanity Fair magazine; Vogue magazine; Entertainment Weekly; People magazine; Playboy; Esquire; Cosmopolitan; Sports Illustrated; New Yorker; National Enquirer; Hello! magazine; OK! magazine; Q magazine; NME; Billboard magazine; Variety magazine; Hollywood Reporter; Daily Variety; Screen International; Wired magazine; New Scientist; New Scientist magazine; Scientific American; Nature magazine; Nature Medicine; The Lancet; Lancet; British Medical Journal; New England Journal of Medicine; Journal of the American Medical Association; JAMA |  | publisher | Magazine.
* | | Politico; BuzzFeed; Buzzfeed; BuzzFeed News; Vox; Vice News; Huffington Post; HuffPost; Daily Beast; Business Insider; Breitbart; Breitbart News; Gawker; TMZ; TMZ.com; Drudge Report; ProPublica; Axios; The Hill; Intercept; Daily Caller; Slate; Salon.com; Snopes; FiveThirtyEight; The Verge; TechCrunch; Engadget; Gizmodo; Wired News; CNET; Cnet; ZDNet; Slashdot; The Register | US | website | News website.
The Guardian | | the:Guardian; Guardian newspaper; Guardian Unlimited | GB | newspaper | Newspaper of the United Kingdom.
The Times | | the+mid:Times; Times newspaper; The Times newspaper | GB | newspaper | Newspaper of the United Kingdom.
Sunday Times | | The Sunday Times | GB | newspaper | Sunday newspaper of the United Kingdom.
Sunday Telegraph | | The Sunday Telegraph | GB | newspaper | Sunday newspaper of the United Kingdom.
Daily Telegraph | | the:Telegraph; The Daily Telegraph; Telegraph Group; The Telegraph | GB | newspaper | Newspaper of the United Kingdom.
Financial Times | FT | The Financial Times; FT | GB | newspaper | Business newspaper of the United Kingdom.
The Independent | | Independent newspaper; Independent on Sunday; Independent on Sunday newspaper | GB | newspaper | Newspaper of the United Kingdom.
The Observer | | Observer newspaper | GB | newspaper | Sunday newspaper of the United Kingdom.
The Sun | | Sun newspaper | GB | newspaper | Tabloid of the United Kingdom.
News of the World | | News Of The World | GB | newspaper | Former Sunday tabloid of the United Kingdom.
Daily Mirror | | The Mirror; Sunday Mirror; Mirror newspaper; The Daily Mirror; Trinity Mirror | GB | newspaper | Tabloid of the United Kingdom.
Daily Mail | | Mail on Sunday; The Daily Mail; MailOnline; Mail Online; Daily Mail and General Trust; DMGT | GB | newspaper | Newspaper of the United Kingdom.
* | | Daily Express; Sunday Express; Daily Star; Daily Star Sunday; The Express | GB | newspaper | Newspaper of the United Kingdom.
* | | Evening Standard; London Evening Standard; Manchester Evening News; Liverpool Echo; Birmingham Post; Yorkshire Post; Belfast Telegraph; Western Mail | GB | newspaper | Newspaper of the United Kingdom.
* | | The Scotsman; Scotsman newspaper; Daily Record; The Herald; Sunday Herald; Scotland on Sunday | GB | newspaper | Newspaper of Scotland.
* | | The Economist; the+mid:Economist; Economist magazine; Spectator magazine; The Spectator; New Statesman; Private Eye; Which? magazine; Radio Times; Economist Intelligence Unit | GB | publisher | Magazine of the United Kingdom.
* | | Irish Times; Irish Independent; Irish Examiner; Sunday Independent; Sunday Tribune | IE | newspaper | Newspaper of Ireland.
* | | Le Monde; Le Figaro; Liberation newspaper; Les Echos; L'Equipe; La Tribune; Le Parisien; Le Canard Enchaine; Charlie Hebdo; Paris Match; Journal du Dimanche | FR | newspaper | Newspaper of France.
* | | Bild; Bild newspaper; Der Spiegel; Spiegel; Spiegel magazine; Die Zeit; Die Welt; Frankfurter Allgemeine Zeitung; FAZ; Sueddeutsche Zeitung; Süddeutsche Zeitung; Handelsblatt; Bild am Sonntag; Welt am Sonntag; Focus magazine; Stern magazine | DE | newspaper | Newspaper of Germany.
* | | Corriere della Sera; La Repubblica; La Stampa; Gazzetta dello Sport; Il Sole 24 Ore; Corriere dello Sport; Tuttosport | IT | newspaper | Newspaper of Italy.
* | | El Pais; El País; El Mundo; local:Marca; La Vanguardia; ABC newspaper; Expansion newspaper; Diario AS; Mundo Deportivo | ES | newspaper | Newspaper of Spain.
* | | Izvestia; Pravda; Kommersant; Komsomolskaya Pravda; Nezavisimaya Gazeta; Vedomosti; Novaya Gazeta; Moscow Times; Rossiiskaya Gazeta | RU | newspaper | Newspaper of Russia.
* | | De Telegraaf; De Volkskrant; NRC Handelsblad | NL | newspaper | Newspaper of the Netherlands.
* | | Jyllands-Posten; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Verdens Gang; Aftenposten; Helsingin Sanomat; Politiken |  | newspaper | Newspaper of northern Europe.
* | | China Daily; People's Daily; Global Times; Beijing News; Beijing Times; Beijing Youth Daily; Shanghai Daily; Southern Metropolis Daily; Caixin; Economic Daily; PLA Daily; 21st Century Business Herald; China Youth Daily; Legal Daily; Shanghai Securities News; China Securities Journal | CN | newspaper | Newspaper of China.
South China Morning Post | SCMP | | HK | newspaper | Newspaper of Hong Kong.
* | | Ming Pao; Apple Daily | HK | newspaper | Newspaper of Hong Kong.
* | | Asahi Shimbun; Asahi newspaper; Yomiuri Shimbun; Mainichi Shimbun; Nihon Keizai Shimbun; Nikkei newspaper; Nikkei business daily; Sankei Shimbun; Japan Times; Yomiuri; Asahi; Mainichi | JP | newspaper | Newspaper of Japan.
* | | Chosun Ilbo; JoongAng Ilbo; Korea Herald; Korea Times; Dong-A Ilbo; Rodong Sinmun | KR | newspaper | Newspaper of Korea.
* | | Straits Times; Channel NewsAsia; Channel News Asia | SG | newspaper | Newspaper of Singapore.
* | | Jakarta Post; Kompas; Tempo magazine; Detik | ID | newspaper | Newspaper of Indonesia.
* | | Bangkok Post; The Nation newspaper | TH | newspaper | Newspaper of Thailand.
* | | Times of India; Hindustan Times; The Hindu; Indian Express; Economic Times; Business Standard; Deccan Chronicle; Deccan Herald; Telegraph of India; Asian Age; India Today | IN | newspaper | Newspaper of India.
* | | mid:Dawn newspaper; Express Tribune | PK | newspaper | Newspaper of Pakistan.
* | | Daily Star of Bangladesh; Prothom Alo | BD | newspaper | Newspaper of Bangladesh.
* | | Haaretz; Ha'aretz; Jerusalem Post; Yediot Aharonot; Yedioth Ahronoth; Maariv; Ma'ariv; Ynet; Times of Israel | IL | newspaper | Newspaper of Israel.
* | | Al-Ahram; al-Ahram; Al-Hayat; al-Hayat; Asharq al-Awsat; Asharq Al-Awsat; Gulf News; Khaleej Times; Arab News; The National newspaper; Daily Star of Lebanon; An-Nahar; Okaz; Al-Quds al-Arabi |  | newspaper | Newspaper of the Middle East.
* | | Hurriyet; Sabah newspaper; Milliyet; Zaman; Cumhuriyet | TR | newspaper | Newspaper of Turkey.
* | | Daily Nation; East African Standard; The Standard of Kenya; Kenya Times | KE | newspaper | Newspaper of Kenya.
* | | mid:Vanguard newspaper; ThisDay; Punch newspaper; Premium Times; The Guardian of Nigeria | NG | newspaper | Newspaper of Nigeria.
* | | Mail & Guardian; Mail and Guardian; Business Day; Cape Times; Sowetan; City Press; Cape Argus | ZA | newspaper | Newspaper of South Africa.
* | | Sydney Morning Herald; The Age; The Australian; Daily Telegraph of Sydney; Herald Sun; Courier Mail; Courier-Mail; Australian Financial Review; West Australian | AU | newspaper | Newspaper of Australia.
* | | New Zealand Herald; Dominion Post; Stuff.co.nz | NZ | newspaper | Newspaper of New Zealand.
* | | Globe and Mail; National Post; Toronto Star; Toronto Sun; La Presse; Vancouver Sun; Montreal Gazette; Ottawa Citizen; Winnipeg Free Press | CA | newspaper | Newspaper of Canada.
* | | O Globo; Folha de Sao Paulo; Folha de S.Paulo; O Estado de S. Paulo; Veja; Estado de Sao Paulo; Valor Economico | BR | newspaper | Newspaper of Brazil.
* | | Clarin; La Nacion; Pagina 12 | AR | newspaper | Newspaper of Argentina.
* | | El Universal; Reforma; La Jornada; Milenio; El Tiempo; El Mercurio; El Comercio; El Nacional; Granma; El Nuevo Herald |  | newspaper | Newspaper of Latin America.
Times Higher Education Supplement | | Times Higher Education; Times Educational Supplement | GB | newspaper | Weekly of the United Kingdom on education.
`);
