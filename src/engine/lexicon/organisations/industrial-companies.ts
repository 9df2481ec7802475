import { BodyList } from '../agencies/body-list';

/** Companies of energy, mining, medicines, chemicals, engineering, cars, arms and building. */
export const INDUSTRIAL_COMPANIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'company', country: 'US', description: 'Energy company of the United States.' },
    `
Phillips 66; business:Hess = Amerada Hess; Kerr-McGee; Burlington Resources; Devon Energy; Chesapeake Energy; EOG Resources
mid:Pioneer Natural Resources; Noble Energy; Murphy Oil; Sun Oil; Tosco; Ultramar Diamond Shamrock; Premcor; Marathon Petroleum; Koch Industries
Kinder Morgan; Williams Companies; mid:Enterprise Products; Plains All American; mid:Colonial Pipeline; mid:Energy Transfer; TransCanada PipeLines
Tenneco; Texas Eastern; mid:Coastal Corp; Sonat; Panhandle Eastern; Transco Energy; Cheniere Energy; Oneok; mid:Continental Resources; Hilcorp
business:Weatherford; National Oilwell Varco; Nabors; Smith International; Cooper Cameron; BJ Services; mid:Diamond Offshore; mid:Noble Drilling
business:Rowan Companies; mid:Global Marine; Western Co of North America; Dresser Industries; McDermott = McDermott International; Fluor
Foster Wheeler; Jacobs Engineering; Parsons Corp; Morrison Knudsen; Kellogg Brown & Root; DynCorp; Titan Corp; CACI International; Custer Battles
Triple Canopy; Aegis Defence Services; Peabody Energy; mid:Arch Coal; Massey Energy; Consol Energy; business:Murray Energy; Alpha Natural Resources
Entergy; Dominion Resources; Southern Company = mid:Southern Co; FirstEnergy; Edison International; Southern California Edison = SoCal Edison
Sempra = Sempra Energy; San Diego Gas & Electric; Florida Power & Light; NextEra; Progress Energy; Xcel Energy; PSEG; PECO
Commonwealth Edison = ComEd; Constellation Energy; Mirant; NRG Energy; AES Corp; Reliant Energy; CenterPoint; business:Aquila; Niagara Mohawk
PacifiCorp; Puget Sound Energy; Portland General; Tucson Electric; Hawaiian Electric; Texas Utilities; Houston Industries
Public Service Co of New Hampshire; mid:Long Island Lighting = LILCO; Consumers Power; Detroit Edison; DTE Energy; Duquesne Light
mid:Middle South Utilities; Gulf States Utilities; American Water; Waste Management Inc; mid:Republic Services; Browning-Ferris; mid:Allied Waste
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Energy company.' },
    `
