import { BodyList } from '../agencies/body-list';

/** Makers of computers, chips, software and games, internet services, telecoms companies. */
export const TECHNOLOGY_COMPANIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'company', country: 'US', description: 'Technology company.' },
    `
Gracenote; Salesforce.com; mid:Sun Micro; Siebel Systems = business:Siebel; BEA Systems; JD Edwards = J.D. Edwards; Sybase; Informix; Borland
Lotus Software; WordPerfect Corporation; mid:Computer Associates; Compuware; BMC Software; Citrix; Citrix Systems; VMware; EMC Corp
NetApp = Network Appliance; StorageTek = mid:Storage Technology; mid:Silicon Graphics; Gateway Inc = Gateway Computer; Packard Bell; AST Research
Maxtor; Quantum Corp; Iomega; SanDisk; Kingston Technology; Logitech; mid:Creative Labs; mid:Creative Technology; Belkin; Linksys; Netgear; D-Link
mid:Palm Computing; Handspring; PalmSource; Danger Inc; Fossil Inc; Garmin; TomTom; Navteq; Tele Atlas; GoPro; Fitbit; business:Jawbone; Nest Labs
Roku; Sonos; Bose; Dolby = Dolby Laboratories; DTS Inc; Macrovision; InterVideo; Napster LLC; business:Audible; business:Rhapsody; MP3.com
mid+business:Scour; eDonkey; Sharman Networks; Altnet; SunnComm; First 4 Internet; Digimarc; Moxi Digital; ReplayTV; Digeo; OpenTV; NDS Group
mid:Pace Micro; Akimbo; ClearPlay
`,
  ),
  new BodyList(
    { kind: 'company', country: 'US', description: 'Maker of chips or solar cells.' },
    `
Broadcom; business:Marvell; Micron; Xilinx; Altera; Analog Devices; business:Maxim Integrated; mid:Linear Technology; National Semiconductor
Fairchild Semiconductor; Freescale = Freescale Semiconductor; LSI Logic; Atmel; Cypress Semiconductor; Transmeta; Rambus; Cirrus Logic
mid:Applied Materials; Lam Research; KLA-Tencor; Teradyne; Novellus; Cymer; Intersil; Conexant; Agere Systems = Agere; Skyworks; Qorvo
ON Semiconductor; GlobalFoundries; business:Spansion; ATI Technologies; 3dfx; Cyrix; VIA Technologies; Amkor; Cree Inc; Wolfspeed; SunEdison
mid:First Solar; SunPower; Solyndra; mid:Evergreen Solar; Enphase; Sunrun; SolarCity
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Electronics company.' },
    `
Infineon = Infineon Technologies; STMicroelectronics = STMicro; ASML; Arm Ltd; business:Arm; Imagination Technologies; Wolfson Microelectronics
Elpida; Renesas; Rohm; Advantest; Tokyo Electron; SK Hynix; Nanya; Powerchip; ProMOS; United Microelectronics; MediaTek; Winbond; Macronix
SMIC = Semiconductor Manufacturing International Corporation; ASE Technology; AU Optronics; Chi Mei Optoelectronics; LG Display; LG.Philips LCD
Japan Display; Chartered Semiconductor; Quanta Computer; Compal; Wistron; Pegatron; Inventec; Largan; MiTAC; mid:Gigabyte Technology
Micro-Star International; Delta Electronics; Innolux; Sharp Corporation; Murata; Nidec; Kioxia; Nichia; Omron; Keyence; Fanuc; Yaskawa
business:Canon = Canon Inc; Konica Minolta; Konica; Minolta; Epson = Seiko Epson; Brother Industries; Oki Electric; mid:Pioneer Corp
Alpine Electronics; business:Clarion; Aiwa; business:Akai; business:Hoya; mid:Citizen Watch; Fujifilm = Fuji Photo Film; Toppan; Dai Nippon Printing
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Technology company.' },
    `
SAP AG; Software AG; Intershop; Brokat; Consors; Dassault Systemes; Atos = Atos Origin; Sopra; Steria; Ingenico; Gemalto; Gemplus; Thomson Multimedia
Technicolor; Bull Group; mid:Business Objects; Infogrames; Amadeus IT; business:Indra; Nokia Siemens Networks; TietoEnator; business:Tandberg
Opera Software; Funcom; Trolltech; MySQL AB; Skype Technologies; Klarna; mid:King Digital; Supercell; Rovio; Mojang; Wirecard; Giesecke & Devrient
business:Sagem; Oberthur; Logitech International; Kudelski; Temenos; Avaloq; mid:Check Point = Check Point Software; Comverse; Amdocs; Mobileye; Waze
NSO Group; Cellebrite; business:Wix; Mirabilis; Yandex; Mail.ru; VKontakte; business:Rambler; Kaspersky Lab; Avast; Bitdefender; ESET
`,
  ),
  new BodyList(
    { kind: 'company', country: 'GB', description: 'Technology company.' },
    `
Sage Group; business:Sage; business:Autonomy = Autonomy Corp; mid:Micro Focus; Dixons Carphone; Torex; iSOFT; Anite; Xansa; Detica
Northgate Information Solutions; business:Morse; Computacenter; mid:Dimension Data; FI Group; Baltimore Technologies; Bookham; Marconi Communications
Spirent; Psion Teklogix; Sinclair Research; Acorn Computers = business:Acorn; Amstrad; Apricot Computers; Inmos; Eidos Interactive; Codemasters
Rare Ltd; Lionhead Studios = Lionhead; Bullfrog Productions = business:Bullfrog; mid:Sports Interactive; Rockstar North; mid:Frontier Developments
Team17; mid:Creative Assembly; Criterion Games; mid+business:Climax; Kuju; Blitz Games; Elixir Studios; mid:Core Design; Psygnosis; Ocean Software
Gremlin Interactive; Argonaut Games; VIS Entertainment; DeepMind; Google DeepMind; Darktrace; Graphcore; business:Improbable; Ocado Technology
Deliveroo; mid:Just Eat; Rightmove; Zoopla; Moneysupermarket.com = MoneySuperMarket; Moneyfacts; Confused.com; Kelkoo; Boo.com; Letsbuyit.com
Jungle.com; Ebookers; Expedia; Travelocity; Orbitz; Opodo; Priceline = Priceline.com; Booking.com; TripAdvisor; Hotels.com; Trivago; Skyscanner
business:Kayak
`,
  ),
  new BodyList(
    { kind: 'company', country: 'US', description: 'Technology company.' },
    `
business:Meta = Meta Inc; OpenAI; Anthropic; Palantir; Snowflake Inc; Databricks; mid+business:Stripe; business:Block Inc; Coinbase; Binance
Mt. Gox = Mt Gox; Bitfinex; Kraken Exchange; Robinhood Markets = business:Robinhood; Zillow; Redfin; Yelp; Groupon; LivingSocial; business:Etsy
Wayfair; business:Overstock = Overstock.com; Zappos; mid+business:Chewy; Instacart; DoorDash; Grubhub; Postmates; Lyft; Cruise LLC; Waymo; Zoox
mid+business:Lime; WeWork; Slack Technologies; mid:Zoom Video = Zoom Video Communications; business:Zoom; DocuSign; Twilio; Okta; CrowdStrike
Palo Alto Networks; FireEye; Mandiant; Fortinet; SolarWinds; Splunk; ServiceNow; business:Workday; Intuit; Autodesk; Cadence Design; Synopsys
Akamai = Akamai Technologies; Cloudflare; Fastly; Equinix; GoDaddy; Squarespace; WordPress; Automattic; Mozilla Foundation; Mozilla Corporation
Wikimedia Foundation = Wikimedia; mid:Internet Archive; Quora; Medium.com; Substack; mid+business:Twitch; Discord Inc; Telegram Messenger; Parler; Gab
mid:Truth Social; 4chan; 8chan; OnlyFans; Pornhub; Tinder; Match Group; Match.com; OkCupid; Bumble; Grindr; eHarmony; mid:Plenty of Fish
Classmates.com; Bebo; Friendster; Linden Lab; Zynga; Roblox; Epic Games; Unity Technologies; Riot Games; business:Bethesda = Bethesda Softworks
BioWare; Obsidian Entertainment; Insomniac Games; Naughty Dog; Infinity Ward; Treyarch; business:Harmonix; business:Maxis; Midway Games
mid+business:Acclaim = Acclaim Entertainment; business:Interplay; LucasArts; Sierra On-Line; 3D Realms; mid:Ion Storm; Vivendi Universal Games
Sony Online Entertainment; Sony Computer Entertainment; NCsoft; Nexon; Webzen; Gravity Corp; Square Enix; mid:Square Co; Bandai; Namco Bandai
mid:Hudson Soft; Tecmo; Koei; Taito; Level-5; CD Projekt; Crytek; Guerrilla Games; Remedy Entertainment; Paradox Interactive; Quantic Dream; Gameloft
Arkane; Wargaming; NetEase; Nvidia Corp
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Technology company.' },
    `
mid+business:Alphabet = Alphabet Company; Microsoft UK; Hotwire; Excite@Home; mid+business:Excite; Infoseek; business:Inktomi; Overture Services
DoubleClick; 24/7 Media; LookSmart; GeoCities; theGlobe.com; iVillage; drugstore.com; Pets.com; Webvan; eToys; E-Trade = E*Trade = E*TRADE; Ameritrade
TD Ameritrade; CNET Networks; MarketWatch; TheStreet.com; mid:Monster Worldwide = Monster.com; CareerBuilder; HotJobs; Indeed.com; Glassdoor; WebMD
Ancestry.com; 23andMe; Shutterfly; Photobucket; Imgur; Digg; business:Delicious; StumbleUpon; Foursquare; Gowalla; business:Meerkat; Path Inc
Secret Inc; Yik Yak; mid+business:Whisper; Kik; Viber; mid:LINE Corp; KakaoTalk; Kakao; Naver; Daum; Cyworld; Mixi; business:Gree; mid+business:DeNA
Mercari; Rakuten Group; Livedoor Co; ByteDance; Douyin; Kuaishou; Bilibili; Meituan; Didi = Didi Chuxing; Pinduoduo; Temu; Shein
Ant Group = Ant Financial; Alipay; Tmall; Taobao; Sohu; Sohu.com; business:Tom Online; mid+business:Shanda; Youku; Tudou; iQiyi; Qihoo 360; Renren
Ctrip = Trip.com; Ele.me; Ofo; Mobike; Oppo; mid+business:Vivo; OnePlus; Realme; mid:Honor Device; Transsion; Hikvision; Dahua; SenseTime; Megvii
iFlytek; Inspur; Sugon; YMTC; CXMT; CATL = Contemporary Amperex; Xpeng; Li Auto; Great Wall Motor; Chery; Brilliance China; mid:First Automotive Works
Guangzhou Automobile; Changan Automobile; Wuling; JAC Motors; Evergrande; mid:Country Garden; Vanke; Dalian Wanda = Wanda Group; HNA Group; Anbang
Fosun; Tsinghua Unigroup; Hisense; Midea; Gree Electric; Changhong; Konka; Skyworth; Galanz; China Great Wall Computer; Founder Group; Legend Holdings
Kejian; Ningbo Bird; UTStarcom; Datang; Panda Electronics
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Technology company.' },
    `
Flipkart Group; Snapdeal; Paytm; mid:Ola Cabs; Zomato; Swiggy; Byju's; Oyo Rooms; Reliance Jio = Jio; Reliance Communications = RCom
mid:Reliance Industries Limited; Reliance Power; Reliance Capital; Tata Motors Ltd; HCL Technologies; Tech Mahindra; Mphasis; mid+business:Cognizant
Hexaware; iFlex; Patni; Mindtree; L&T Infotech; Naukri; Rediff = Rediff.com; Sify; Idea Cellular; Vodafone Idea; Bharat Sanchar Nigam = BSNL; MTNL
Aircel; Uninor; Tata Teleservices; Tata Communications; Videocon; Micromax; Grab Holdings; Gojek = Go-Jek; Tokopedia; Bukalapak; Lazada; Shopee
Sea Ltd; Traveloka; Garena; Razer; Atlassian; Canva; Xero; MercadoLibre; Nubank; Rappi; Jumia; Andela; Flutterwave; Safaricom; Careem; Souq.com
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Telecoms company.' },
    `
Hutchison 3G; mid:Three UK; O2 UK; Tesco Mobile; Virgin Mobile UK; One 2 One; Mercury Communications; Mercury One2One; Vodafone UK; Vodafone AirTouch
Vodafone Essar; AirTouch; Mannesmann; Omnitel; Bouygues Telecom; Cegetel; Neuf Cegetel; business:Iliad; Numericable; Altice; Libertel; Belgacom
Proximus; Mobistar; Telenet; Versatel; mid:Liberty Global; mid:Liberty Media; UnitedGlobalCom; Kabel Deutschland; Freenet; Mobilcom; Debitel; E-Plus
Viag Interkom; Telefonica O2; Arcor; Hansenet; business:Amena; Auna; Airtel Spain; Vodafone Spain; Portugal Telecom; PT Comunicacoes; Sonaecom
business:Optimus; Brasil Telecom; Telemar; business:TIM Brasil; Embratel; Telebras; America Movil; Telmex; Telcel; Axtel; Entel; CANTV
Telecom Argentina; Telia; business:Sonera; Comviq; Tele2; Netcom; Tele Danmark; DNA Oyj; Millicom; Cosmote; Hellenic Telecommunications; Panafon
Telekom Srbija; Telekom Slovenije; Magyar Telekom; Matav; Cesky Telecom; Eurotel; Polkomtel; TPSA = Telekomunikacja Polska; Era GSM; Slovak Telekom
Rostelecom; Kyivstar; Ukrtelecom; Golden Telecom; business:Sistema; business:Beeline; Tele.ring; business:Wind; Fastweb; Sunrise Communications
Cablecom; Bezeq; Cellcom; Partner Communications; Pelephone; Mobinil; Egypt Telecom; Telecom Egypt; Maroc Telecom; Djezzy; Tunisie Telecom
Saudi Telecom = STC Saudi; Mobily; Zain; Qtel; Ooredoo; Batelco; Wataniya; Omantel; MTN Group; Telkom SA; Cell C; Econet Wireless; Vmobile; Nitel
Globacom; Ghana Telecom; Telkom Kenya; Sonatel; PTCL = Pakistan Telecommunication; Ufone; Mobilink; Grameenphone; Banglalink; Dialog Axiata
Sri Lanka Telecom; Axiata; Maxis Communications; Celcom; DiGi; Telekom Malaysia; StarHub; MobileOne = M1 Ltd; Advanced Info Service; Shin Corp; DTAC
mid:True Corp; Indosat; Telkomsel; Telkom Indonesia; XL Axiata; PLDT = mid:Philippine Long Distance Telephone; Globe Telecom; Smart Communications
Viettel; VNPT; Chunghwa Telecom; Far EasTone; Taiwan Mobile; Hong Kong Telecom; CSL Ltd; SmarTone; KT Corp = Korea Telecom; KT Freetel; LG Telecom
LG Uplus; SK Group; SK Broadband; Hanaro Telecom; J-Phone; Vodafone KK; Japan Telecom; eAccess; Willcom; Vodafone Australia
Hutchison Telecommunications; AAPT; TPG Telecom; Telecom Corp; TelstraClear; Spark New Zealand
`,
  ),
  new BodyList(
    { kind: 'company', country: 'US', description: 'Telecoms company.' },
    `
AT&T Wireless; AT&T Broadband; AT&T Mobility; Ameritech; Southwestern Bell; Cingular Wireless; T-Mobile US; T-Mobile UK; T-Mobile USA; MetroPCS
mid:Leap Wireless; mid:Cricket Wireless; US Cellular; Alltel; CenturyTel; CenturyLink; Lumen Technologies; Frontier Communications; Windstream
Citizens Communications; Cincinnati Bell; Alaska Communications; Vonage Holdings; 8x8; Charter Communications; Cox Communications
Adelphia = Adelphia Communications; Time Warner Cable; Tele-Communications Inc; MediaOne; Insight Communications; Mediacom; mid:Dish Network
mid:Dish TV; Clearwire; NextWave; Winstar; Teligent; XO Communications; McLeodUSA; Covad; PSINet; UUNet; mid+business:Prodigy; AT&T Corp; MCI WorldCom
LDDS; mid:Frontier Corp; Citadel Communications; mid:Crown Castle; American Tower; Tellabs; Ciena; Sycamore Networks; JDS Uniphase = JDSU; Corvis
Avaya; Brocade; Extreme Networks; Foundry Networks; F5 Networks; Ubiquiti; Polycom; business:Andrew Corp; CommScope; Arris; mid:General Instrument
Scientific-Atlanta = Scientific Atlanta; UTStarcom Inc; Loral; Hughes Electronics; Hughes Network Systems; PanAmSat; Orbital Sciences; Teledesic
ICO Global; LightSquared; business:Starlink; OneWeb; Viasat; Rogers Communications = business:Rogers; Telus; business:Shaw Communications; Videotron
Microcell; Cogeco; Manitoba Telecom; Mitel; Corel; Cognos; mid:Open Text = OpenText; Celestica; Shopify; Certicom; mid:Sierra Wireless
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Research or polling company.' },
    `
NPD Group
Frost & Sullivan; Jupitermedia; Jupiter Communications; JupiterResearch; Yankee Group; Meta Group; Informa Telecoms; Analysys; Canalys; GfK; Kantar
Kantar Worldpanel; Taylor Nelson Sofres; Nielsen SoundScan; SoundScan; ACNielsen = AC Nielsen; BRMB; BARB; Rajar; Arbitron; Mintel
Verdict Research = mid+business:Verdict; mid:Key Note; Euromonitor; Experian Footfall; SPSL; CACI; mid:Point Topic; Enders Analysis; Futuresource
iSuppli; DisplaySearch; StatCounter; SimilarWeb; mid:Alexa Internet; mid:App Annie; Sensor Tower; Counterpoint Research; Juniper Research
ABI Research; In-Stat; mid:Parks Associates; eMarketer; business:Edelman; Morningstar; Bankrate; Zogby = Zogby International
business:Rasmussen = Rasmussen Reports; SurveyUSA; Quinnipiac = Quinnipiac University; Opinium; Survation; Comres = ComRes; TNS-Sofres; Ifop
CSA Institute; Forsa; Emnid; Infratest Dimap; Allensbach; Harris Interactive; Harris Poll; Ipsos Mori = Ipsos MORI; Ipsos Reid; business:Angus Reid
Newspoll; AC Nielsen Australia; business:Roy Morgan; Levada Centre = Levada Center; VTsIOM; YouGov America; Lord Ashcroft Polls; BMG Research; Savanta
Redfield & Wilton; mid:Public Policy Polling; Datafolha; Ibope; Consulta Mitofsky; Latinobarometro; Afrobarometer
`,
  ),
];
