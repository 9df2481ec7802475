import { BodyList } from '../agencies/body-list';

/** Airlines, railways, shipping lines, post and carriers. */
export const TRANSPORT_COMPANIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'company', country: 'US', description: 'Transport company of the United States.' },
    `
Delta Air Lines Inc; business:Delta; mid:United Continental; UAL Corp; AMR Corp; America West; ATA Airlines; AirTran; ValuJet; Frontier Airlines
Spirit Airlines; business:Allegiant = Allegiant Air; Hawaiian Airlines; Aloha Airlines; Midwest Airlines; mid:Sun Country; Virgin America
mid:Independence Air; Comair; SkyWest; mid:Mesa Air; Colgan Air; Pinnacle Airlines; Republic Airways; American Eagle; Continental Express; Braniff
Western Airlines; business:Piedmont; Ozark Air Lines; Republic Airlines; Allegheny Airlines; PSA Airlines; Pacific Southwest; mid+business:Northwest
mid:Northwest Orient; Cape Air; Silver Airways; NetJets; FlightSafety; Atlas Air; Polar Air Cargo; Kalitta Air; mid:Emery Worldwide; Airborne Express
mid:Flying Tiger; business:Ryder; mid+business:Hertz; business:Avis; mid:Budget Rent a Car; Enterprise Rent-A-Car; mid:National Car Rental
Dollar Thrifty; Zipcar; U-Haul; Schneider National; JB Hunt = J.B. Hunt; mid:Werner Enterprises; mid:Swift Transportation; mid:Yellow Freight
mid+business:Roadway; Con-way; XPO Logistics; CH Robinson; business:Expeditors; mid:Consolidated Rail; Union Pacific Railroad
Burlington Northern Santa Fe; Norfolk Southern; CSX Transportation; Kansas City Southern; Illinois Central; Canadian Pacific Railway; mid:Via Rail
business:Brightline; Metra; Metro-North; mid:Long Island Rail Road = LIRR; mid:New Jersey Transit = NJ Transit; SEPTA = Septa; MBTA; BART; Caltrain
business:Metrolink; WMATA; Coach USA; mid:Peter Pan Bus; Megabus; business:Trailways; Matson; Sea-Land; American President Lines; Crowley Maritime
mid+business:Carnival = Carnival Cruise Lines; Royal Caribbean International; Norwegian Cruise Line; Celebrity Cruises; Disney Cruise Line
`,
  ),
  new BodyList(
    { kind: 'company', country: 'GB', description: 'Transport company of the United Kingdom.' },
    `
British Midland; BMIBaby = bmibaby; British European; Dan-Air; Monarch Airlines; Thomson Airways; Thomsonfly; Britannia Airways; Airtours
Excel Airways; XL Airways; Jet2 = Jet2.com; Loganair; Eastern Airways; GB Airways; CityJet; business:Debonair; mid+business:Buzz; Air Wales
mid:Air Southwest; BA CityFlyer; International Airlines Group; BAA plc; Heathrow Airport Holdings; Manchester Airports Group
mid:National Air Traffic Services = NATS; Gate Gourmet; Swissport; Servisair; mid:Saga Holidays; Kuoni; Cosmos Holidays; Airtours Holidays; Lunn Poly
mid:Going Places; Thomson Holidays; Hays Travel; Trailfinders; STA Travel; Travelex; Abta; mid:First Great Western; Great Western Railway
mid:First Capital Connect; First ScotRail; ScotRail; First TransPennine Express; TransPennine Express; Great North Eastern Railway
London North Eastern Railway = LNER; Midland Mainline; East Midlands Trains; Central Trains; Silverlink; mid+business:Southeastern
South Eastern Trains; Connex; Connex South Eastern; Southern Railway; South West Trains; South Western Railway; Thameslink; Govia; Govia Thameslink
c2c; One Railway; Greater Anglia; Anglia Railways; WAGN; Chiltern Railways; Wessex Trains; Wales & Borders; Arriva Trains Wales
Arriva Trains Northern; mid:Northern Rail; Merseyrail; Hull Trains; mid:Grand Central; CrossCountry; Virgin West Coast; Avanti West Coast
Heathrow Express; Gatwick Express; Eurotunnel Group; Getlink; London & Continental Railways; English Welsh & Scottish Railway; business:Freightliner
GB Railfreight; Tube Lines; business:Metronet; Abellio; Keolis; Go-Ahead Group; Stagecoach Group; National Express Group; First Group; Translink
Ulsterbus; Northern Ireland Railways; Bus Eireann; Iarnrod Eireann; Dublin Bus; P&O Ferries; P&O Princess Cruises; P&O Nedlloyd; Stena Line; SeaFrance
Hoverspeed; Norfolkline; Irish Ferries; Caledonian MacBrayne = CalMac; Red Funnel; Wightlink; Condor Ferries; business:Fred Olsen; Cunard
Associated British Ports; mid:Forth Ports; Mersey Docks; Exel; Tibbett & Britten; business:Wincanton; business:Christian Salvesen
business:Norbert Dentressangle; Ocean Group; Securicor Omega; Parcelforce; business:Yodel; Hermes Parcelnet; mid:City Link; mid:Home Delivery Network
mid:Addison Lee; Lothian Buses; Eurolines; business:Trainline; Thetrainline.com
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Transport company.' },
    `
Czech Airlines
Deutsche Lufthansa; business:Condor; Hapag-Lloyd Express; Wizz Air; SkyEurope; mid:Norwegian Air Shuttle = mid:Norwegian Air; Sterling Airlines
Scandinavian Airlines = Scandinavian Airlines System; Braathens; Widerøe; Icelandair; mid:Wow Air; Blue1; mid:Estonian Air; LOT Polish Airlines; Malev
Tarom; Bulgaria Air; Croatia Airlines; Adria Airways; Austrian Airlines; Lauda Air; mid+business:Niki; Swiss International Air Lines; Crossair
Edelweiss Air; Sabena; SN Brussels; Brussels Airlines; Martinair; Transavia; Air Littoral; Air Lib; business:Corsair; Vueling; Clickair; Air Europa
Iberia Express; TAP Air Portugal = TAP Portugal; SATA; Meridiana; business:Volare; mid:Air One; ITA Airways; Olympic Airways; Olympic Airlines
business:Aegean = Aegean Airlines; Cyprus Airways; Air Malta; Onur Air; Atlasjet; Flash Airlines; S7 Airlines; Transaero; Pulkovo Aviation; UTair
Volga-Aviaexpress; Rossiya Airlines; Ukraine International Airlines; Belavia; Air Astana; Uzbekistan Airways; Azerbaijan Airlines; Armavia
Georgian Airways; MIAT; Egyptair; Royal Air Maroc; Air Algerie; Tunisair; Libyan Arab Airlines; Afriqiyah; Sudan Airways; Nigeria Airways
Bellview Airlines; Sosoliso; business:Dana Air; Arik Air; Virgin Nigeria; Ghana Airways; Air Afrique; mid:Precision Air; Air Zimbabwe; Air Mauritius
Kulula; Comair South Africa; Saudi Arabian Airlines = Saudia; Flynas; Etihad Airways; flydubai; FlyDubai; Air Arabia; Oman Air; Kuwait Airways
Jazeera Airways; Yemenia; Middle East Airlines; Syrian Arab Airlines; Iraqi Airways; Iran Air; Mahan Air; mid+business:Ariana; Ariana Afghan Airlines
Airblue; Shaheen Air; Bhoja Air; Biman; GMG Airlines; US-Bangla Airlines; Buddha Air; Yeti Airlines; Royal Nepal Airlines; Druk Air; Air India Express
Vistara; mid:Go Air; GoAir; Akasa Air; Indian Airlines; Air Asia; AirAsia X; Malaysia Airlines System; mid+business:Firefly; MAS Berhad; Malindo Air
mid:Silk Air; SilkAir; Tiger Airways; Tigerair; Scoot; Valuair; Merpati; Merpati Nusantara; Sriwijaya Air; Batik Air; Citilink; mid:Wings Air
Mandala Airlines; Bouraq; Cebu Pacific; mid:Air Philippines; Vietnam Airlines; VietJet; Lao Airlines; Bangkok Airways; One-Two-Go; Nok Air
Thai AirAsia; Myanmar Airways; China Airlines; business:EVA Air = business:Eva Air; TransAsia Airways; Mandarin Airlines; Hainan Airlines
Shenzhen Airlines; Xiamen Airlines; Shandong Airlines; Sichuan Airlines; Spring Airlines; Henan Airlines; China Northwest; China Eastern Airlines
China Southern Airlines; Hong Kong Airlines; Air Macau; Air Koryo; Asiana Airlines; Jeju Air; Jin Air; Skymark; Skymark Airlines; Japan Air System
Peach Aviation; ANA; All Nippon; Jetstar Asia; Virgin Australia; Ansett Australia; Tiger Airways Australia; Regional Express; mid+business:Impulse
Air Niugini; Air Pacific; Fiji Airways; Air Vanuatu; Polynesian Airlines; Air Tahiti Nui; Canada 3000; Canadian Airlines; Air Transat; Jetsgo
Porter Airlines; business:Mexicana; Volaris; Interjet; Copa Airlines; Taca; Lacsa; business:Cubana = Cubana de Aviacion; Air Jamaica; BWIA; LIAT
Caribbean Airlines; business:Gol; business:Azul; LATAM; LAN Chile; LanChile; TAM Airlines; Vasp; Transbrasil; business:Lapa; business:Austral; LaMia
Conviasa; Viasa; Aeropostal; West Caribbean Airways; Santa Barbara Airlines; Aerorepublica; AeroPeru; TACA Peru; AeroGal; mid+business:Tame
Lloyd Aereo Boliviano; Pluna; mid:Star Alliance; Oneworld; SkyTeam; AP Moller-Maersk = A.P. Moller-Maersk; Maersk Line; Mediterranean Shipping Company
CMA CGM; mid:Evergreen Marine; Cosco = COSCO; China Shipping; Nippon Yusen; Mitsui OSK Lines; K Line = Kawasaki Kisen; Hanjin Shipping; Yang Ming
OOCL; mid:Orient Overseas; Neptune Orient Lines; mid+business:Frontline; Stolt-Nielsen; Teekay; Euronav; Costa Crociere; Costa Cruises; MSC Cruises
Viking Line; Silja Line; Tallink; Color Line; Scandlines; Estline; TT-Line; DFDS; business:Grimaldi; Minoan Lines; Superfast Ferries; Anek Lines
business:Norman Atlantic; Sulpicio Lines; Trenitalia; Renfe; RATP; Thalys; NS Reizigers; NMBS; Russian Railways; Konkan Railway; Pakistan Railways
mid:JR East = East Japan Railway; mid:JR West = West Japan Railway; mid:JR Central; Central Japan Railway; Tobu; Seibu; Odakyu; Keio; Korail
Hong Kong MTR; SMRT; PRASA; Transnet; business:Metrorail; Kuehne & Nagel; Panalpina; DHL Express; Schenker AG; mid:UPS Freight; La Poste
Poste Italiane SpA; Correos; PostNL; TNT Post; Swiss Post; An Post; Japan Post Holdings; China Post; Australia Post; New Zealand Post; Canada Post
Aeroports de Paris; Fraport; Schiphol Group; Aena; Macquarie Airports; Copenhagen Airports; Changi Airport Group; Autogrill; business:Bluebird
`,
  ),
];
