import { BodyList } from './body-list';

/** Charities and campaign groups. */
export const CHARITIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'charity', description: 'Charity or campaign group.' },
    `
Cafod = CAFOD; Tearfund; World Vision; Plan International; WaterAid = Water Aid; Islamic Relief; Muslim Aid; Muslim Hands; Concern Worldwide; Trocaire
International Medical Corps; Mercy Corps; Catholic Relief Services; Caritas; Caritas Internationalis; Church World Service; Lutheran World Relief
World Relief; Samaritan's Purse; Operation Smile; Doctors of the World; Medecins du Monde = Médecins du Monde; Handicap International
Action Against Hunger = Action Contre la Faim; Secours Populaire; Emmaus; Terre des Hommes; SOS Children's Villages; Norwegian Refugee Council
Danish Refugee Council; Norwegian People's Aid; Norwegian Church Aid; DanChurchAid; Diakonie; Misereor; Welthungerhilfe; Cap Anamur
Sant'Egidio = Community of Sant'Egidio; Open Society Foundations = Open Society Foundation = Open Society Institute; Ford Foundation
Rockefeller Foundation; MacArthur Foundation; Carnegie Corporation; Clinton Global Initiative; Soros Foundation; Aga Khan Foundation
Aga Khan Development Network; Asia Foundation; Nuffield Foundation; Gates Cambridge; Chan Zuckerberg Initiative; Bloomberg Philanthropies
Red Cross Society; Japanese Red Cross; Italian Red Cross; German Red Cross; Spanish Red Cross; Canadian Red Cross; Australian Red Cross
Indian Red Cross; Turkish Red Crescent; Palestinian Red Crescent = Palestine Red Crescent; Syrian Arab Red Crescent; Iranian Red Crescent
Iraqi Red Crescent; Saudi Red Crescent; Pakistan Red Crescent; Edhi Foundation = Edhi; Magen David Adom; ZAKA = Zaka; Kizilay; Peace Now
B'Tselem = Btselem; Breaking the Silence; Gush Shalom; Physicians for Human Rights; Human Rights Campaign; Freedom House; Article 19; Global Witness
Anti-Slavery International; Free the Slaves; Walk Free Foundation; International Justice Mission; Survival International; Minority Rights Group
Penal Reform International; Reprieve; CAGE; Liberty Victoria; Avaaz; Change.org; MoveOn = MoveOn.org; Jubilee 2000; Make Poverty History
Drop the Debt; World Development Movement; Global Fund; GAVI = Gavi; International Planned Parenthood Federation; Marie Stopes International
Population Services International; Elizabeth Glaser Pediatric AIDS Foundation; Elton John Aids Foundation; Terrence Higgins Trust; National Aids Trust
Treatment Action Campaign; Amref; Sightsavers; Christian Blind Mission; Leprosy Mission; Mines Advisory Group; Halo Trust; Landmine Action
International Campaign to Ban Landmines; WWF UK; World Wildlife Fund US; Sea Shepherd = Sea Shepherd Conservation Society
International Fund for Animal Welfare = IFAW; World Society for the Protection of Animals; World Animal Protection
People for the Ethical Treatment of Animals = PETA = Peta; Humane Society; Humane Society International
American Society for the Prevention of Cruelty to Animals = ASPCA; Born Free Foundation; Conservation International; Nature Conservancy; Sierra Club
Audubon Society = National Audubon Society; Natural Resources Defense Council = NRDC; Environmental Defense Fund; Earthjustice; Defenders of Wildlife
Wilderness Society; National Wildlife Federation; Rainforest Alliance; Rainforest Action Network; Forest Stewardship Council
Marine Stewardship Council; BirdLife International; Wildlife Conservation Society; Zoological Society of London; Fauna & Flora International
TRAFFIC = Traffic International; Environmental Investigation Agency; Oceana; Climate Action Network; 350.org; Extinction Rebellion; Just Stop Oil
Insulate Britain; Earth First; Reclaim the Streets; Wildlife Trust; Wildlife Trusts; Woodland Trust; Marine Conservation Society
Bat Conservation Trust; Butterfly Conservation; British Trust for Ornithology; Plantlife; Soil Association; Campaign to Protect Rural England = CPRE
Council for the Protection of Rural England; Ramblers' Association = Ramblers Association; Cyclists' Touring Club; Sustrans; Transport 2000
Living Streets; RoadPeace
`,
  ),
  new BodyList(
    { kind: 'charity', country: 'GB', description: 'Charity or campaign group of the United Kingdom.' },
    `
Age UK; Counsel and Care; Alzheimer's Society; Alzheimer's Research UK; Alzheimer's Association; Parkinson's Disease Society; Parkinson's UK
Multiple Sclerosis Society; MS Society; Motor Neurone Disease Association; Stroke Association; Diabetes UK; Asthma UK; National Asthma Campaign
British Lung Foundation; British Liver Trust; Kidney Research UK; National Kidney Research Fund; Breast Cancer Care; Breast Cancer Now
Breakthrough Breast Cancer; Macmillan Cancer Support; Macmillan Cancer Relief; CancerBACUP = CancerBackup; Marie Curie Cancer Care
Teenage Cancer Trust; CLIC Sargent; Leukaemia Research Fund; Imperial Cancer Research Fund; Cancer Research Campaign; Prostate Cancer Charity
Roy Castle Lung Cancer Foundation; World Cancer Research Fund; Susan G Komen = Susan G. Komen; American Lung Association
American Diabetes Association; March of Dimes; St Jude Children's Research Hospital = St. Jude Children's Research Hospital
Make-A-Wish = Make-A-Wish Foundation; Shriners; United Way; Goodwill = Goodwill Industries; Habitat for Humanity; Feeding America; Meals on Wheels
Boys & Girls Clubs = Boys and Girls Club; Big Brothers Big Sisters; Girl Scouts = Girl Scouts of the USA; YMCA; YWCA
Rotary Club = Rotary International; Lions Club; Kiwanis; Elks Lodge; Knights of Columbus; Freemasons; Alcoholics Anonymous; Narcotics Anonymous
Mothers Against Drunk Driving = MADD; National Center for Missing and Exploited Children = National Center for Missing & Exploited Children; RAINN
Samaritans; Childline = ChildLine; Kidscape; Barnardos; The Children's Society = Children's Society; National Children's Home
National Children's Bureau; Action for Children; Coram; Great Ormond Street Hospital Children's Charity; Variety Club; Prince's Trust; Comic Relief
Sport Relief; Sports Aid; Children in Need; BBC Children in Need; Band Aid Trust; Centrepoint; St Mungo's; Emmaus UK; Big Issue Foundation
Shelter Scotland; Refuge; Women's Aid; Gingerbread; One Parent Families; National Family and Parenting Institute; Families Need Fathers
Parentline Plus; Sane; SANE; YoungMinds; Mental Health Foundation; Royal National Institute of the Blind = RNIB
Royal National Institute for the Deaf = RNID; Guide Dogs for the Blind = Guide Dogs for the Blind Association; National Autistic Society
National Deaf Children's Society; Dyslexia Institute; British Dyslexia Association; Down's Syndrome Association; Cystic Fibrosis Trust
Muscular Dystrophy Campaign; Spinal Injuries Association; Headway; Epilepsy Action; Anthony Nolan Trust; Royal British Legion = British Legion
Help for Heroes; SSAFA; Blesma; Combat Stress; Poppy Appeal; St John Ambulance; Women's Royal Voluntary Service = WRVS; Turn2us; Turning Point
Addaction; DrugScope = Drugscope; Alcohol Concern; Action on Smoking and Health; FOREST; Nacro = NACRO; Howard League for Penal Reform
Prison Reform Trust; Inquest; INQUEST; Victim Support; Suzy Lamplugh Trust; Missing People; National Missing Persons Helpline; Refugee Council
Refugee Action; Asylum Aid; Joint Council for the Welfare of Immigrants; Migration Watch = Migrationwatch = MigrationWatch UK; Runnymede Trust
Searchlight; Hope Not Hate; Anti-Nazi League; Unite Against Fascism; Stop the War Coalition; Stop the War; Muslim Council of Britain
Muslim Association of Britain; Board of Deputies of British Jews = Board of Deputies; Community Security Trust; Hindu Council UK; Sikh Federation
Church Army; Evangelical Alliance; Mediawatch-UK = Mediawatch UK; National Viewers' and Listeners' Association; National Secular Society
British Humanist Association; Joseph Rowntree Foundation = Joseph Rowntree Trust; Esmee Fairbairn Foundation; Paul Hamlyn Foundation; Sutton Trust
Nuffield Trust; Community Fund; National Lottery Charities Board; Scottish Arts Council; Royal Horticultural Society; Royal Institution
British Association for the Advancement of Science; Royal Geographical Society; Royal Astronomical Society; Royal Television Society
Voice of the Listener and Viewer; National Consumer Council; Consumer Credit Counselling Service; National Debtline; Credit Action
Citizens Advice Scotland; Money Advice Trust; StepChange; Snowdrop Campaign; Fawcett Society; Pro-Choice Alliance
Society for the Protection of Unborn Children; Pro-Life Alliance; Dignity in Dying; Voluntary Euthanasia Society; Care Not Killing; Animal Aid
Animal Liberation Front; Hunt Saboteurs Association; British Union for the Abolition of Vivisection; National Anti-Vivisection Society
Compassion in World Farming; Dogs Trust; Cats Protection; PDSA; Battersea Dogs Home; Royal Society for the Encouragement of Arts; NO2ID
Privacy International; Statewatch; Big Brother Watch; Open Rights Group; Hacked Off; Campaign for Freedom of Information; Charter 88
Electoral Reform Society; Unlock Democracy; TaxPayers' Alliance = Taxpayers' Alliance = TaxPayers Alliance; Countryside Action Network
Farmers for Action; Fuel Lobby; Britain in Europe; Business for Sterling; Vote Leave; Leave.EU; Britain Stronger in Europe; Tribune Group
`,
  ),
  new BodyList(
    { kind: 'charity', country: 'US', description: 'Campaign group or association of the United States.' },
    `
Council on American-Islamic Relations = CAIR; American Israel Public Affairs Committee = AIPAC = Aipac; Black Lives Matter; National Urban League
Rainbow/PUSH = Rainbow PUSH Coalition; Southern Christian Leadership Conference; National Action Network; National Organization for Women; NARAL
Emily's List; Moral Majority; Focus on the Family; Family Research Council; American Family Association; Concerned Women for America
National Right to Life Committee; Parents Television Council; Gun Owners of America; Moms Demand Action = Moms Demand Action for Gun Sense in America; March for Our Lives; Sandy Hook Promise
Violence Policy Center; Death Penalty Information Center; Innocence Project; The Sentencing Project; Electronic Privacy Information Center
Center for Democracy and Technology; Public Knowledge; Public Citizen; Consumers Union; Consumer Federation of America; Common Cause; Judicial Watch
Americans for Prosperity; Americans for Tax Reform; Club for Growth; FreedomWorks; Tea Party Patriots; Swift Boat Veterans for Truth
America Coming Together; AARP; American Legion; Veterans of Foreign Wars; Disabled American Veterans; Wounded Warrior Project
Iraq Veterans Against the War; National Alliance on Mental Illness; National Safety Council; Insurance Institute for Highway Safety
Center for Science in the Public Interest; Center for Responsive Politics; Center for Public Integrity; Union of Concerned Scientists
Federation of American Scientists; Arms Control Association; Ku Klux Klan = KKK; Proud Boys; Oath Keepers; Aryan Nations; Aryan Brotherhood
Nation of Islam; Black Panthers = Black Panther Party; Weather Underground; Scientology; Minutemen Project; United We Dream; MALDEF
La Raza = National Council of La Raza; United Farm Workers; ACORN; GLAAD; Lambda Legal; Heritage Action; Project Veritas; WikiLeaks = Wikileaks
Code Pink; Occupy Wall Street; National Alliance to End Homelessness; Creative Commons; Free Software Foundation; Apache Software Foundation
Linux Foundation; Entertainment Software Association; Interactive Digital Software Association
International Federation of the Phonographic Industry = IFPI; Federation Against Software Theft; Federation Against Copyright Theft
Entertainment and Leisure Software Publishers Association = Elspa = ELSPA; Association of Independent Music
Recording Academy = National Academy of Recording Arts and Sciences; American Federation of Television and Radio Artists
Producers Guild of America = Producers Guild; American Film Institute; Broadcast Film Critics Association; National Society of Film Critics
New York Film Critics Circle; National Board of Review; Sundance Institute; ASCAP; SoundExchange; MCPS-PRS Alliance; Performing Right Society
PRS for Music; Phonographic Performance Limited; GESAC; Rock and Roll Hall of Fame; Songwriters Hall of Fame; Country Music Association
National Association of Broadcasters; National Cable & Telecommunications Association; Cellular Telecommunications Industry Association
Consumer Electronics Association; Semiconductor Industry Association; Semiconductor Equipment and Materials International
Information Technology Association of America; TechNet; Blu-ray Disc Association; DVD Forum; DVD Copy Control Association; IEEE
Internet Engineering Task Force; Wi-Fi Alliance; Bluetooth SIG; GSM Association; GSMA; Anti-Phishing Working Group
`,
  ),
];
