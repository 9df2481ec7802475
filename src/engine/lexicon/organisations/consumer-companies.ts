import { BodyList } from '../agencies/body-list';

/** Shops, restaurants, hotels, leisure, food, drink and tobacco. */
export const CONSUMER_COMPANIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'company', country: 'GB', description: 'Retailer of the United Kingdom.' },
    `
Marks and Spencer Group; Next plc; mid+business:Next; Boots plc; mid+business:Boots = Boots the Chemists; Superdrug; business:Savers; Littlewoods
mid:Shop Direct; Very Group; business:GUS plc; Great Universal Stores; business:Kays; business:Freemans; business:Grattan; La Redoute
business:Arcadia = Arcadia Group; business:Dorothy Perkins; Burton Menswear; Miss Selfridge; mid:Top Man; Topman; mid:River Island; mid:New Look
business:Peacocks; Bonmarche; mid+business:Monsoon; business:Accessorize; business:Karen Millen; mid+business:Whistles; business:Ted Baker
business:Reiss; business:Jaeger; Aquascutum; business:Austin Reed; Moss Bros; business:Hackett; business:Barbour; business:Mulberry; business:Clarks
Stead & Simpson; mid:Shoe Zone; Schuh; mid:Office Shoes; business:Dune; business:Jimmy Choo; Boohoo = Boohoo.com; ASOS = Asos; mid:Pretty Little Thing
Missguided; Net-a-Porter; Farfetch; mid:JD Sports; mid:Blacks Leisure; business:Millets; Allsports; mid:Sports Soccer; Lillywhites; Mothercare plc
mid:Early Learning Centre; Hamleys; Toymaster; Woolies; business:Wilkinson; Wilko; Poundland; Poundworld; mid:Home Bargains; business:Robert Dyas
Homebase Ltd; Focus DIY; mid:Do It All; Great Mills; Wickes Group; Focus Wickes; MFI Furniture; Courts plc; mid:Land of Leather; ScS; business:Harveys
Allders; business:Beales; Liberty plc; business:Fenwick; Fortnum & Mason = Fortnum and Mason; mid+business:Habitat; Laura Ashley Holdings
Cath Kidston; mid:Body Shop International; mid+business:Lush; Holland & Barrett; business:Julian Graves; business:Thorntons; Hotel Chocolat
Threshers = Thresher Group; Oddbins; Majestic Wine; business:Unwins; mid:Bargain Booze; mid:Victoria Wine; Spar; Londis; Budgens; business:Musgrave
Costcutter; business:Nisa; Makro; Palmer & Harvey; business:Bookers; Iceland Group; Big Food Group; Kwik Save; business:Gateway; Netto; Farmfoods
business:Jacksons; mid+business:Booths; Ocado; Abel & Cole; HMV Group; Waterstones; Ottakar's; mid:Borders UK; Blackwell's; business:Dillons; Foyles
mid:Music Zone; mid:Our Price; Virgin Megastores; Virgin Megastore; Zavvi; Fopp; Andys Records; Game Group; Electronics Boutique; Gamestation; CeX
Dixons Group; DSG International; mid:PC World; Kesa; business:Powerhouse; mid:Scottish Power Retail; business:Maplin; Jessops; Phones4U; Dixons Stores
business:Ratners; H Samuel; business:Signet; business:Goldsmiths; business:Ernest Jones; Argos Ltd; mid:Index Catalogue; Halfords Group
Kwik-Fit = Kwik Fit; National Tyres; Autoglass; business:Pendragon; business:Lookers; Inchcape; Reg Vardy; Evans Halshaw; business:Arnold Clark
Vision Express; Specsavers; Dollond & Aitchison; business:Timpson; Snappy Snaps; business:Clinton Cards = business:Clintons; mid+business:Birthdays
Paperchase; mid:Card Factory; Menzies Retail; Rymans; business:Ryman; mid:Staples UK; Viking Direct; Dunelm; Carpetright plc; mid:Allied Carpets
mid:Pets at Home; Wyevale; business:Dobbies; Interflora; Moonpig; Findel; N Brown; Betterware; Kleeneze; Avon Cosmetics; business:Ann Summers
La Senza; mid:Agent Provocateur; Playtex; Dunnes Stores; business:Penneys; business:Arnotts; mid:Brown Thomas; SuperValu; SuperQuinn; business:Centra
`,
  ),
  new BodyList(
    { kind: 'company', country: 'GB', description: 'Restaurant, pub, hotel or leisure company.' },
    `
Pizza Express = PizzaExpress; mid:Ask Pizza; Zizzi; Prezzo; business:Strada; Carluccio's; Jamie's Italian; Nando's; Wagamama; Yo! Sushi = mid:Yo Sushi
Pret A Manger = Pret a Manger; Eat Ltd; Itsu; business:Leon Restaurants; Caffe Nero; mid:Coffee Republic; business:Costa; business:Aroma
mid:Little Chef; mid:Happy Eater; mid:Happy Chef; business:Harvester; Beefeater; Brewers Fayre; business:Toby Carvery; business:Wimpy
TGI Friday's = TGI Fridays; Frankie & Benny's; Restaurant Group; mid+business:Punch; business:Greene King = Greene King plc; Wolverhampton & Dudley
Marston's = Marstons; Fuller, Smith & Turner; Shepherd Neame; business:Adnams; business:Theakston; mid:Black Sheep; mid+business:Brains; Bass plc
mid:Six Continents; Whitbread plc; Scottish and Newcastle; mid+business:Courage; BrewDog; Regent Inns; Luminar; Yates Group; Wetherspoons
Slug and Lettuce; SFI Group; Spirit Group; Pubmaster; mid:Unique Pub; mid:Laurel Pub; Mitchells and Butlers; Greggs plc; mid:Bakers Oven
Wimpy International; Gate Group; mid+business:Compass; Scolarest; Sodexho UK; mid:Initial Catering; mid:Welcome Break; business:Moto; RoadChef
business:Forte; Thistle Hotels; business:Jarvis Hotels; Queens Moat Houses; De Vere; Macdonald Hotels; Travelodge; Premier Inn; Premier Travel Inn
Holiday Inn; InterContinental Hotels = InterContinental Hotels Group; Savoy Group; Claridge's; Dorchester Collection; Ritz Hotel
Millennium & Copthorne; Malmaison; Corus Hotels; Britannia Hotels; Pontin's = Pontins; mid+business:Haven; Warner Leisure; Butlin's; Center Parcs UK
Merlin Entertainments = mid+business:Merlin; Tussauds = Tussauds Group; Legoland; Chessington World of Adventures; Thorpe Park; Bourne Leisure
mid+business:Rank; Mecca Bingo; mid+business:Gala; Gala Group; mid:Gala Coral; Coral Eurobet; mid+business:Coral; business:Tote; Sportingbet
BetonSports; PartyGaming; 888 Holdings; Betdaq; mid:Blue Square; business:Paddy Power; mid+business:Flutter; Entain; Bet365; business:Victor Chandler
business:Stan James; business:Camelot; mid:The People's Lottery; Esporta; mid:Fitness First; mid:David Lloyd Leisure; business:David Lloyd
Holmes Place; mid:LA Fitness; business:Cannons; Virgin Active; PureGym; mid:Weight Watchers; mid:Slimming World; Cineworld; UCI Cinemas
Warner Village; Odeon Cinemas; mid:Showcase Cinemas; Picturehouse; business:Curzon; Apollo Cinemas; Stoll Moss; Really Useful Group
mid:Really Useful Theatres; Ambassador Theatre Group; Delfont Mackintosh; Mean Fiddler; SJM Concerts; DF Concerts; mid:Festival Republic
Academy Music Group; mid:Ministry of Sound; Cream Group; Tiffany & Co; Asprey; business:Garrard; business:Spink; Bonhams; Phillips de Pury; Ticketek
mid:See Tickets; Viagogo; StubHub; Seatwave; GetMeIn; mid:Get Me In
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Food or drink company.' },
    `
mid:Birds Eye = mid:Birds Eye Wall's; Walkers Crisps = mid+business:Walkers; mid:Golden Wonder; United Biscuits; McVitie's; Burton's Foods
Fox's Biscuits; Rank Hovis McDougall; Warburtons; Allied Bakeries; Kingsmill; British Sugar; mid:Silver Spoon; Tate and Lyle; Cadbury Trebor Bassett
business:Rowntree; Rowntree Mackintosh; mid+business:Mars = Mars Inc = Masterfoods; Haribo; Nestle UK; Nestle Rowntree; Kraft Heinz; Mondelez
HJ Heinz = H.J. Heinz; business:Baxters; Crosse & Blackwell; Unigate; Uniq plc; Express Dairies; business:Robert Wiseman = Wiseman Dairies
mid:Milk Marque; mid:First Milk; Arla Foods; business:Muller; Yeo Valley; mid+business:Innocent = mid:Innocent Drinks; Britvic; business:Robinsons
Nichols plc; AG Barr = A.G. Barr; Irn-Bru; Coca-Cola Enterprises; Coca-Cola HBC; business:Cott; mid:Red Bull; PG Tips; mid:Premier Brands; Hillsdown
Greencore; Bakkavor; Samworth Brothers; Ginsters; mid:Pork Farms; mid+business:Walls; Northern Foods plc; Grampian Country; Grampian Country Food
Moy Park; 2 Sisters; Vion UK; Faccenda; business:Cranswick; Dalehead; business:Hazlewood; Geest plc; Fyffes; Del Monte Foods; mid+business:Dole
Bernard Matthews Ltd; Young's Bluecrest; Young's Seafood; Findus; Iglo; mid:Marine Harvest; Marlow Foods; Linda McCartney Foods; Glanbia; Kerry Group
Dairygold; business:Avonmore; Irish Distillers; Guinness Peat Group; mid:Grand Metropolitan = mid:Grand Met; Burger King UK; United Distillers
Distillers Company; William Grant & Sons; Glenmorangie; Highland Distillers; Edrington; Whyte & Mackay; Chivas Brothers; business:Matthew Clark
business:Bulmer = Bulmers = HP Bulmer; Magners; C&C Group; Gaymers; Tennent's; Carlsberg-Tetley; Carlsberg UK; Interbrew UK; Coors Brewers
Molson Coors; business:Molson; business:Coors; Adolph Coors; business:Stroh; Pabst; Boston Beer; Anheuser-Busch InBev = AB InBev
South African Breweries; AmBev; business:Brahma; Grupo Modelo; Quilmes; Bavaria SA; Asia Pacific Breweries; Tsingtao; Snow Breweries; Harbin Brewery
San Miguel Corp; mid:Tiger Beer; Efes; Baltika; Heineken NV; Grolsch; Bavaria Brewery; Holsten; Krombacher; Warsteiner; Carlsberg A/S; Tuborg
Hartwall; Sinebrychoff; Pilsner Urquell; Budejovicky Budvar = Budvar; Zywiec; business:Pernod; Remy Cointreau; Moet & Chandon; Moet Hennessy
LVMH Moet Hennessy; Taittinger; business:Bollinger; Lactalis; business:Bel; Bongrain; Roquette; Danone Group; Perrier Vittel; business:Barry Callebaut
business:Lindt = Lindt & Spruengli; business:Suchard; Jacobs Suchard; Tchibo; Dallmayr; Dr Oetker; Südzucker; Nutreco; FrieslandCampina; Wessanen
Numico NV; business:Bols; De Kuyper; Martini & Rossi; Cirio; Cremonini; Galbani; Granarolo; Puleva; Freixenet; Deoleo; Orkla; Chr Hansen
business:Danisco; Danish Crown; Valio; business:Fazer; Wimm-Bill-Dann; Lebedyansky; Roshen; Strauss Group; Osem; Ulker; Almarai; Nissin; Ajinomoto
business:Meiji; Morinaga; Ezaki Glico; mid:Snow Brand = mid:Snow Brand Milk; Nippon Ham; Nippon Meat Packers; Itoham; Kikkoman; Yakult; Maruha
Nichirei; Calbee; Japan Tobacco; JT International; KT&G; Nongshim; CJ CheilJedang; Orion Confectionery; mid:Want Want; Tingyi; Wahaha; Mengniu; Yili
Sanlu; mid:Bright Dairy; WH Group; Shuanghui; Shineway; COFCO; Wilmar; Olam; Golden Agri; Sime Darby Plantation; Amul; Britannia Industries; Parle
Haldiram; Tata Consumer; Goodman Fielder; Arnott's; Burns Philp; mid:Dairy Farmers; business:Murray Goulburn; National Foods; business:Pauls
mid:Treasury Wine; Foster's Group; BRL Hardy; McCain; McCain Foods; Maple Leaf Foods; Saputo; mid+business:Weston; business:George Weston; Seagrams
Hiram Walker; business:Corby; business:Sadia; Perdigao; Marfrig; Bunge Ltd; business:Louis Dreyfus; ADM Milling
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Tobacco company.' },
    `
Philip Morris International; RJ Reynolds = R.J. Reynolds Tobacco = RJ Reynolds Tobacco; Lorillard; Brown & Williamson; Liggett = Liggett Group
Imperial Tobacco Group; Imperial Brands; BAT Industries; business:Rothmans; Rothmans International; Reemtsma; Altadis; Seita; Tabacalera
Swedish Match; Austria Tabak; mid:House of Prince; Gallaher Group; Juul = JUUL Labs = Juul Labs; Blu eCigs
`,
  ),
  new BodyList(
    { kind: 'company', country: 'US', description: 'Retail, food or leisure company of the United States.' },
    `
Wal-Mart Stores Inc; mid:Sam's Club; Sears Holdings; Montgomery Ward; Target Stores; business:Target = Target Corporation; Dillard's; Kohl's
TJ Maxx = T.J. Maxx; business:Ross Stores; Burlington Coat Factory; Filene's; Filene's Basement; mid:Marshall Field's; Lord & Taylor
Saks Fifth Avenue; Bergdorf Goodman; business:Barneys = Barneys New York; Carson Pirie Scott; Bon-Ton; business:Belk; Stein Mart; Gottschalks
Bradlees; Caldor; Zayre; Woolco; mid:Service Merchandise; mid:Best Products; Montgomery Ward & Co; Lands' End; LL Bean = L.L. Bean; J Crew = J. Crew
business:Eddie Bauer; Abercrombie & Fitch = Abercrombie and Fitch = Abercrombie; mid:American Apparel; American Eagle Outfitters; Aeropostale
business:Hollister; Old Navy; Banana Republic; mid+business:Gap; Forever 21; Urban Outfitters; Anthropologie; Express Inc; mid:Limited Brands
mid:Victoria's Secret; Bath & Body Works; Chico's; business:Talbots; mid:Nine West; mid:Foot Locker; Finish Line; business:Payless; Payless ShoeSource
mid:Famous Footwear; mid:New Balance; mid:Under Armour; Lululemon; Patagonia Inc; Columbia Sportswear; mid:North Face; mid:Dick's Sporting Goods
Sports Authority; Cabela's; mid:Bass Pro Shops; mid:Academy Sports; Golfsmith; Callaway Golf; Wilson Sporting Goods; mid+business:Spalding
business:Ralph Lauren; Polo Ralph Lauren; business:Calvin Klein; business:Tommy Hilfiger; business:Donna Karan; business:Liz Claiborne; Jones Apparel
business:Kate Spade; Coach Inc; business:Michael Kors; Guess Inc; Levi Strauss & Co; VF Corp; Hanesbrands; Fruit of the Loom; Warnaco
mid:Sara Lee Corp; Home Depot Inc; Lowe's Companies; mid:Ace Hardware; mid:True Value; Menards; Sears Canada; Bed Bath & Beyond; Linens 'n Things
Pier 1; Pier 1 Imports; Crate & Barrel; Williams-Sonoma; Pottery Barn; mid:Restoration Hardware; business:Ethan Allen; business:Ashley Furniture
mid:Big Lots; Dollar Tree Stores; mid:Five Below; mid:Tuesday Morning; Michaels Stores; Jo-Ann Stores; mid:Hobby Lobby; mid:Party City; OfficeMax
Office Depot; mid+business:Staples; CompUSA; Circuit City Stores; mid:Good Guys; business:Tweeter; RadioShack Corp; GameStop; FuncoLand; Toys "R" Us
Toys R Us UK; FAO Schwarz; mid:KB Toys; Build-A-Bear; Babies R Us; Gymboree; Barnes and Noble; mid+business:Borders; Waldenbooks; B Dalton
Crown Books; Tower Records Inc; business:Sam Goody; Musicland; Wherehouse; Trans World Entertainment; Hollywood Video; mid:Movie Gallery
mid+business:Blockbuster; Redbox; PetSmart; Petco; AutoZone; mid:Pep Boys; O'Reilly Auto Parts; mid:Advance Auto Parts; Jiffy Lube; Meineke
Walgreens Boots Alliance; business:Duane Reade; Eckerd; Thrift Drug; Longs Drug; CVS Health; mid:Rite Aid Corp; Vitamin Shoppe; Sephora; Ulta; Revlon
business:Avon; Maybelline; business:Elizabeth Arden; business:Clinique; L'Oreal USA; business:Coty; Estée Lauder; Alberto-Culver; mid:Helene Curtis
Clorox; Church & Dwight; SC Johnson = S.C. Johnson; Procter; business:Colgate; Rayovac; business:Scotts; Scotts Miracle-Gro; Amway; Herbalife; Nu Skin
Publix; Winn-Dixie; Food Lion; Giant Eagle; mid:Giant Food; Stop & Shop; Great Atlantic & Pacific; Pathmark; ShopRite; Acme Markets; Wegmans
business:Hannaford; mid:Star Market; Safeway Inc; business:Vons; business:Ralphs; business:Fred Meyer; Smith's Food; Jewel-Osco; business:Meijer
Hy-Vee; Schnucks; Supervalu; H-E-B; Piggly Wiggly; Harris Teeter; business:Ingles; Save-A-Lot; mid:Trader Joe's; business:Sprouts
mid:Whole Foods Market; Wild Oats; BJ's Wholesale; mid:Price Club; Smart & Final; 7-Eleven Inc; Kum & Go; RaceTrac; Cumberland Farms; mid:Royal Farms
Buc-ee's; Pilot Flying J; mid:Stewart's Shops; Racetrac; Murphy USA; GetGo; Thorntons Inc; Family Dollar Stores; mid:Dollar General Corp
Cracker Barrel; business:Bob Evans; Shoney's; mid:Big Boy; Steak 'n Shake; mid:White Castle; In-N-Out = In-N-Out Burger; mid:Five Guys
mid:Shake Shack; Sonic Drive-In; mid:Jack in the Box; mid:Carl's Jr = Carl's Jr.; Hardee's; Whataburger; Culver's; mid:Dairy Queen; Arby's; Popeyes
mid:Church's Chicken; Kentucky Fried Chicken; Bojangles; Zaxby's; mid:Raising Cane's; Wingstop; Buffalo Wild Wings; Chipotle = Chipotle Mexican Grill
Qdoba; Del Taco; Panera = Panera Bread; Au Bon Pain; Einstein Bros; Quiznos; mid:Jimmy John's; mid:Jersey Mike's; mid:Subway Restaurants; Blimpie
Papa John's; Little Caesars; Papa Murphy's; Sbarro; Chuck E. Cheese = Chuck E Cheese; Dave & Buster's; mid:Olive Garden; Red Lobster
Darden Restaurants; LongHorn Steakhouse; Outback Steakhouse; Texas Roadhouse; mid:Ruth's Chris; Chili's; Brinker International; mid:Ruby Tuesday
Bennigan's; Cheesecake Factory; P.F. Chang's = PF Chang's; California Pizza Kitchen; Planet Hollywood; mid:Hard Rock Cafe; Rainforest Cafe; Benihana
Baskin-Robbins; Ben & Jerry's; Haagen-Dazs; Cold Stone Creamery; Dunkin'; Dunkin Donuts; Tim Hortons Inc; Peet's; Peet's Coffee; Caribou Coffee
Starbucks Corp; Keurig; mid:Green Mountain Coffee; Yum Brands = Yum! Brands; Tricon; McDonald's Corporation; McDonalds; business:Wendys; Hilton Hotels
Hilton Worldwide; Marriott International; Starwood; Westin; Ritz-Carlton; Hyatt Hotels; Wyndham; Cendant; Ramada; Days Inn; Motel 6; mid:Best Western
Comfort Inn; Choice Hotels; Quality Inn; La Quinta; Red Roof Inn; Extended Stay America; mid:Embassy Suites; Hampton Inn; Doubletree; Radisson
mid:Four Seasons; Loews Hotels; Omni Hotels; MGM Resorts; Mandalay Resort Group; Park Place Entertainment; Caesars Entertainment; Wynn Resorts
Trump Taj Mahal; Foxwoods; Mohegan Sun; mid:Boyd Gaming; mid:Station Casinos; Penn National; Isle of Capri Casinos; business:Argosy; DraftKings
FanDuel; Vail Resorts; Intrawest; Six Flags Inc; Cedar Fair; Busch Gardens; SeaWorld Entertainment; Walt Disney Parks; Universal Studios Hollywood
Knott's Berry Farm; Hersheypark; Great Wolf; Bowlmor; AMF Bowling; AMC Theatres; AMC Entertainment; Regal Cinemas; Regal Entertainment; Cinemark
business:Carmike; Loews Cineplex; National Amusements; Alamo Drafthouse; mid:Planet Fitness; mid:Gold's Gym; business:Bally; Bally Total Fitness
24 Hour Fitness; SoulCycle; Equinox Fitness; business:Peloton; mid+business:Curves; business:Jenny Craig; Nutrisystem; WW International; General Foods
RJR Nabisco Holdings; business:Beatrice Foods; business:Pillsbury; Quaker Oats; business:Gerber; business:Ralston; Keebler; business:Dean Foods
Suiza Foods; Land O'Lakes; Hormel; business:Oscar Mayer; mid+business:Armour; Swift & Co; mid+business:Tyson; business:Perdue; Perdue Farms
mid:Pilgrim's Pride; mid:Foster Farms; Maple Leaf Farms; business:Butterball; Hudson Foods; Jennie-O; Sanderson Farms; Cal-Maine; Dole Food Company
Chiquita Brands; mid:United Brands; Sunkist; mid:Ocean Spray; Tropicana Products; Minute Maid; Dr Pepper; Dr Pepper Snapple; Dr Pepper/Seven Up
mid:Royal Crown; Monster Beverage; Hansen Natural; Frito-Lay = Frito Lay; business:Planters; Hershey Foods; Hershey Co; M&M/Mars; Tootsie Roll
business:Russell Stover; Wm Wrigley Jr; Campbell Soup Co; business:Progresso; mid:Del Monte Corp; Birds Eye Foods; mid:Green Giant; McCormick
CPC International; Bestfoods; Kellogg Co; Post Holdings; International Multifoods; Interstate Bakeries; mid:Hostess Brands; mid:Continental Baking
Flowers Foods; Pepperidge Farm; Entenmann's; Blue Bell; Blue Bell Creameries; Dreyer's; Peanut Corporation of America; Chobani; Dannon
mid:Beyond Meat; Impossible Foods; Blue Apron; HelloFresh; business:Soylent; E & J Gallo; business:Robert Mondavi; Constellation Brands; Brown-Forman
business:Jim Beam; mid:Fortune Brands; mid:Jack Daniel's; Sysco; US Foods; Peapod; FreshDirect
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Retail or leisure company.' },
    `
Carrefour SA; Promodes; mid+business:Casino; Monoprix; Leclerc; Intermarche; Franprix; Fnac; Darty; Galeries Lafayette; business:Printemps; Bon Marche
Pinault-Printemps-Redoute; Kering; mid:Yves Saint Laurent; business:Christian Dior; business:Dior; Givenchy; Fendi; Lanvin; Balenciaga; Balmain
mid+business:Celine; Hermès; Cartier International; Van Cleef; business:Yves Rocher; Petit Bateau; business:Decathlon; Conforama
business:Leroy Merlin; Castorama; Mr Bricolage; Relais & Chateaux; Accor SA; Novotel; business:Ibis; Club Mediterranee; Pierre & Vacances
Disneyland Resort Paris; Euro Disney SCA; Flunch; mid+business:Metro; Media Markt; Kaufhof; Galeria Kaufhof; Hertie; business:Quelle; Neckermann
Otto Group; Tengelmann; Rewe; Edeka; Schlecker; Rossmann; business:Hugo Boss; Escada; Jil Sander; business:Joop; mid:Triumph International; Puma AG
Adidas AG; Birkenstock; Steiff; Playmobil; Ravensburger; Haribo GmbH; Zalando; mid:Delivery Hero; mid:Rocket Internet; Preussag; Metro Group
business:Albert Heijn; Laurus; Vendex; Hema; Blokker; mid:WE Fashion; Colruyt; Migros; mid+business:Coop; Denner; business:Globus; Spar Austria
business:Billa; business:Kika; Swarovski; Red Bull GmbH; Esselunga; La Rinascente; Upim; Autogrill SpA; business:Versace; business:Gianni Versace
business:Armani; business:Giorgio Armani; Dolce & Gabbana; Valentino Fashion; business:Salvatore Ferragamo; business:Bulgari; mid+business:Diesel
mid:Max Mara; Miu Miu; Bottega Veneta; Zegna; Geox; Mercadona; Eroski; business:Mango; Desigual; Cortefiel; business:Camper; Loewe SA; Telepizza
Sol Melia; NH Hoteles; Barcelo; business:Riu; Jeronimo Martins; Sonae; KappAhl; Lindex; Ikea Group; Clas Ohlson; business:Ica; Coop Norden; Axfood
Kesko; Stockmann; Marimekko; Tiimari; business:Rema; NorgesGruppen; Bang & Olufsen; Lego Group; mid+business:Pandora; business:Ecco; Netto Marken
Dansk Supermarked; Jysk; Magnit; Pyaterochka; Perekrestok; Euroset; Svyaznoy; Migros Turk; Marinopoulos; Folli Follie; Ito Yokado; Seven-Eleven Japan
Isetan; Mitsukoshi; Takashimaya; Sogo; Seibu Department Stores; business:Marui; Jusco; Muji; Ryohin Keikaku; Yamada Denki; Yodobashi; Bic Camera
business:Don Quijote; business:Lawson; FamilyMart; business:Skylark; Yoshinoya; Mos Burger; McDonald's Japan; business:Pola; Kanebo; Sanrio
business:Takara; business:Tomy; Namco Ltd; mid:Oriental Land; Seagaia; Yoshimoto Kogyo; Nitori; Asics; Mizuno; Onward Kashiyama; E-Mart; Homeplus
mid:Lotte Shopping; Shinsegae Department Store; AmorePacific; Hyundai Department Store; Paris Baguette; GOME; Suning; Lianhua; Wumart; Hualian
Yum China; Xiaonan Guo; Luckin Coffee; Haidilao; Li Ning; business:Anta; Bosideng; business:Giordano; business:Esprit; Bossini; ParkNShop
mid:Dairy Farm; Lane Crawford; Chow Tai Fook; Café de Coral; Shangri-La Hotels; Mandarin Oriental; Peninsula Hotels; Galaxy Entertainment; Melco
SJM Holdings; Robinsons Department Store; business:Tangs; NTUC FairPrice; mid:Cold Storage; Central Group; Big C; business:Pantaloon; Future Group
mid:Shoppers Stop; mid:Reliance Retail; mid:Cafe Coffee Day; business:Oberoi; Taj Hotels; ITC Hotels; business:Leela; Titan Industries
Woolworths Limited; business:Coles; Wesfarmers; Bunnings; Kmart Australia; Target Australia; business:Harvey Norman; JB Hi-Fi; business:Dick Smith
business:Grace Bros; mid:Crown Resorts; Crown Ltd; Tabcorp; Tattersall's; mid:Aristocrat Leisure; Billabong; Quiksilver; mid:Rip Curl
mid:Country Road; The Warehouse Group; Foodstuffs; mid:Progressive Enterprises; SkyCity; Hudson's Bay Company; mid:Canadian Tire; Sobeys
Empire Company; business:Jean Coutu; Shoppers Drug Mart; Metro Inc; Provigo; Zellers; Eaton's; business:Rona; Cott Corp; Pick n Pay; Shoprite
Spar Group; Massmart; business:Edgars; Truworths; mid:Sun International; Kerzner International; Pepkor; Steinhoff; Nakumatt; Uchumi; Carrefour Brasil
Pao de Acucar; Casas Bahia; Lojas Americanas; Magazine Luiza; Havaianas; Walmex; Soriana; Comercial Mexicana; business:Elektra; Grupo Elektra
Cencosud; Falabella; Ripley Corp
`,
  ),
];
