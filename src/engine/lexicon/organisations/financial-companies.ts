import { BodyList } from '../agencies/body-list';

/** Banks, insurers, brokers and funds. */
export const FINANCIAL_COMPANIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'bank', country: 'JP', description: 'Financial company of Japan.' },
    `
Sumitomo Mitsui Financial Group = SMFG = Sumitomo Mitsui Banking Corporation = SMBC; Mitsubishi Tokyo Financial Group Inc = MTFG
Mitsubishi UFJ Financial Group = MUFG; Bank of Tokyo-Mitsubishi = Bank of Tokyo-Mitsubishi UFJ = BTMU; UFJ Bank; Sanwa Bank; Tokai Bank; Fuji Bank
Dai-Ichi Kangyo Bank = Dai-Ichi Kangyo = DKB; Industrial Bank of Japan = IBJ; Sakura Bank; Asahi Bank; Daiwa Bank
Resona = Resona Holdings = Resona Bank; Long-Term Credit Bank = LTCB; Nippon Credit Bank; Shinsei = Shinsei Bank; Aozora = Aozora Bank; Norinchukin
Shoko Chukin; Japan Post = Japan Post Bank; Yamaichi = Yamaichi Securities; Nikko Securities; Nikko Asset Management; Daiwa Securities
Nomura Securities; Nomura Holdings; Orix = ORIX; Acom; mid:Promise Co; Aiful; Takefuji; Dai-ichi Life = Dai-Ichi Life; Meiji Yasuda; Sumitomo Life
Tokio Marine; Millea; Sompo; MS&AD; Monex; Matsui Securities; SBI Holdings; Chiba Bank; Bank of Yokohama; Suruga Bank
`,
  ),
  new BodyList(
    { kind: 'bank', description: 'Financial company of Asia.' },
    `
Bank Central Asia
Kookmin = Kookmin Bank; Shinhan = Shinhan Financial Group = Shinhan Bank; Woori = Woori Financial; Hana Bank = Hana Financial; Korea First Bank
Korea Exchange Bank; Chohung Bank; Korea Development Bank; LG Card; Samsung Life; Samsung Card; Samsung Securities; Mirae Asset; Daewoo Securities
Bank of Communications; China Merchants Bank; mid:Industrial Bank Co; China Minsheng = Minsheng Bank; China Everbright = Everbright Bank
Shanghai Pudong Development Bank; China Development Bank; Export-Import Bank of China; Postal Savings Bank of China; Huaxia Bank
China International Capital Corporation = CICC; Citic Securities = CITIC Securities; Haitong Securities; Guotai Junan; Huarong; Cinda
China Reinsurance; PICC; China Pacific Insurance; New China Life; Taikang; Hang Seng Bank; Standard Chartered Hong Kong; BOC Hong Kong; Dah Sing
Wing Hang Bank; AIA Group; Cathay Financial; Fubon Financial = Fubon; CTBC; Chinatrust; Mega Financial; E.Sun Financial; Taishin; Shin Kong
Overseas-Chinese Banking Corporation; United Overseas Bank; business:Keppel; mid:Great Eastern; Public Bank Bhd; Hong Leong; AmBank; Bank Mandiri
Bank Negara Indonesia; Bank Rakyat Indonesia; Bangkok Bank; Kasikornbank; Siam Commercial Bank; Krung Thai Bank; Metrobank; BDO Unibank
Bank of the Philippine Islands; Vietcombank; Axis Bank; Kotak Mahindra = business:Kotak; Yes Bank; IndusInd; Bank of Baroda; Canara Bank
Union Bank of India; IDBI; UTI Bank; Life Insurance Corporation = Life Insurance Corporation of India; HDFC Bank; Bajaj Finserv; IL&FS; Habib Bank
National Bank of Pakistan; MCB Bank; mid:United Bank Limited; Grameen Bank; BRAC Bank; Bank of Ceylon
`,
  ),
  new BodyList(
    { kind: 'bank', country: 'US', description: 'Financial company of the United States.' },
    `
NationsBank; Bank of America Merrill Lynch; First Chicago; mid+business:Travelers = Travelers Group = mid:St Paul Travelers
Morgan Stanley Dean Witter; Donaldson Lufkin & Jenrette; business:Alex Brown; Montgomery Securities; Hambrecht & Quist; Robertson Stephens
Pimco = PIMCO; T. Rowe Price = T Rowe Price; Putnam Investments; Janus Capital; Franklin Templeton = business:Templeton; Invesco; Legg Mason
business:Edward Jones; mid:Fifth Third = Fifth Third Bank; Regions Financial; BB&T; Truist; business:Comerica; M&T Bank; business:Zions
Huntington Bancshares; Citizens Financial; Citizens Bank; Northern Trust; Silicon Valley Bank; Signature Bank
First Republic Bank = mid:First Republic; Continental Illinois; First City Bancorporation; Texas Commerce Bancshares; Mellon Bank; Crocker National
Security Pacific; Great Western Financial; Golden West Financial; Glendale Federal; Dime Bancorp; Riggs Bank; mid+business:Fleet = FleetBoston
BankBoston; business:Shawmut; MNC Financial; Barnett Banks; AmSouth; SouthTrust; mid:National City; Union Planters; Popular Inc; Synchrony
Discover Financial; mid:First Data; mid:Total System; Fiserv; Square Inc; Ally Financial = GMAC; GE Capital; GE Money; CIT Group
Countrywide Financial; New Century Financial; HSBC Finance; mid:Option One; Quicken Loans; mid:Rocket Mortgage; LendingTree; LendingClub; SoFi
business:Affirm; business:Chime; Credit Karma; TransUnion; mid:Fair Isaac; Jackson Hewitt; mid:Liberty Mutual; mid:Progressive Corp
mid:Nationwide Mutual; Farmers Insurance; USAA; Aflac; New York Life; Northwestern Mutual; MassMutual; business:John Hancock; Lincoln National
Hartford Financial; WellPoint; Anthem Inc; Kaiser Permanente; mid:Blue Cross Blue Shield; Centene; Molina Healthcare; Tenet Healthcare; Columbia/HCA
HealthSouth; business:Chubb; Willis Towers Watson; Ambac; MBIA; Conseco; Prudential Insurance; Principal Financial; Unum; business:Loews
CNA Financial; Genworth; mid:General Re; TPG Capital; Apollo Management; Thomas H Lee; Clayton Dubilier & Rice; Hicks Muse; Forstmann Little
Warburg Pincus; General Atlantic; mid:Silver Lake; Colony Capital; Fortress Investment; Ripplewood; mid:Lone Star Funds
business:Bridgewater = Bridgewater Associates; Citadel LLC; Renaissance Technologies; Soros Fund Management; mid:Tiger Management
Long-Term Capital Management = LTCM; business:Amaranth; Pershing Square; business:Elliott Management; mid:Third Point; Icahn Enterprises; SAC Capital
Point72; Paulson & Co; Galleon Group; DE Shaw = D.E. Shaw; Two Sigma; business:Melvin Capital; Archegos; Three Arrows; Alameda Research
mid:Genesis Trading; business:Grayscale; mid+business:Tether; Ripple Labs; Sequoia Capital; Kleiner Perkins; Andreessen Horowitz; Y Combinator
Benchmark Capital; Accel Partners; Greylock; Draper Fisher Jurvetson; business:Jane Street; business:Virtu; Knight Capital; mid:Interactive Brokers
MF Global; Refco Inc; Instinet; business:Archipelago; Island ECN; Cboe = CBOE; CME Group; Intercontinental Exchange = mid:ICE Futures; Bats Global
Nasdaq OMX; Madoff Securities
`,
  ),
  new BodyList(
    { kind: 'bank', country: 'GB', description: 'Financial company of the United Kingdom.' },
    `
business:Abbey; Woolwich Building Society; Cheltenham & Gloucester; Britannia Building Society; Yorkshire Building Society; Skipton Building Society
Leeds Building Society; Coventry Building Society; Portman Building Society; Chelsea Building Society; West Bromwich Building Society
Principality Building Society; Newcastle Building Society; Derbyshire Building Society; Dunfermline Building Society; Co-operative Bank = Co-op Bank
mid:First Direct; Egg plc; mid:Intelligent Finance; ING Direct; Cahoot; Sainsbury's Bank; Tesco Bank; Tesco Personal Finance; Virgin Money
Virgin Direct; Metro Bank; Monzo; Revolut; Starling Bank; Wise plc; TransferWise; Atom Bank; Aldermore; OneSavings Bank; business:Paragon
Kensington Mortgages; Provident Financial; business:Cattles; London Scottish Bank; Wonga = Wonga.com; QuickQuid; Clydesdale Bank = business:Clydesdale
Yorkshire Bank; Ulster Bank; Bank of Ireland UK; Hoare & Co; business:Arbuthnot; mid:Close Brothers; Singer & Friedlander; business:Hambros
SG Warburg & Co; business:Flemings; business:Morgan Grenfell; County NatWest; business:James Capel; Phillips & Drew; Hoare Govett; mid:Baring Brothers
Barings = Barings Bank; Guinness Mahon; mid:Hill Samuel; Smith New Court; Panmure Gordon; Cenkos; mid:Peel Hunt; Shore Capital; Canaccord
Canaccord Genuity; Liberum; Williams de Broe; Killik; TD Waterhouse; Hargreave Hale; AJ Bell; mid:Interactive Investor; Fundsmith
Woodford Investment Management; mid:Jupiter Fund Management; business:Gartmore; business:Henderson; Henderson Global Investors; mid:New Star
Threadneedle; Hermes Fund Managers; Baillie Gifford; Aberdeen Asset Management; mid:Scottish Mutual; mid:Scottish Amicable; Scottish Provident
Scottish Equitable; Clerical Medical; Prudential plc; business:Prudential = business:Pru; CGNU; Commercial Union; mid:General Accident
RSA Insurance = RSA Group; mid:Guardian Royal Exchange; Eagle Star; Direct Line; Churchill Insurance; Admiral Group; business:Hiscox; Amlin
business:Beazley; business:Catlin; Brit Insurance; Wellington Underwriting; Bupa = BUPA; Resolution plc; Phoenix Group; Pearl Group; Britannic
Liverpool Victoria; Co-operative Insurance; NFU Mutual; AXA PPP; business:Swinton; mid+business:Saga; mid:Green Flag; Equitas; business:Benfield
Jardine Lloyd Thompson; ICAP plc; Tullett Prebon; Collins Stewart Tullett; Cantor Index; Spreadex; CMC Markets; Plus500; Ladbrokes Coral
3i = 3i Group; Cinven; Candover; Doughty Hanson; BC Partners; Bridgepoint; Terra Firma; Alchemy Partners; Guy Hands' Terra Firma; Charterhouse Capital
HgCapital; business:Electra; Montagu Private Equity; GLG Partners; business:Marshall Wace; Lansdowne Partners; Brevan Howard
mid:The Children's Investment Fund = mid:Children's Investment Fund; Toscafund; Cazenove & Co; JP Morgan Cazenove = JPMorgan Cazenove; Rothschilds
N M Rothschild; PricewaterhouseCoopers LLP
`,
  ),
  new BodyList(
    { kind: 'bank', description: 'Financial company.' },
    `
Banco Portugues de Investimento; BNP Paribas Group
Paribas; SocGen; Credit Mutuel; Caisse d'Epargne; Banque Populaire; BPCE; La Banque Postale; Amundi; CNP Assurances; Groupama; business:Scor; Coface
Euler Hermes; Lazard Freres; business:Oddo; Rothschild & Cie; DZ Bank; Bayerische Landesbank = BayernLB; LBBW; Landesbank Baden-Wuerttemberg
HSH Nordbank; Sachsen LB; Hypo Real Estate; Deutsche Postbank = Postbank; BHF-Bank; Sal Oppenheim = Sal. Oppenheim; Berenberg = Berenberg Bank
business:Metzler; business:Ergo; Hannover Re; Talanx; AMB Generali; mid:Trade Republic; Depfa; Allianz Dresdner; KBC Group; ING Barings; ING Groep
Rabo; Robeco; SNS Reaal; NN Group; Delta Lloyd; Van Lanschot; Adyen; Euroclear; Clearstream; Mediobanca; business:Capitalia
Sanpaolo IMI = San Paolo IMI; Banca di Roma; Banco Ambrosiano; Banca Popolare di Lodi = Banca Popolare Italiana; Banca Popolare di Verona
Banca Popolare di Milano; Unipol; Banco BPM; Fineco; Assicurazioni Generali; Fondiaria-SAI; Mediolanum; Poste Italiane; CaixaBank; Caja Madrid; Bankia
Banco Sabadell; Bankinter; Banesto; Argentaria; Mapfre; Banco Espirito Santo; Millennium BCP; Caixa Geral de Depositos; Novo Banco; Alpha Bank
Eurobank; Piraeus Bank; National Bank of Greece; Bank of Cyprus; Laiki; Irish Life; Irish Nationwide; Permanent TSB; Irish Life & Permanent
mid:First Active; business:Davy; NCB Stockbrokers; business:Merrion; Swedbank; Svenska Handelsbanken = Handelsbanken; business:Skandia
Skandinaviska Enskilda Banken; ForeningsSparbanken; Investor AB; Kinnevik; DnB NOR; Den Norske Bank; Storebrand; Sampo; OP-Pohjola; Jyske Bank
Kaupthing = Kaupthing Bank; Landsbanki; Icesave; Glitnir; Baugur; business:Julius Baer; business:Pictet; Lombard Odier; Vontobel; Banca del Gottardo
mid:Swiss Life; Baloise; Credit Suisse Group; Warburg Dillon Read; SBC Warburg; Swiss Bank Corporation; Bank Austria Creditanstalt; Creditanstalt
Erste Group; BAWAG; Hypo Alpe Adria; Raiffeisen Bank International; OTP Bank; PKO BP = PKO Bank Polski; Pekao; Bank Zachodni; Komercni Banka
Ceska Sporitelna; CSOB; Tatra Banka; Parex; Hansabank; Snoras; Vnesheconombank; Gazprombank; Rosbank; Uralsib; mid:Russian Standard; Tinkoff; Otkritie
Yukos Bank Menatep; Renaissance Capital; Troika Dialog; Aton; United Financial Group; Brunswick UBS; PrivatBank; Kazkommertsbank; BTA Bank; Akbank
Garanti; Isbank; Yapi Kredi; Halkbank; Ziraat; Demirbank; Bank Leumi; Bank Hapoalim; Israel Discount Bank; Arab Bank; Emirates NBD
First Abu Dhabi Bank; Mashreq; Dubai Islamic Bank; business:Al Rajhi; business:Samba; Riyad Bank; National Commercial Bank; Kuwait Finance House
National Bank of Kuwait; Investcorp; Mubadala; Dubai World; DP World; Nakheel; Emaar; Kingdom Holding; Ecobank; Guaranty Trust; Zenith Bank
Access Bank; First Bank of Nigeria; Equity Bank; FirstRand; First National Bank; Sanlam; mid:Liberty Life; Capitec; Discovery Ltd; Investec plc
Commercial International Bank; Attijariwafa; Bank of Nova Scotia; BMO Nesbitt Burns; RBC Capital Markets; TD Bank; TD Securities
Canadian Imperial Bank of Commerce; National Bank of Canada; Desjardins; Great-West Lifeco; Power Corporation; Onex; Ontario Teachers; OMERS
Teachers' Pension Plan; Fairfax Financial; Banamex; Bancomer; Banorte; Banco do Brasil; Caixa Economica Federal; Unibanco; BTG Pactual; Banco de Chile
Bancolombia; Westpac Banking; St George Bank; Suncorp; Bank of Queensland; Bendigo Bank; AMP Ltd; HIH Insurance; Medibank; business:Perpetual
mid+business:Challenger; UBS Australia; Kiwibank; ASB Bank; Bank of New Zealand
`,
  ),
];
