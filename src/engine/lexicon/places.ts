const lines = (names: string): readonly string[] =>
  names
    .trim()
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** States and other large parts of the United States. */
export const US_STATES = lines(`
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas
Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire
New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina
South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; District of Columbia
`);

/** Their abbreviations in newspaper style, without the stop. */
export const US_STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo al ak az ar ca co ct de fl hi id il in ia ks me ma mi mn ms mt ne nv nh nj nm ny nc nd oh ok or ri sc sd tn tx ut wa wv wi wy'.split(
    ' ',
  ),
);

/** Names that hold a country's word and mean another place or thing; the country is not mentioned there. */
export const NOT_THE_COUNTRY = lines(`
New England; Little Britain; Hotel Rwanda; Golden Globe; Golden Globes; New Guinea; Indo-China; Serbo-Croat; Serbo-Croatian; Austro-Hungarian; Netherlands Antilles; West Indies; West Indian; West Indians; East Indies; Roman Catholic; Roman Catholics; New Mexico; New South Wales; New Jersey; New Britain; New Ireland; British Columbia; Prince of Wales; Princess of Wales; Mexico City; Panama City; Kuwait City
Guatemala City; Gulf of Mexico; Gulf of Oman; Gulf of Guinea; Gulf of Thailand; Indian Ocean; South China Sea; East China Sea; Sea of Japan; Irish Sea; Norwegian Sea
English Channel; Panama Canal; Persian Gulf; Latin America; Latin American; Latin Americans; South America; South American; South Americans
North America; North American; North Americans; Central America; Central American; Central Americans; the Americas; African American
African-American; African Americans; African-Americans; Asian American; Asian-American; Asian Americans; Asian-Americans; Native American; Native Americans; American Indian
American Indians; Hispanic American; Arab American; Arab-American; Jersey City; Jersey Shore; Georgia Tech; Miss America; Miss USA; Captain America; Team USA Basketball
New Spain; Little Italy; Chinatown; China Town; Lake Chad; Niger Delta; River Niger; River Jordan; Jordan River; Jordan Valley; East Jerusalem; French Quarter; French Riviera
Guinea pig; guinea pig; Guinea pigs; India ink; Brazil nut; Brazil nuts; Panama hat; Swiss cheese; French fries; French Fries; French toast; French kiss; French bulldog; French horn; French window; French windows
German shepherd; German Shepherd; German shepherds; German Shepherds; Great Dane; Irish Setter; English Heritage; English language
Wales Millennium; Jersey Boys; American Idol; American Beauty; American Dream; American Airlines Arena
American football; American Football; American Pie; American Psycho; Indianapolis; Lebanon County; Peru State; Cuba Street; Denmark Hill; Holland Park; Holland Tunnel; Turkey Creek; Poland Spring
Uefa Cup; UEFA Cup; FA Cup; Uefa Champions League; UEFA Champions League; Fifa World Cup; FIFA World Cup; Champions League; Big Apple; General Election; Grand Slam; Labour Day; Labor Day; Pan-American; Pan American; Inter-American; Afro-American; Dutch auction; Chinese wall; Chinese whispers; Russian roulette; Turkish bath; Turkish delight; Scotch whisky; Welsh Corgi; French Connection
Australian Open; French Open; US Open; U.S. Open; British Open; Italian Open; Spanish Open; Irish Open; Scottish Open; Canadian Open; German Open; Swiss Open; Dubai Open; Qatar Open; American League; New Zealand Open; South African Open; Welsh Open
Vietnam Veterans Memorial; Korean War; Gulf War; Monte Carlo; Great British Bake Off; Brit Awards; Brit Award; Brits awards; The Brits; English Premiership; Bahama; Scotland Road; England Street; Ireland Street; Rue de France
`);