Royal Dutch Petroleum; mid:Shell Transport and Trading = mid:Shell Transport; Premier Oil; Enterprise Oil; Lasmo; Burmah Castrol; Castrol
Paladin Resources; Soco International; business:Dana Petroleum; Ithaca Energy; EnQuest; Harbour Energy; Gulf Keystone; Genel Energy; Heritage Oil
Ophir Energy; Cluff Resources; Desire Petroleum; Rockhopper; Cuadrilla; IGas; Third Energy; Petrofac; Wood Group; John Wood Group; Abbot Group
Hunting plc; Aker Kvaerner = Kvaerner; Aker Solutions; Subsea 7; Technip; Saipem; TNK-BP; Slavneft; Bashneft; Novatek; Itera; Unified Energy Systems
Rosatom; Atomstroyexport; Inter RAO; Gazprom Neft; Surgutneftegaz; Sakhalin Energy; KazMunaiGas = KazMunayGas; PetroKazakhstan; Naftogaz; Socar
BTC Co; Turkmengaz; Agip KCO; Agip; Snam; Edison SpA; Italenergia; business:Saras; mid+business:Total = TotalEnergies; TotalFina; Petrofina; Engie
GDF Suez; Suez Lyonnaise; Orano; Cogema; Framatome; Technicatome; Ruhrgas; Wintershall; Veba; Viag; EnBW; Uniper; Innogy; Innogy plc; TXU Europe; MITB
Eastern Energy; Yorkshire Electricity; Seeboard; Swalec; London Electricity; Northern Electric; Midlands Electricity; Manweb; Norweb
Scottish Hydro-Electric; Scottish Hydro; SSE plc; Scottish and Southern Energy; ScottishPower Renewables; Drax = Drax Power; International Power
National Power; Magnox Electric; AstraZeneca Pharma; Bulb Energy; Octopus Energy; Ovo Energy; Ecotricity; Good Energy; mid:First Utility
mid:Utility Warehouse; E.ON UK; Bristol Water; Anglian Water; Wessex Water; South West Water; Southern Water; Yorkshire Water; Northumbrian Water
Welsh Water = Dwr Cymru; Pennon; Hyder; Mid Kent Water; South East Water; Scottish Water; Viridian; Kelda Group; Biffa; business:Shanks; Viridor
Union Fenosa; mid:Gas Natural; Hidrocantabrico; Cepsa; Acciona Energy; Gamesa; Siemens Gamesa; Vestas; NEG Micon; Nordex; Orsted; DONG Energy; Equinor
Statkraft; Fortum; Neste; Preem; Lundin; Galp; PGNiG; PKN Orlen = Orlen; business:Lotos; Unipetrol; Slovnaft; OMV Petrom; Petrom; Lukoil Neftochim
Hellenic Petroleum; Motor Oil Hellas; Tupras; Botas; Kuwait Petroleum = Kuwait Petroleum Corporation; QatarEnergy; Qatar Petroleum; Qatargas; RasGas
ADNOC = Abu Dhabi National Oil Company; business:Dana Gas; Crescent Petroleum; Sabic = SABIC; ACWA Power; Oil India; GAIL; Hindustan Petroleum; NTPC
Coal India; Adani = Adani Group; Adani Power; Tata Power; Petrobangla; CNOOC Ltd; Sinopec Corp; Sinochem; mid:State Grid; China Three Gorges
Huaneng Power; Datang International; Shenhua; China National Nuclear; Kansai Electric = Kansai Electric Power; Chubu Electric; Kyushu Electric
Tohoku Electric; Japan Atomic Power; Inpex; Nippon Oil; Eneos; Idemitsu; Cosmo Oil; Showa Shell; Osaka Gas; Tokyo Gas
Kepco = KEPCO = Korea Electric Power; Korea Hydro; Kogas; S-Oil; GS Caltex; SK Innovation; Pertamina EP; Woodside Petroleum = Woodside Energy
mid:Oil Search; Caltex; TXU Australia; Energy Australia; Snowy Hydro; Contact Energy; Meridian Energy; Encana; mid:Canadian Natural Resources
mid+business:Talisman; Nexen; Husky Energy; Imperial Oil; Syncrude; Gulf Canada; PanCanadian; Hydro-Quebec; Hydro One; Ontario Hydro
business:Bruce Power; Pluspetrol; Ecopetrol; YPFB; Perenco; Sasol; PetroSA; NNPC Ltd; Sonangol; Engen
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Mining or metals company.' },
    `
business:Vale = Companhia Vale do Rio Doce; Samarco; Xstrata plc; Anglo Platinum; Anglogold; Randgold; Goldcorp; Newcrest; Lihir Gold; Normandy Mining
Iamgold; Agnico-Eagle; Eldorado Gold; Polyus; Polymetal; Peter Hambro Mining; Highland Gold; Kumtor Gold; Ashanti Goldfields; Ivanhoe Mines
business:Teck = Teck Cominco; Cameco; Paladin Energy; Energy Resources of Australia; Fortescue; Hancock Prospecting; Newmont Australia; MIM Holdings
Western Mining; Pasminco; Zinifex; mid:Oz Minerals; South32; Iluka; Alumina Ltd; BlueScope; OneSteel; Potash Corp; Mosaic Co; IMC Global; Agrium
Uralkali; Belaruskali; K+S; Yara; ICL Group; Israel Chemicals; Sherritt; Hudbay; First Quantum; Grupo Mexico; mid:Southern Copper; Southern Peru
Penoles; business:Fresnillo; business:Hochschild; business:Buenaventura; business:Escondida; Freeport Indonesia; PT Timah; Aneka Tambang; Bumi
Bumi Resources; Philex; Vedanta Resources; Hindustan Zinc; Sterlite; Hindalco; Nalco; Chinalco; Chalco; Minmetals; Jiangxi Copper; Zijin
China Shenhua; Kazakhmys; ENRC; business:Norilsk; MMC Norilsk; Mechel; Evraz; NLMK; Novolipetsk; business:Magnitogorsk; Metinvest; Krivorizhstal
Industrial Union of Donbass; Severstal North America; Usinor; Sidmar; Cockerill Sambre; Hoogovens; Corus Group; Liberty Steel; Tata Steel UK; Thyssen
business:Krupp; business:Salzgitter; Voestalpine; business:Riva; Ilva; business:Lucchini; SSAB; Rautaruukki; Outokumpu; business:Sandvik; Atlas Copco
Alfa Laval; Assa Abloy; Nucor; International Steel Group; AK Steel; Republic Steel; National Steel; LTV Steel; Weirton Steel; Kaiser Aluminum
Reynolds Metals; Pechiney; Algroup; Hydro Aluminium; Novelis; Gerdau; Usiminas; JFE Steel; Nippon Steel & Sumitomo; Kawasaki Steel; Kobe Steel
Sumitomo Metal; Hyundai Steel; Angang; Wuhan Iron and Steel; Shougang; Hebei Iron and Steel; Hanbo; INI Steel; China Steel
SAIL = Steel Authority of India; Jindal; JSW Steel; Ispat International; Debswana; business:Rio Algom; Lonrho Platinum; Impala Platinum; Sibanye
business:Northam; Kumba; Exxaro; Assore; business:Petra Diamonds; mid:Gem Diamonds; UC Rusal; Imerys; Eramet; Societe Le Nickel; Areva NC; Umicore
Boliden; LKAB
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Maker of medicines or medical devices.' },
    `
