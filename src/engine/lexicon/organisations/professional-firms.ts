import { BodyList } from '../agencies/body-list';

/** Firms of lawyers, accountants, consultants and estate agents, agencies of advertising. */
export const PROFESSIONAL_FIRMS: readonly BodyList[] = [
  new BodyList(
    { kind: 'company', description: 'Law firm.' },
    `
business:Clifford Chance; Linklaters; Freshfields = Freshfields Bruckhaus Deringer; Allen & Overy = Allen and Overy
mid:Slaughter and May = Slaughter & May; business:Herbert Smith; Herbert Smith Freehills; Ashurst; Norton Rose; Lovells; Hogan Lovells; Eversheds
DLA Piper; Simmons & Simmons; Macfarlanes; Travers Smith; Olswang; Schillings; Carter-Ruck; Mishcon de Reya; Farrer & Co; mid:Irwin Mitchell
business:Leigh Day; Thompsons Solicitors; Slater & Gordon = Slater and Gordon; Pinsent Masons; business:Pinsents; CMS Cameron McKenna; Bird & Bird
Field Fisher Waterhouse; mid+business:Withers; Kingsley Napley; Bindmans; Addleshaw Goddard; Addleshaws; business:Wragge; Clyde & Co
Skadden = Skadden Arps; Cravath Swaine & Moore = business:Cravath; Sullivan & Cromwell; Davis Polk; Wachtell Lipton; Simpson Thacher; Kirkland & Ellis
Latham & Watkins; Jones Day; Baker & McKenzie; mid:Baker McKenzie; White & Case; Shearman & Sterling; Cleary Gottlieb; Weil Gotshal; Gibson Dunn
Sidley Austin; WilmerHale; Covington & Burling; Arnold & Porter; Akin Gump; business:Paul Weiss; Debevoise & Plimpton; Quinn Emanuel; Boies Schiller
Perkins Coie; Morrison & Foerster; Milberg Weiss; Lerach Coughlin; Bernstein Litowitz; Proskauer Rose; Greenberg Traurig; Holland & Knight
King & Spalding; Mayer Brown; Mossack Fonseca; Kim & Chang; Mallesons; business:Clayton Utz; Minter Ellison; business:Maurice Blackburn
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Firm of advisers or in property.' },
    `
Price Waterhouse; Coopers & Lybrand; Touche Ross; Peat Marwick; KPMG Peat Marwick; Ernst & Whinney; mid:Ernst and Young; Deloitte and Touche
Deloitte Consulting; Baker Tilly; Mazars; RSM Robson Rhodes; Moore Stephens; BDO Stoy Hayward; BDO Seidman; Smith & Williamson; business:Kroll
Begbies Traynor; Zolfo Cooper; AlixPartners; Alvarez & Marsal; FTI Consulting; Hakluyt; mid:Control Risks; business:Pinkerton; Stratfor; Eurasia Group
Boston Consulting Group; Bain & Company = Bain & Co; Booz Allen Hamilton; AT Kearney = A.T. Kearney; PA Consulting; business:Oliver Wyman
Towers Perrin; Towers Watson; Watson Wyatt; Hewitt Associates; Hay Group; Lane Clark & Peacock; Barnett Waddingham; Hymans Robertson; Bacon & Woodrow
business:Manpower = ManpowerGroup; Randstad; business:Kelly Services; Hays plc; business:Michael Page; business:Robert Walters; business:Robert Half
mid:Reed Recruitment; mid+business:Monster; Challenger, Gray & Christmas = Challenger Gray & Christmas; Korn Ferry; Heidrick & Struggles
mid:Spencer Stuart; Jones Lang LaSalle; CB Richard Ellis = CBRE; Cushman & Wakefield; mid:Knight Frank; business:Savills; Foxtons; FPDSavills
Strutt & Parker; Countrywide plc; Hometrack; Nationwide Anglia; Bradford & Bingley Estate Agents; mid:Drivers Jonas; Colliers; Colliers International
business:Gerald Eve; Land Securities = Landsec; business:Hammerson; mid:Liberty International; Canary Wharf Group; business:Songbird; Slough Estates
Segro; Brixton plc; Great Portland Estates; Derwent London; mid+business:Minerva; Grosvenor Estate; Quintain; Capital & Counties; Intu
business:Westfield = Westfield Group; Unibail-Rodamco; business:Simon Property; mid:General Growth Properties; Vornado; Boston Properties; ProLogis
mid:Equity Office; AvalonBay; mid:Lend Lease; Mirvac; Stockland; Goodman Group; GPT Group; Mitsui Fudosan; Mitsubishi Estate; Mori Building
Sun Hung Kai; Henderson Land; mid:New World Development; mid:Hang Lung; Wharf Holdings; CapitaLand; mid:City Developments; Sime Darby; SM Investments
business:Ayala; Unitech; Silverstein Properties; Tishman Speyer; mid:Related Companies; mid:Forest City; mid:Toll Brothers; Pulte = PulteGroup
DR Horton = D.R. Horton; Lennar; mid:KB Home; Centex; Beazer Homes; Hovnanian; NVR Inc; Century 21; Re/Max; Coldwell Banker; Keller Williams; Realogy
mid:National Association of Home Builders
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Advertising or public relations agency.' },
    `
Creative Artists Agency
J Walter Thompson = J. Walter Thompson; Young & Rubicam; Ogilvy & Mather = Ogilvy; Grey Advertising; McCann Erickson = McCann-Erickson; BBDO
Abbott Mead Vickers = AMV BBDO; TBWA; business:Leo Burnett; Saatchi and Saatchi; M&C Saatchi; Bartle Bogle Hegarty; mid:St Luke's; HHCL; Mother London
Wieden & Kennedy = Wieden + Kennedy; Crispin Porter; Lowe Lintas; Foote Cone & Belding; Bcom3; Cordiant; mid:True North; business:Dentsu; Hakuhodo
Asatsu-DK; Euro RSCG; JCDecaux = JC Decaux; mid:Clear Channel Outdoor; Viacom Outdoor; Maiden Outdoor; ZenithOptimedia; Zenith Media
mid+business:Carat; MindShare; Mediacom UK; mid:Initiative Media; Universal McCann; GroupM; Hill & Knowlton; Burson-Marsteller; business:Finsbury
Weber Shandwick; Freud Communications; mid:Max Clifford Associates; Bell Pottinger; Chime Communications; Edelman PR; Fleishman-Hillard
Cambridge Analytica; SCL Group; Interbrand; Millward Brown; mid:Future Foundation; Henley Centre; Deloitte Digital
William Morris Agency = business:William Morris; ICM Partners; United Talent Agency; business:Endeavor; mid:Storm Models; Models 1; mid:Elite Models
Ford Models
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Firm of analysts.' },
    `
Global Insight Inc; mid:High Frequency Economics; IDEAglobal; 4Cast; mid:Action Economics; Moody's Analytics; Economy.com; Lombard Street Research
Experian Business Strategies; mid:ITEM Club = Ernst & Young Item Club; Cambridge Econometrics; Centre for Retail Research
British Retail Consortium Economics; mid:Bank Credit Analyst; Roubini Global Economics; Standard & Poor's MMS; Informa Global Markets
Thomson First Call; mid:First Call; Thomson IBES; Zacks = Zacks Investment Research; Argus Research; CreditSights; Gimme Credit; business:Barra; MSCI
FTSE Group; Bloomberg LP; Markit Economics; NTC Research; Autodata; Ward's AutoInfoBank; JD Power = J.D. Power; Edmunds.com; mid:Kelley Blue Book
CarMax; AutoNation; CNW Marketing; Wood Mackenzie; business:Platts; Petroleum Finance Company; mid:Energy Intelligence; PFC Energy
Cambridge Energy Research Associates; Baker Institute; mid:Oil Movements; Petrologistics; John S Herold; Fimat; Alaron; Refco Energy; Man Financial
Sucden; Triland; Teal Group; business:Ascend; Airclaims; Forrester Inc
`,
  ),
];