/** Well-known cities and regions, so that they are taken neither for persons nor for bodies. */
export const CITIES = lines(`
London; Paris; Berlin; Madrid; Rome; Vienna; Brussels; Amsterdam; Rotterdam; The Hague; Copenhagen; Stockholm; Oslo; Helsinki; Dublin; Belfast; Edinburgh; Glasgow; Aberdeen; Dundee; Cardiff; Swansea; Birmingham; Manchester; Liverpool; Leeds
Sheffield; Bristol; Newcastle; Nottingham; Leicester; Coventry; Southampton; Portsmouth; Norwich; Brighton; Oxford; Cambridge; York; Bath; Plymouth; Exeter; Derby; Stoke; Wolverhampton; Sunderland; Middlesbrough; Bradford; Hull
Lisbon; Porto; Athens; Istanbul; Ankara; Izmir; Moscow; Kiev; Kyiv; Minsk; Warsaw; Krakow; Prague; Budapest; Bucharest; Sofia; Belgrade; Zagreb; Sarajevo; Ljubljana; Bratislava; Vilnius; Riga; Tallinn; Geneva; Zurich; Basel; Bern; Lausanne; Davos
Milan; Turin; Naples; Florence; Venice; Palermo; Genoa; Bologna; Barcelona; Valencia; Seville; Bilbao; Marseille; Lyon; Nice; Toulouse; Bordeaux; Strasbourg; Lille; Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dusseldorf; Leipzig; Dresden; Bonn
Beijing; Shanghai; Guangzhou; Shenzhen; Tianjin; Chongqing; Wuhan; Nanjing; Xian; Chengdu; Hangzhou; Tokyo; Osaka; Kyoto; Nagoya; Yokohama; Kobe; Hiroshima; Nagasaki; Seoul; Busan; Pyongyang; Taipei; Manila; Jakarta; Bangkok; Hanoi; Ho Chi Minh City; Saigon; Phnom Penh; Kuala Lumpur
Delhi; New Delhi; Mumbai; Bombay; Calcutta; Kolkata; Chennai; Madras; Bangalore; Hyderabad; Ahmedabad; Pune; Karachi; Lahore; Islamabad; Rawalpindi; Peshawar; Quetta; Kabul; Kandahar; Dhaka; Colombo; Kathmandu; Rangoon; Yangon
Tehran; Baghdad; Basra; Mosul; Falluja; Fallujah; Najaf; Kirkuk; Damascus; Aleppo; Homs; Beirut; Amman; Jerusalem; Tel Aviv; Haifa; Gaza; Gaza City; Ramallah; Hebron; Nablus; Riyadh; Jeddah; Mecca; Medina; Doha; Dubai; Abu Dhabi; Manama; Muscat; Sanaa; Aden
Cairo; Alexandria; Tripoli; Benghazi; Tunis; Algiers; Casablanca; Rabat; Khartoum; Addis Ababa; Nairobi; Mombasa; Kampala; Kigali; Dar es Salaam; Lagos; Abuja; Accra; Dakar; Abidjan; Kinshasa; Luanda; Harare; Lusaka; Johannesburg; Pretoria; Cape Town; Durban; Mogadishu; Maputo
Sydney; Melbourne; Brisbane; Perth; Adelaide; Canberra; Darwin; Hobart; Auckland; Wellington; Christchurch; Toronto; Montreal; Vancouver; Ottawa; Calgary; Edmonton; Winnipeg; Halifax; Quebec; Ontario; Alberta; Manitoba; Saskatchewan; Nova Scotia
New York City; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville; San Francisco; Columbus; Indianapolis; Fort Worth; Charlotte; Seattle; Denver; El Paso; Detroit; Boston; Memphis; Nashville; Portland; Oklahoma City
Las Vegas; Baltimore; Louisville; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Mesa; Atlanta; Omaha; Colorado Springs; Raleigh; Miami; Oakland; Minneapolis; Tulsa; Cleveland; Wichita; New Orleans; Tampa; Honolulu; Anaheim; Aurora; Santa Ana; St. Louis; St Louis; Pittsburgh
Cincinnati; Anchorage; Greensboro; Newark; Orlando; Baton Rouge; Birmingham; Rochester; Salt Lake City; Washington DC; Washington D.C.; Washington, D.C.; Buffalo; Richmond; Savannah; Charleston; Little Rock; Albany; Hartford; Brooklyn; Manhattan; Queens; Bronx; Harlem; Hollywood; Silicon Valley
Mexico; Havana; San Juan; Kingston; Port-au-Prince; Bogota; Caracas; Lima; Quito; La Paz; Santiago; Buenos Aires; Montevideo; Sao Paulo; Rio de Janeiro; Rio; Brasilia; Tijuana; Guadalajara; Monterrey
Europe; Asia; Africa; Middle East; Far East; Eastern Europe; Western Europe; Southeast Asia; South Asia; East Asia; Balkans; Caribbean; Scandinavia; Mediterranean; Atlantic; Pacific; Arctic; Siberia; Chechnya; Kashmir; Punjab; Bengal; Tibet; Xinjiang; Darfur; Kurdistan; Catalonia; Bavaria; Normandy
Wall Street; Silicon Valley; West Bank; Gaza Strip; Golan Heights; Tiananmen Square; Times Square; Trafalgar Square; Hyde Park; Wimbledon; Twickenham; Murrayfield; Croke Park; Lansdowne Road; Old Trafford; Anfield; Stamford Bridge; Highbury; Wembley; Millennium Stadium; Stade de France
Yorkshire; Lancashire; Kent; Essex; Surrey; Sussex; Hampshire; Devon; Cornwall; Dorset; Somerset; Norfolk; Suffolk; Cumbria; Durham; Northumberland; Merseyside; Tyneside; Midlands; West Midlands; East Anglia; Berkshire; Oxfordshire; Buckinghamshire; Hertfordshire; Bedfordshire; Cambridgeshire; Lincolnshire; Nottinghamshire; Derbyshire; Staffordshire; Cheshire; Shropshire; Wiltshire; Gloucestershire; Worcestershire; Warwickshire; Leicestershire; Northamptonshire; Isle of Wight
Queensland; Victoria; Tasmania; Western Australia; South Australia; Northern Territory; Kwazulu-Natal; Guangdong; Henan; Hebei; Sichuan; Yunnan; Fujian; Zhejiang; Jiangsu; Shandong; Hunan; Hubei; Anhui; Liaoning; Jilin; Heilongjiang; Shaanxi; Shanxi; Gansu; Guangxi; Guizhou; Hainan; Inner Mongolia; Newport News
`);

/** Last words of the names of places and things, which make no person of a given name before them: "Marion County". In lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'county city town village street road avenue lane drive boulevard park lake river creek hill hills beach island islands airport stadium arena hotel inn mall building bridge square station plaza valley springs heights highway freeway interstate expressway turnpike parkway court house tower towers center centre bay cape mountain mountains peak forest desert canyon ranch farm gardens green grove junction terminal palace castle cathedral theatre theater cinema apartments estate way place terrace close crescent mansion falls harbor harbour port pier coast ocean sea gulf peninsula province district region state parish borough township prefecture oblast cup trophy championship championships display open prize award awards festival act bill law day week month year war revolution treaty agreement accord plan report inquiry project operation games olympics marathon race show album song film movie book street'.split(
    ' ',
  ),
);