Merck Sharp & Dohme; Pharmacia = Pharmacia & Upjohn; Upjohn; Warner-Lambert; Parke-Davis; SmithKline Beecham; SmithKline; Glaxo Wellcome; Wellcome plc
Zeneca; business:Astra; business:Searle; mid:Forest Laboratories; King Pharmaceuticals; Allergan; Mylan; Watson Pharmaceuticals
Barr Laboratories = business:Barr; Ivax; Perrigo; Celgene; AbbVie; Regeneron; business:Vertex = Vertex Pharmaceuticals; Alexion; MedImmune; Chiron
Sepracor; Cephalon; business:Elan; business:Shire = Shire Pharmaceuticals; Genzyme; Idec; Millennium Pharmaceuticals; Human Genome Sciences; Celera
Affymetrix; Illumina; Incyte; mid:Myriad Genetics; Geron; mid:Advanced Cell Technology; PPL Therapeutics; Roslin Biosciences; Neurocrine; Valeant
Endo International; Mallinckrodt; Insys; McKesson; mid:Cardinal Health; AmerisourceBergen; mid:Express Scripts; business:Medco; Quest Diagnostics
LabCorp; Stryker; business:Zimmer; Edwards Lifesciences; St Jude Medical = St. Jude Medical; Intuitive Surgical; mid:Align Technology; Dexcom
Johnson and Johnson; business:Janssen; business:Ortho; Bausch & Lomb; Alcon; Hospira; CR Bard; Covidien; Invacare; Novavax; Inovio; CureVac; Sinovac
Sinopharm; CanSino; AstraZeneca plc; Oxford BioMedica; Acambis; PowderJect; Cambridge Antibody Technology; Celltech; Xenova; Vectura; SkyePharma
mid+business:Galen; Warner Chilcott; Hikma; Dechra; BTG plc; Indivior; ConvaTec; GW Pharmaceuticals; business:Amersham = Amersham plc; Nycomed
Huntingdon Life Sciences; Covance; Parexel; Smith and Nephew; LloydsPharmacy; Unichem; mid:Alliance Boots; Alliance UniChem; Serono; Actelion; Lonza
Givaudan; Ciba; Ciba-Geigy = Ciba Geigy; Sandoz; Hoffmann-La Roche = Hoffman-La Roche; Organon; Numico; Solvay Pharmaceuticals; Lundbeck; Ferring
business:LEO Pharma; Gedeon Richter; Krka; Pliva; Zentiva; Stada; Ratiopharm; Merck KGaA; Altana; Fresenius; Fresenius Medical Care; Celesio
Rhone-Poulenc; Rhone-Poulenc Rorer; Roussel Uclaf; Servier; Ipsen; business:Pierre Fabre; Institut Merieux; Pasteur Merieux; Dr Reddy's Laboratories
business:Lupin; Sun Pharma; Cadila; Biocon; Serum Institute; Serum Institute of India; Bharat Biotech; Aspen Pharmacare; Adcock Ingram; CSL Behring
business:Mayne; Sigma Pharmaceuticals; Eisai; Shionogi; Yamanouchi; Fujisawa; Sankyo; Daiichi Sankyo; Otsuka; Chugai; Kyowa Hakko; Green Cross Japan
Celltrion; Samsung Biologics; Hanmi; Shanghai Pharma; WuXi AppTec
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Maker of chemicals or paper.' },
    `
BOC Group
Dow Inc; DowDuPont; Hercules Inc; Rohm & Haas = Rohm and Haas; Sherwin-Williams; mid:Air Products; Praxair; business:Linde; Air Liquide
business:Huntsman = Huntsman Corp; business:Lyondell; LyondellBasell; Equistar; Celanese; Eastman Chemical; business:Olin; Ecolab
mid:WR Grace = W.R. Grace = W. R. Grace; Owens Corning; Johns Manville = Manville Corp; Armstrong World; Crown Cork; mid:Ball Corp; Rexam; Alcoa Inc
Chemtura; Great Lakes Chemical; FMC Corp; Stauffer Chemical; business:Borden; mid:Hooker Chemical; Degussa; Evonik; Lanxess; Henkel KGaA
business:Wacker; Merck Chemicals; Arkema; Atofina; DSM NV; AkzoNobel; Courtaulds; Croda; Johnson Matthey; Ineos; business:Laporte; BP Chemicals
Victrex; Elementis; Yule Catto; business:Borealis; Basell; Kemira; Sinopec Shanghai Petrochemical; Formosa Plastics; LG Chem; Mitsubishi Chemical
Sumitomo Chemical; Asahi Kasei; business:Toray; Teijin; Shin-Etsu; mid:Asahi Glass; Nippon Sheet Glass; Kuraray; business:Kao; Shiseido; Orica
Incitec Pivot; Nufarm; Georgia Gulf; Temple-Inland; mid:Champion International; Boise Cascade; Louisiana-Pacific; Kimberly Clark; business:Scott Paper
Fort James; Westvaco; MeadWestvaco; Abitibi = Abitibi-Consolidated; Bowater; Domtar; MacMillan Bloedel; Canfor; mid:West Fraser; Stora Enso
UPM-Kymmene; Metsa; Norske Skog; business:Holmen; Smurfit = Jefferson Smurfit; Smurfit Kappa; DS Smith; Mondi; Arjo Wiggins; Sappi; Asia Pulp & Paper
Oji Paper; Nippon Paper; Amcor; PaperlinX; Carter Holt Harvey
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Industrial company.' },
    `
