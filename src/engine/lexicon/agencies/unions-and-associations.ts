import { BodyList } from './body-list';

/** Unions, professional and trade associations. */
export const UNIONS_AND_ASSOCIATIONS: readonly BodyList[] = [
  new BodyList(
    { kind: 'association', country: 'GB', description: 'Union or professional association of the United Kingdom.' },
    `
Scottish Trades Union Congress = STUC; Irish Congress of Trade Unions = ICTU; SIPTU = Siptu; Transport Salaried Staffs' Association = TSSA
Prospect union; First Division Association; Usdaw = USDAW; Union of Democratic Mineworkers; NAS/UWT; Association of Teachers and Lecturers
National Education Union; Educational Institute of Scotland; National Association of Head Teachers = NAHT; Secondary Heads Association
Association of School and College Leaders; University and College Union; Association of University Teachers; Natfhe = NATFHE
Royal College of Midwives; British Dental Association; Royal College of Surgeons; Royal College of GPs = Royal College of General Practitioners
Royal College of Psychiatrists; Royal College of Obstetricians and Gynaecologists; Royal College of Paediatrics and Child Health
Royal Pharmaceutical Society; General Dental Council; Nursing and Midwifery Council; British Psychological Society
British Airline Pilots' Association = Balpa = BALPA = British Airline Pilots Association; Equity UK; Musicians' Union
Broadcasting Entertainment Cinematograph and Theatre Union; Writers' Guild of Great Britain; Society of Authors
Prison Officers' Association = Prison Officers Association; National Police Chiefs' Council; Napo; Police Superintendents' Association
Black Police Association = National Black Police Association; Law Society of Scotland; Criminal Bar Association; Magistrates' Association
Local Government Association; Convention of Scottish Local Authorities = Cosla = COSLA; Welsh Local Government Association; Forum of Private Business
Make UK; UK Finance; Building Societies Association; Finance and Leasing Association; Apacs = APACS; Association for Payment Clearing Services
Investment Management Association; National Association of Estate Agents = NAEA; House Builders Federation = Home Builders Federation
Construction Confederation; Chartered Institute of Personnel and Development = CIPD; Chartered Management Institute
Recruitment and Employment Confederation; Retail Motor Industry Federation; Freight Transport Association; Road Haulage Association
Confederation of Passenger Transport; Association of Train Operating Companies = ATOC; British Beer and Pub Association
British Hospitality Association; Brewers and Licensed Retailers Association; Food and Drink Federation; Country Land and Business Association
Tenant Farmers Association; Scottish Fishermen's Federation; National Federation of Fishermen's Organisations; UK Petroleum Industry Association
UK Offshore Operators Association; British Wind Energy Association; Energy Retail Association; Nuclear Industry Association
Tobacco Manufacturers' Association; Scotch Whisky Association; Portman Group; Association of British Travel Agents = ABTA; Universities UK
Russell Group; Million+; Association of Colleges; Girls' Schools Association; Headmasters' and Headmistresses' Conference; Independent Schools Council
National Governors' Association; Professional Association of Teachers; Newspaper Society; Newspaper Publishers Association
Periodical Publishers Association; Publishers Association; Booksellers Association; Society of Editors; Institute of Practitioners in Advertising
Incorporated Society of British Advertisers; Association of the British Pharmaceutical Industry = ABPI; NHS Confederation; Patients Association
Society of Radiographers; Institute of Physics; Royal Society of Chemistry; Institute of Biology; Royal Academy of Engineering
Academy of Medical Sciences; British Academy; Royal Society of Edinburgh; Royal Institute of British Architects = RIBA; Royal Town Planning Institute
Institution of Civil Engineers; British Computer Society; Internet Service Providers Association = ISPA
Association of Chartered Certified Accountants = ACCA; Institute of Chartered Accountants
Institute of Chartered Accountants in England and Wales = ICAEW
`,
  ),
  new BodyList(
    { kind: 'association', country: 'US', description: 'Union or professional association of the United States.' },
    `
American Federation of Labor; United Mine Workers = United Mine Workers of America
American Federation of State, County and Municipal Employees = AFSCME; American Federation of Teachers; National Education Association
United Federation of Teachers; Chicago Teachers Union; United Teachers Los Angeles; International Association of Machinists = Machinists union
International Brotherhood of Electrical Workers = IBEW; United Food and Commercial Workers = UFCW; Unite Here = UNITE HERE
Air Line Pilots Association = ALPA; Allied Pilots Association; Association of Flight Attendants; Transport Workers Union
National Air Traffic Controllers Association; Professional Air Traffic Controllers Organization = PATCO; International Longshoremen's Association
International Longshore and Warehouse Union; American Postal Workers Union; National Association of Letter Carriers; Fraternal Order of Police
Patrolmen's Benevolent Association; International Association of Fire Fighters = International Association of Firefighters; Change to Win
NFL Players Association; NFLPA; Major League Baseball Players Association; National Basketball Players Association; NHL Players' Association = NHLPA
Business Roundtable; National Federation of Independent Business = NFIB; National Association of Purchasing Management
International Council of Shopping Centers; Mortgage Bankers Association; American Bankers Association; Independent Community Bankers of America
Securities Industry Association; Investment Company Institute; Edison Electric Institute; Nuclear Energy Institute
Alliance of Automobile Manufacturers; American Iron and Steel Institute; National Mining Association
American Farm Bureau Federation = American Farm Bureau; National Farmers Union US; National Cattlemen's Beef Association
National Pork Producers Council; American Soybean Association; National Corn Growers Association; American Textile Manufacturers Institute
Air Transport Association; Airlines for America; Association of American Railroads; American Trucking Associations; American Hospital Association
American Nurses Association; American Psychiatric Association; American Academy of Pediatrics; American Dental Association
American College of Physicians; American College of Obstetricians and Gynecologists; American Public Health Association
Pharmaceutical Research and Manufacturers of America = PhRMA; Biotechnology Industry Organization; America's Health Insurance Plans
National Governors Association; National League of Cities; US Conference of Mayors = U.S. Conference of Mayors
National Conference of State Legislatures; International Association of Chiefs of Police; National Sheriffs' Association
National District Attorneys Association; Police Executive Research Forum; American Association for the Advancement of Science = AAAS
American Geophysical Union; American Chemical Society; American Physical Society; American Meteorological Society; National Academies
American Library Association; American Society of News Editors; Society of Professional Journalists; Newspaper Association of America
Audit Bureau of Circulations = ABC Circulation; Better Business Bureau; College Board; Educational Testing Service; American Council on Education
American Association of University Professors; Joint Commission; American Red Cross Society; American Kennel Club
National Trust for Historic Preservation; Daughters of the American Revolution; Actors' Equity; American Guild of Musical Artists
American Federation of Musicians; National Writers Union
`,
  ),
  new BodyList(
    { kind: 'association', description: 'Union or association.' },
    `
Business Software Alliance
International Trade Union Confederation; European Trade Union Confederation; International Transport Workers' Federation = ITF Seafarers
International Metalworkers' Federation; International Federation of Journalists; International Press Institute; World Association of Newspapers
International Council of Nurses; World Medical Association; International Bar Association; International Commission of Jurists
International Federation of Red Cross Societies; Inter-Parliamentary Union; International Air Transport Association Council
International Chamber of Shipping; Baltic Exchange; World Gold Council; World Nuclear Association; World Steel Association
International Iron and Steel Institute; International Aluminium Institute; International Copper Study Group; International Coffee Organization
International Cocoa Organization = ICCO; International Sugar Organization; International Grains Council; International Wheat Council
International Tin Council; International Rubber Organization; International Whaling Commission; World Travel and Tourism Council; World Energy Council
Airports Council International; International Telecommunication Union Council; Institute of International Finance
International Swaps and Derivatives Association = ISDA; International Accounting Standards Board = IASB; Financial Accounting Standards Board = FASB
International Organization of Securities Commissions = Iosco; Group of 30; Trilateral Commission; Bilderberg Group; Club of Rome; Paris Club
London Club; Non-Aligned Movement; Commonwealth of Nations Secretariat; Socialist International; Eurochambres; UNICE; BusinessEurope
European Automobile Manufacturers Association = ACEA = European Automobile Manufacturers' Association; German Trade Union Federation
Federation of German Industries; VDMA; DIHK; Vereinigung Cockpit; Medef = MEDEF; CFDT; FO union; Sud-Rail; FNSEA; CGIL; CISL; Confindustria; Cobas
CCOO = Comisiones Obreras; CEOE; CGTP; VNO-NCW; LO union; IF Metall; Swedish Trade Union Confederation; GSEE; ADEDY; Solidarnosc; Histadrut
Numsa = NUMSA; Nehawu; AMCU = Association of Mineworkers and Construction Union; South African Chamber of Mines; Nigeria Labour Congress
Academic Staff Union of Universities = ASUU; Nupeng; Pengassan; Zimbabwe Congress of Trade Unions = ZCTU; Australian Council of Trade Unions = ACTU
Maritime Union of Australia; CFMEU; Business Council of Australia; Australian Medical Association; Australian Workers' Union; Transport Workers' Union
Canadian Labour Congress; Canadian Auto Workers; Unifor; Canadian Union of Public Employees; Rengo; Nippon Keidanren; Nikkeiren
Japan Medical Association; Japan Automobile Manufacturers Association; Korean Confederation of Trade Unions = KCTU; Federation of Korean Trade Unions
Federation of Korean Industries; All-China Federation of Trade Unions; China Association of Automobile Manufacturers; China Iron and Steel Association
China Electricity Council; Confederation of Indian Industry; Federation of Indian Chambers of Commerce and Industry = FICCI = Ficci; Assocham
Nasscom = NASSCOM; All India Trade Union Congress; Centre of Indian Trade Unions; Indian Medical Association
Society of Indian Automobile Manufacturers; Bangladesh Garment Manufacturers and Exporters Association = BGMEA; CUT Brazil; CGT Argentina
Central de Trabajadores; UAW-Ford; Confederation of Mexican Workers; Fedecamaras; Confederation of Venezuelan Workers; FNPR; Turk-Is; DISK; TUSIAD
MUSIAD
`,
  ),
];
