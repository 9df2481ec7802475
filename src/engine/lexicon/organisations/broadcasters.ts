import { BodyList } from '../agencies/body-list';

/** Broadcasters, their channels and stations. */
export const BROADCASTERS: readonly BodyList[] = [
  new BodyList(
    { kind: 'broadcaster', country: 'GB', description: 'Part of the British public broadcaster.' },
    `
BBC Online; BBC News 24; BBC World News; BBC Monitoring; BBC Worldwide; BBC Studios; BBC Resources; BBC Ventures; BBC Broadcast; BBC Northern Ireland
BBC 6 Music = 6 Music; BBC 7; BBC Asian Network; BBC 1Xtra = 1Xtra; BBC London; BBC Radio London; BBC Radio Ulster; BBC Radio Leeds
BBC Radio Manchester; BBC GMR; BBC Radio Merseyside; BBC Radio Newcastle; BBC Radio Sheffield; BBC Radio Bristol; BBC Radio Kent; BBC Essex
BBC Radio Norfolk; BBC Radio Devon; BBC Radio Cornwall; BBC Arabic; BBC Persian; BBC Alba; BBC America; BBC Interactive; BBC Governors
`,
  ),
  new BodyList(
    { kind: 'broadcaster', country: 'GB', description: 'Broadcaster of the United Kingdom.' },
    `
ITV3; ITV4; ITV News Channel; ITV Digital; ONdigital; ITV Play; ITV Network; ITN News; Carlton TV; Carlton Television; Granada TV
Yorkshire Television = Yorkshire TV; Tyne Tees; Tyne Tees Television; Anglia Television; Central Television; Central TV; HTV Wales
Meridian Television; Meridian TV; Westcountry Television; TV-am; London Weekend Television; Border Television; Grampian Television
Scottish Television; Channel Television; More4; Film4 Channel; Five News; Sky Movies; Sky Deutschland; Sky Atlantic; Sky Arts; Sky plc
Setanta = Setanta Sports; BT Sport; BT Vision; Eurosport; Premier Sports; UKTV; UK Gold; Living TV; Bravo TV; Challenge TV; Trouble TV; Flextech
Telewest Broadcasting; NTL Inc; Freesat; Top Up TV; TalkRadio; Capital Gold; GWR Group; Heart FM; Heart 106.2; Kiss FM; Xfm; Magic FM; Jazz FM
LBC Radio; Galaxy FM; Absolute Radio; Smooth Radio; Resonance FM; Radio Caroline; Radio Luxembourg; Emap Radio; Global Radio; Bauer Media; Oneword
Digital One; Independent Radio News; Clyde 1; Radio Clyde; Radio Forth; Real Radio; Key 103; Metro Radio; BRMB Radio; Choice FM; Kerrang! Radio
Planet Rock; MTV UK; Smash Hits TV; QVC; QVC UK; Bid-up TV; Al Jazeera English; Islam Channel; GB News; TalkTV
`,
  ),
  new BodyList(
    { kind: 'broadcaster', description: 'Broadcaster.' },
    `
RTE Radio; RTE News; Today FM; Newstalk; France Televisions; France Inter; France Culture; Europe-1; Arte; TV5Monde; Skyrock; Bayerischer Rundfunk
Deutschlandfunk; Deutschlandradio; N-TV; RTL Television; Sat.1 = SAT 1; Pro7; Viva TV; Rai Uno; RAI Uno; RAI 1; Canale 5; Rete 4; La7; Telelombardia
Sky TG24; Radio Vaticana = Vatican Radio; Cuatro; La Sexta; Canal 9; Cadena Cope = COPE; Onda Cero; Radio Nacional; Televisio de Catalunya; RTBF
RTL-TVI; SBS 6; Radio Netherlands; Swedish Television; Sveriges Radio = Swedish Radio; Danmarks Radio; Yle; MTV3; SF DRS; Polish Television; TVN24
Polsat; Polish Radio; RMF FM; Radio Maryja; Czech Television; Czech Radio; TV Nova; Slovak Radio; Duna TV; Hungarian Radio; Pro TV; Realitatea TV
Radio B92; RTS Serbia; RTV Slovenia; Channel One Russia; Rossiya 1; TV Centre; REN TV = Ren-TV; Dozhd = TV Rain; Mayak; Vesti; Zvezda; 1+1; Inter TV
ICTV; Channel 5 Ukraine; Hromadske; Belarusian Television; Antenna TV; Skai; CyBC; Kanal D; Show TV; Imedi; Rustavi-2 = Rustavi 2
Kol Yisrael = Israel Radio; Israeli Channel 2; Army Radio; Galei Tzahal; Israel Army Radio; LBC Lebanon = LBCI; Future TV; MTV Lebanon
Al Jazeera America; Al Aqsa TV = Al-Aqsa TV; Al-Mayadeen; Al-Iraqiya; Al-Hurra = Alhurra; Abu Dhabi TV; Dubai TV; Nile TV; Dream TV; Rotana
Voice of Israel; Press TV of Iran; Iran International; Manoto; Tolo TV = TOLOnews = Tolo News; Ariana TV; Pajhwok; Kabul TV; Pakistan Television
Dunya News; Samaa TV; Aaj Tak; Star News; India TV; Headlines Today; Republic TV; News18; Sahara TV; Sony Entertainment Television; SET Max; Asianet
NTV Bangladesh; Channel i; ATN Bangla; Rupavahini; Sirasa; Nepal Television; Radio Nepal; Kantipur Television; MRTV; Democratic Voice of Burma
Radio Marti; TV Marti; Radio Sawa; Thai PBS; ITV Thailand; Channel 3 Thailand; Nation TV; TV3 Malaysia; MediaCorp = Mediacorp; TVRI; RCTI; SCTV
Metro TV; El Shinta = Elshinta; TVOne; Liputan 6; Trans TV; ABS-CBN; GMA Network = GMA News; DZMM; DZBB; DZRH; Voice of Vietnam; China National Radio
China Radio International; Hunan TV = Hunan Satellite TV; Dragon TV; Shanghai Media Group; Beijing TV; RTHK; TVBS; Formosa TV; ETTV; Cti TV
Radio Taiwan; Nippon TV = Nippon Television = NTV Japan; Nippon Broadcasting System; Wowow; Munhwa Broadcasting Corporation; JTBC; TV Chosun; Arirang
Korean Central Television = KCTV; TV One; Newshub; Newstalk ZB; Maori Television; Radio Australia; Triple J; ABC Australia; SBS Australia; Channel Ten
Network 10; 774 ABC Melbourne; Nova FM; 2Day FM; EM TV; Fiji TV; Radio Fiji; Radio-Canada = Radio Canada; Global Television; City TV = CityTV = Citytv
CHUM; CFRB; CKNW; MuchMusic; Sportsnet; CP24; APTN; CPAC; Televisa network; Foro TV; Milenio Television; Radio Formula; Radio Mitre; Todo Noticias
Canal 13; Telefe; Radio Caracol = Caracol Radio; RCN Radio; RCN Television; RCTV = Radio Caracas Television; Globovision; VTV Venezuela; Telesur
Union Radio; Ecuavisa; Teleamazonas; Radio Programas del Peru; America Television; Panamericana Television; Canal N; Unitel; TVN Chile
Radio Bio Bio = BioBio; Radio Cooperativa; Record TV = TV Record; Bandeirantes = TV Bandeirantes; Radio Havana; Radio Rebelde; Radio Reloj
Radio Metropole; Signal FM; Radio Kiskeya; Jamaica Broadcasting; SABC News; SuperSport; M-Net; Talk Radio 702; Cape Talk; Ukhozi FM
Zimbabwe Broadcasting Corporation; Voice of the People; SW Radio Africa; ZNBC; NBC Namibia; Nigerian Television Authority
Channels TV = Channels Television; Africa Independent Television; Arise TV; TVC News; Radio Biafra; Ghana Broadcasting Corporation; Citi FM
Kenya Broadcasting Corporation; NTV Kenya; Citizen TV; NTV Uganda; Radio Simba; Radio Okapi; Radio Television Libre des Mille Collines = RTLM
Radio Rwanda; Radio Shabelle = Shabelle; HornAfrik; Radio Mogadishu; Star Radio; Radio Tunis; Radio Omdurman; Miraya FM; Radio Dabanga; Medi 1
Radio Mediterranee; Africa No 1; Africable; ORTM; Capital FM Kenya; Euronews; EuroNews
`,
  ),
  new BodyList(
    { kind: 'broadcaster', country: 'US', description: 'Broadcaster of the United States.' },
    `
ABC News Radio; ABC Sports; ABC Family; CBS Radio; CBS Paramount; CBS Corporation; CBS This Morning; NBCSports; NBC Entertainment; FOX Television
Fox Entertainment Group = Fox Entertainment; Fox Business; Fox Business Network; Fox Kids; UPN; WB Network; The WB; CW Network; The CW; PAX TV
USA Network; TBS Superstation; Turner Broadcasting = Turner Broadcasting System; Turner Network Television; CNN Headline News; CNNfn; Court TV
C-SPAN = C-Span; Bloomberg TV; Black Entertainment Television; Showtime; Cinemax; Starz; AMC Networks; A&E Network; Lifetime Television
Discovery Communications; Animal Planet; Travel Channel; Food Network; HGTV; Sci-Fi Channel; Syfy; Spike TV; Country Music Television; VH1 Classic
Disney Channel; ABC Kids; Nick at Nite; WE TV; E! Entertainment = E! Entertainment Television; TechTV; ESPN2; ESPN Radio; ESPNU; Golf Channel
Tennis Channel; NFL Network; MLB Network; NBA TV; Big Ten Network; Speed Channel; Outdoor Life Network; MSG Network; YES Network; NESN
Home Shopping Network; Telemundo network; Univision network; Air America; Air America Radio; Pacifica; KPFA; Radio Disney; Westwood One Inc
Public Radio International; American Public Media; Minnesota Public Radio; Wisconsin Public Radio; Armed Forces Network; Voice of America TV
Current TV; Newsy; Cheddar; Newsmax TV; CNN Radio; AP Radio; Storyful; NBC Universal Television
5News = 5NEWS; 7News = 7NEWS; 9News = 9NEWS; 10News; 11Alive; 12News = 12 News; 13News = 13News Now; 4029 News; ClickOrlando; ClickOnDetroit
Click2Houston; NECN; NY1; Spectrum News; WGN-TV = WGN; WPIX = PIX11; NewsChannel 5; Action News Jax; Local 10 News
`,
  ),
];