Thyssen Krupp; MAN AG; Linde AG; Heidelberger Druck; HeidelbergCement; Continental AG; ZF Friedrichshafen; Schaeffler; Mahle; mid+business:Hella
Knorr-Bremse; Osram; Infineon AG; Siemens AG; Siemens VDO; Siemens Energy; Siemens Nixdorf; Voith; Babcock Borsig; KUKA = Kuka; Rheinmetall
Krauss-Maffei; Heckler & Koch; Blohm + Voss; Meyer Werft; business:Diehl; Hapag-Lloyd; Grohe; Villeroy & Boch; business:Zeiss = business:Carl Zeiss
AGFA = Agfa; AgfaPhoto; Grundig; business:Loewe; Telefunken; Philips Electronics; Oce; business:Stork; business:Fokker; Vion; ASM International
Bekaert; Agfa-Gevaert; Solvay SA; business:Valeo; Faurecia; Plastic Omnium; Snecma; Safran; Sagem SA; Dassault Aviation; Aerospatiale; business:Matra
business:Lagardere; Thomson-CSF; Giat Industries; Nexter; DCNS; Naval Group; Chantiers de l'Atlantique; Alstom Power; business:Legrand; Vallourec
Eiffage; Ciments Francais; Essilor; Luxottica; business:Bic; Moulinex; SEB SA; Fincantieri; Ansaldo; AgustaWestland = Agusta; Iveco; Magneti Marelli
Fiat Auto; Piaggio; Aprilia; De'Longhi; Indesit; Merloni; Prysmian; Italcementi; Impregilo; Autostrade; business:Atlantia; Benetton Group
business:Salini; Techint; Tenaris; Ferrovial; Dragados; Sacyr; Abengoa; Talgo; Cementos Lemona; business:Kone; Wartsila; Metso; Valmet; Nokian
business:Aker; Kvaerner Govan; business:Kongsberg; Tomra; Saab Automobile; Volvo Cars; business:Bofors; mid+business:Celsius; Electrolux AB
business:Husqvarna; business:Securitas; business:Peab; FLSmidth; Danfoss; Grundfos; business:Schindler; business:Sulzer; Georg Fischer; Rieter
Oerlikon; Holcim Ltd; LafargeHolcim; Swatch = Swatch Group; Richemont; business:Rolex; TAG Heuer; business:Cartier; Victorinox
Rolls-Royce plc = mid:Rolls Royce; Rolls-Royce Motor Cars; business:Vickers; Vosper Thornycroft; VT Group; GEC-Marconi
business:Westland = Westland Helicopters = GKN Westland; mid:Short Brothers = mid+business:Shorts; Swan Hunter; Cammell Laird
Harland & Wolff = Harland and Wolff; business:Babcock = Babcock International; Devonport Management; Meggitt; Ultra Electronics; Chemring
business:Dowty; TI Group; Smiths Industries; Smiths Aerospace; business:Lucas Industries; LucasVarity; Invensys; business:Siebe; business:Tomkins
Hanson plc; Williams Holdings; Bunzl; Spirax-Sarco; Weir Group; business:Morgan Crucible; Spectris; business:Halma; Renishaw; Rotork; Charter plc
Glynwed; business:Cookson = Cookson Group; business:Vesuvius; BBA Group; BICC; Delta plc; Hawker Siddeley; business:Austin Rover
Rover Group = business:Rover; business:Jaguar; Phoenix Venture Holdings; Powertrain Ltd; Leyland DAF; business:Morgan Motor; mid+business:Lola
Reliant Motors; business:Alexander Dennis; business:Mayflower; Plaxton; Dyson Ltd; mid:Triumph Motorcycles; Brompton Bicycle; business:Hornby
Waterford Wedgwood; Royal Doulton; business:Wedgwood; Aga Foodservice; mid:Ideal Standard; Baxi; Caradon; Novar; mid:Blue Circle; RMC Group
Aggregate Industries; business:Tarmac; business:Costain; business:Alfred McAlpine = McAlpine; Sir Robert McAlpine; business:Kier = Kier Group
business:Laing = business:John Laing; Laing O'Rourke; business:Morgan Sindall; business:Keller; business:Amey; business:Jarvis plc = business:Jarvis
Balfour Beatty plc; Interserve; Atkins plc = WS Atkins; Mott MacDonald; business:Arup; Taylor Wimpey; Barratt Developments; Bellway; Berkeley Group
Redrow; Crest Nicholson; Wilson Bowden; business:Westbury; Wilson Connolly; Bloor Homes; business:Cala; mid:Countryside Properties
business:Travis Perkins; Wickes; business:Jewson; Howdens; Rugby Group; business:Ashtead; mid:Speedy Hire; Aggreko; Mitie; OCS Group; Sodexo = Sodexho
Aramark; Rentokil plc; mid+business:Initial; Johnson Service; Davis Service; Connaught plc; business:Rok; Chubb plc; mid:Reliance Security
mid:Premier Prisons; Wackenhut; Sabre Defence
`,
  ),
  new BodyList(
    { kind: 'company', country: 'US', description: 'Industrial company of the United States.' },
    `
Honeywell International; AlliedSignal; mid+business:Otis; mid:Carrier Corp; business:Sikorsky; Raytheon Technologies; L3Harris; L-3 Communications
Harris Corp; Textron; Bell Helicopter; Raytheon Aircraft; Hughes Aircraft; McDonnell Douglas; business:Martin Marietta; business:Grumman
Litton Industries; Northrop; Newport News Shipbuilding; mid:Electric Boat; Ingalls Shipbuilding; mid:Bath Iron Works; Alliant Techsystems
Thiokol = Morton Thiokol; business:Rockwell = Rockwell International; Rocketdyne; Aerojet; mid:United Launch Alliance; mid:Sea Launch
Boeing Satellite Systems; Spirit AeroSystems; business:Goodrich; business:Allison Engine; GE Aviation; General Electric Capital
business:Cummins = Cummins Engine; Navistar International; Paccar; Oshkosh; business:Deere; AGCO; mid:Case Corp; International Harvester
Caterpillar Inc; Terex; Parker Hannifin; business:Eaton = Eaton Corp; Dover Corp; Illinois Tool Works; Ingersoll Rand; business:Trane
Lennox International; Johnson Controls; Lear Corp; business:Delphi = Delphi Corp; business:Dana Corp; Federal-Mogul; ArvinMeritor; TRW Automotive
American Axle; Collins & Aikman; Tower Automotive; business:Delco; mid:Magna International = mid+business:Magna; Cooper Tire; business:Firestone
Goodrich Tire; business:Dunlop; Kumho; Hankook; General Dynamics Land Systems; mid:AM General; Fisker; Rivian; Lucid Motors; mid+business:Nikola
Lordstown Motors; Faraday Future; Chrysler Group; Stellantis; GM Europe; Vauxhall Motors; business:Holden; Daewoo Motor; Ford Europe
mid:Mercury Marine; Visteon Corp; Polaris Industries; business:Winnebago; Thor Industries; business:Schwinn; Huffy; Whirlpool Corp; Maytag; Frigidaire
KitchenAid; Black & Decker = Black and Decker; business:Stanley Works; Snap-on; Newell Rubbermaid = business:Newell; Rubbermaid; Corning Inc
Steelcase; business:Herman Miller; Mohawk Industries; business:Shaw Industries; Masco; mid:American Standard Companies; Colt's Manufacturing
Taser International = Axon Enterprise; Vivint; Brinks; Pitney Bowes; Diebold; Eastman Kodak Co; RR Donnelley; business:Avery Dennison; mid:Sealed Air
Owens Illinois; mid+business:Emerson; Rockwell Automation; AMP Inc; Molex; Amphenol; Thomas & Betts; Westinghouse Electric; Combustion Engineering
Babcock & Wilcox; General Atomics; USEC; Bechtel National; Halliburton Energy Services; CH2M Hill; AECOM; Turner Construction; Kiewit; ABB Lummus
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Industrial company.' },
    `
Toyota Motor Corp = Toyota Motor Corporation; Daihatsu; business:Hino; Nissan Motor; Honda Motor; Mitsubishi Fuso; Mitsubishi Corp; Mitsubishi Group
Mazda Motor; Suzuki Motor; Fuji Heavy Industries; Isuzu Motors; Denso; Aisin; Takata; Bridgestone Corp; Yokohama Rubber; Sumitomo Rubber
Sumitomo Electric; Furukawa Electric; Kawasaki Heavy Industries; Ishikawajima-Harima; business:Kubota; Komatsu Ltd; Hitachi Zosen; business:Ebara
business:Kajima; business:Shimizu; business:Obayashi; Taisei; Sekisui House; Daiwa House; Lixil; Sumitomo Corp; Nissho Iwai; Nichimen; Sojitz; Tomen
Kanematsu; Hyundai Heavy Industries; Samsung Heavy Industries; Daewoo Shipbuilding; Hyundai Engineering; Hyundai Merchant Marine; Hyundai Group
Samsung Group; Samsung SDI; Samsung Electro-Mechanics; Samsung C&T; LG Group; Doosan; Hanwha; Hyosung; Kumho Asiana; mid+business:Lotte = Lotte Group
CJ Group; Shinsegae; business:Halla; Ssangyong Motor; Renault Samsung; GM Daewoo; Kia Motors Corp; Formosa Group; Uni-President; Tatung
Evergreen Group; Hutchison Whampoa Ltd; Jardines; First Pacific; Li & Fung; Noble Group; Esquel; CITIC Pacific; China Resources; Norinco; AVIC; Comac
China Railway; China Communications Construction; CRRC; Sany; Zoomlion; Wanxiang; Weichai; Shanghai Electric; Dongfang; Harbin Electric
China Shipbuilding; China National Chemical; ChemChina; Sinotruk; Foton; Geely Holding; Nanjing Automobile; Tata Sons; Tata Chemicals; Tata Tea
Jaguar Land Rover; Mahindra & Mahindra; Bajaj Auto; Hero Honda; Hero MotoCorp; TVS Motor; business:Ashok Leyland; business:Eicher; Royal Enfield
Hindustan Motors; Hindustan Aeronautics; Larsen & Toubro; BHEL = Bharat Heavy Electricals; Siemens India; Grasim; Aditya Birla; UltraTech; Ambuja
Godrej; ITC Ltd; business:Raymond Ltd; mid:Asian Paints; Hindustan Unilever = Hindustan Lever; Nestle India; Dabur; Patanjali; United Breweries
mid:United Spirits; Sahara Group; Suzlon; Jindal Steel; business:Proton = Proton Holdings; Perodua; Petronas Chemicals; Genting; Berjaya
Astra International; Salim Group; Lippo Group; Sinar Mas; Indofood; San Miguel; Jollibee; Charoen Pokphand; Thai Union; ThaiBev; Boral; CSR Ltd
business:James Hardie; Leighton Holdings; CIMIC; business:Brambles; Amcor Ltd; Pacific Dunlop; business:Ansell; Orica Ltd; Fletcher Building; Fonterra
Telkom; Barloworld; Bidvest; Naspers; Remgro; Rembrandt Group; Dangote = Dangote Group; Odebrecht; Camargo Correa; Andrade Gutierrez; Votorantim
Gerdau SA; Techint Group; Cemex SA; Grupo Carso; Alfa SA; mid+business:Vitro; Grupo Bimbo; Femsa; Koc Holding; Sabanci; Arcelik; Beko; Vestel; Tofas
Ford Otosan; Kamaz; AvtoVAZ = Avtovaz; Severstal-Avto; mid:Basic Element; Alfa Group; Interros; business:Renova; Rostec; Rosoboronexport
Uralvagonzavod; Almaz-Antey; MiG; business:Irkut; United Aircraft Corporation; business:Energia; Khrunichev; mid:Progress Rocket; Kalashnikov Concern
Motor Sich; Yuzhmash; PT Dirgantara; Israel Aircraft Industries; Israel Aerospace Industries; Elbit = Elbit Systems; Elscint; Koor; Iscar; SolarEdge
Teva Pharmaceutical
`,
  ),
];
