import { readBodies } from './known-body';

/** Public bodies, forces, courts, parties, unions and associations of the United States. */
export const UNITED_STATES_BODIES = readBodies(`
White House | | | US | government | Office and residence of the President of the United States.
United States Congress | | Congress; US Congress; U.S. Congress | US | legislature | Legislature of the United States.
United States Senate | | home:Senate; US Senate; U.S. Senate | US | legislature | Upper chamber of the United States Congress.
United States House of Representatives | | home:House of Representatives; US House of Representatives; U.S. House of Representatives; U.S. House; US House | US | legislature | Lower chamber of the United States Congress.
Senate Judiciary Committee | | | US | legislature | Committee of the United States Senate on law and courts.
Senate Banking Committee | | | US | legislature | Committee of the United States Senate on banking.
Senate Intelligence Committee | | | US | legislature | Committee of the United States Senate on intelligence.
Senate Foreign Relations Committee | | | US | legislature | Committee of the United States Senate on foreign affairs.
House Ways and Means Committee | | Ways and Means Committee | US | legislature | Committee of the United States House on taxes.
House Oversight Committee | | | US | legislature | Committee of the United States House on government oversight.
Congressional Budget Office | CBO | | US | agency | Non-partisan budget office of the United States Congress.
Government Accountability Office | GAO | General Accounting Office | US | agency | Auditor of the United States government.
Library of Congress | | | US | state body | National library of the United States.
United States Supreme Court | SCOTUS | home:Supreme Court; US Supreme Court; U.S. Supreme Court | US | court | Highest court of the United States.
Department of State | | State Department; US State Department; U.S. State Department; U.S. Department of State; US Department of State | US | ministry | Foreign ministry of the United States.
Department of the Treasury | | home:Treasury; home:Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; U.S. Department of the Treasury | US | ministry | Finance ministry of the United States.
Department of Defense | DoD | Pentagon; Defense Department; US Department of Defense; U.S. Department of Defense; US Defense Department; U.S. Defense Department; DOD | US | ministry | Defence ministry of the United States.
Department of Justice | DOJ | home:Department of Justice; home:Justice Department; US Justice Department; U.S. Justice Department; US Department of Justice; U.S. Department of Justice; DoJ | US | ministry | Justice ministry of the United States.
Department of the Interior | | Interior Department; US Interior Department; U.S. Interior Department; U.S. Department of the Interior | US | ministry | United States department for federal land and resources.
Department of Agriculture | USDA | home:Agriculture Department; US Department of Agriculture; U.S. Department of Agriculture; US Agriculture Department; U.S. Agriculture Department | US | ministry | Agriculture ministry of the United States.
Department of Commerce | | home:Commerce Department; US Commerce Department; U.S. Commerce Department; U.S. Department of Commerce; US Department of Commerce | US | ministry | Trade ministry of the United States.
Department of Labor | | Labor Department; US Labor Department; U.S. Labor Department; US Department of Labor; U.S. Department of Labor | US | ministry | Labour ministry of the United States.
Department of Health and Human Services | HHS | US Department of Health and Human Services; U.S. Department of Health and Human Services; Health and Human Services Department | US | ministry | Health ministry of the United States.
Department of Housing and Urban Development | HUD | US Department of Housing and Urban Development; U.S. Department of Housing and Urban Development | US | ministry | Housing ministry of the United States.
Department of Transportation | DOT | Transportation Department; US Department of Transportation; U.S. Department of Transportation; US Transportation Department; U.S. Transportation Department | US | ministry | Transport ministry of the United States.
Department of Energy | DOE | home:Energy Department; US Department of Energy; U.S. Department of Energy; US Energy Department; U.S. Energy Department | US | ministry | Energy ministry of the United States.
Department of Education | | home:Education Department; US Department of Education; U.S. Department of Education; US Education Department; U.S. Education Department | US | ministry | Education ministry of the United States.
Department of Veterans Affairs | VA | Veterans Affairs Department; US Department of Veterans Affairs; U.S. Department of Veterans Affairs; Veterans Affairs; Veterans Administration; VA Department | US | ministry | United States department for former soldiers.
Department of Homeland Security | DHS | Homeland Security Department; US Department of Homeland Security; U.S. Department of Homeland Security; Homeland Security | US | ministry | Interior security ministry of the United States.
Federal Reserve | FRB | the:Fed; US Federal Reserve; U.S. Federal Reserve; Federal Reserve Board; Federal Reserve System; Federal Reserve Bank; US Fed; U.S. Fed | US | central bank | Central bank of the United States.
Federal Open Market Committee | FOMC | | US | central bank | Committee of the Federal Reserve that sets interest rates.
Federal Reserve Bank of New York | | New York Fed; New York Federal Reserve Bank; Federal Reserve Bank of N.Y. | US | central bank | Regional bank of the Federal Reserve.
Federal Reserve Bank of St. Louis | | St. Louis Fed; St Louis Fed | US | central bank | Regional bank of the Federal Reserve.
Federal Reserve Bank of Atlanta | | Atlanta Fed | US | central bank | Regional bank of the Federal Reserve.
Federal Reserve Bank of San Francisco | | San Francisco Fed | US | central bank | Regional bank of the Federal Reserve.
Federal Reserve Bank of Chicago | | Chicago Fed | US | central bank | Regional bank of the Federal Reserve.
Federal Bureau of Investigation | FBI | F.B.I. | US | police | Federal police and domestic intelligence agency of the United States.
Central Intelligence Agency | CIA | C.I.A. | US | intelligence service | Foreign intelligence agency of the United States.
National Security Agency | NSA | | US | intelligence service | Signals intelligence agency of the United States.
National Security Council | NSC | | US | government | White House council on security.
National Economic Council | | | US | government | White House council on the economy.
Council of Economic Advisers | | | US | government | Economic advisers of the President of the United States.
Office of Management and Budget | OMB | | US | government | Budget office of the White House.
Office of the United States Trade Representative | USTR | U.S. Trade Representative; US Trade Representative | US | government | Trade negotiator of the United States.
Drug Enforcement Administration | DEA | Drug Enforcement Agency | US | police | Drug police of the United States.
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | Bureau of Alcohol, Tobacco and Firearms; Alcohol, Tobacco and Firearms; BATF | US | police | United States agency on firearms and explosives.
United States Marshals Service | USMS | US Marshals Service; U.S. Marshals Service; U.S. Marshals; US Marshals; Marshals Service | US | police | Police of the United States federal courts.
United States Secret Service | | US Secret Service; U.S. Secret Service; Secret Service | US | police | Police that protects the President of the United States.
Immigration and Customs Enforcement | ICE | U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement | US | police | Immigration police of the United States.
Customs and Border Protection | CBP | U.S. Customs and Border Protection; US Customs and Border Protection | US | police | Border police of the United States.
Border Patrol | | U.S. Border Patrol; US Border Patrol | US | police | Guards of the United States border.
Citizenship and Immigration Services | USCIS | U.S. Citizenship and Immigration Services | US | agency | Immigration office of the United States.
Transportation Security Administration | TSA | | US | agency | Airport security agency of the United States.
Federal Emergency Management Agency | FEMA | Fema | US | agency | Disaster agency of the United States.
United States Coast Guard | USCG | US Coast Guard; U.S. Coast Guard; home:Coast Guard | US | armed force | Coast guard of the United States.
Internal Revenue Service | IRS | I.R.S. | US | agency | Tax office of the United States.
Securities and Exchange Commission | SEC | S.E.C.; US Securities and Exchange Commission; U.S. Securities and Exchange Commission | US | regulator | Securities regulator of the United States.
Commodity Futures Trading Commission | CFTC | | US | regulator | Derivatives regulator of the United States.
Federal Trade Commission | FTC | US Federal Trade Commission; U.S. Federal Trade Commission | US | regulator | Competition and consumer regulator of the United States.
Federal Communications Commission | FCC | US Federal Communications Commission; U.S. Federal Communications Commission | US | regulator | Telecoms and broadcasting regulator of the United States.
Federal Deposit Insurance Corporation | FDIC | Federal Deposit Insurance Corp; Federal Deposit Insurance Corp. | US | regulator | Insurer of bank deposits in the United States.
Federal Energy Regulatory Commission | FERC | | US | regulator | Energy market regulator of the United States.
Office of the Comptroller of the Currency | OCC | | US | regulator | Bank regulator of the United States.
Consumer Financial Protection Bureau | CFPB | | US | regulator | Consumer finance regulator of the United States.
Federal Housing Finance Agency | FHFA | | US | regulator | Mortgage market regulator of the United States.
Federal Home Loan Bank Board | FHLBB | | US | regulator | Former savings bank regulator of the United States.
Federal Savings and Loan Insurance Corporation | FSLIC | Federal Savings and Loan Insurance Corp | US | agency | Former insurer of savings deposits in the United States.
Financial Industry Regulatory Authority | FINRA | Finra | US | regulator | Self-regulator of United States brokers.
National Association of Securities Dealers | NASD | | US | association | Former self-regulator of United States brokers.
Public Company Accounting Oversight Board | PCAOB | | US | regulator | Regulator of auditors in the United States.
Nuclear Regulatory Commission | NRC | | US | regulator | Nuclear regulator of the United States.
National Highway Traffic Safety Administration | NHTSA | | US | regulator | Road safety regulator of the United States.
Federal Aviation Administration | FAA | F.A.A.; US Federal Aviation Administration; U.S. Federal Aviation Administration | US | regulator | Aviation regulator of the United States.
Federal Highway Administration | FHWA | | US | agency | Highway agency of the United States.
Federal Railroad Administration | FRA | | US | regulator | Railway regulator of the United States.
National Transportation Safety Board | NTSB | | US | agency | Transport accident investigator of the United States.
Consumer Product Safety Commission | CPSC | | US | regulator | Product safety regulator of the United States.
Environmental Protection Agency | EPA | US Environmental Protection Agency; U.S. Environmental Protection Agency; E.P.A. | US | regulator | Environmental regulator of the United States.
Food and Drug Administration | FDA | US Food and Drug Administration; U.S. Food and Drug Administration; F.D.A.; Food & Drug Administration | US | regulator | Food and medicines regulator of the United States.
Centers for Disease Control and Prevention | CDC | US Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention; Centers for Disease Control; Centres for Disease Control; Center for Disease Control; C.D.C.; Centres for Disease Control and Prevention | US | health body | Disease control agency of the United States.
National Institutes of Health | NIH | US National Institutes of Health; U.S. National Institutes of Health; National Institute of Health | US | health body | Medical research agency of the United States.
National Cancer Institute | NCI | US National Cancer Institute; U.S. National Cancer Institute | US | health body | Cancer research agency of the United States.
National Institute of Allergy and Infectious Diseases | NIAID | | US | health body | Infectious disease research agency of the United States.
National Institute of Mental Health | NIMH | | US | health body | Mental health research agency of the United States.
Centers for Medicare and Medicaid Services | CMS | Centers for Medicare & Medicaid Services | US | health body | United States agency that runs Medicare and Medicaid.
Social Security Administration | SSA | | US | agency | Pension agency of the United States.
Small Business Administration | SBA | | US | agency | Small business agency of the United States.
Bureau of Labor Statistics | BLS | | US | statistics office | Labour statistics office of the United States.
Bureau of Economic Analysis | BEA | | US | statistics office | National accounts office of the United States.
Census Bureau | | US Census Bureau; U.S. Census Bureau; United States Census Bureau; Bureau of the Census | US | statistics office | Census office of the United States.
Bureau of Justice Statistics | BJS | | US | statistics office | Crime statistics office of the United States.
Energy Information Administration | EIA | US Energy Information Administration; U.S. Energy Information Administration | US | statistics office | Energy statistics office of the United States.
National Oceanic and Atmospheric Administration | NOAA | Noaa; US National Oceanic and Atmospheric Administration | US | agency | Weather and ocean agency of the United States.
National Weather Service | NWS | US National Weather Service; U.S. National Weather Service | US | agency | Weather service of the United States.
National Hurricane Center | NHC | US National Hurricane Center; U.S. National Hurricane Center; National Hurricane Centre | US | agency | Hurricane forecaster of the United States.
US Geological Survey | USGS | U.S. Geological Survey; United States Geological Survey; Geological Survey | US | research body | Geology and earthquake agency of the United States.
National Aeronautics and Space Administration | NASA | Nasa; N.A.S.A. | US | space agency | Space agency of the United States.
Jet Propulsion Laboratory | JPL | | US | space agency | NASA laboratory for robotic spacecraft.
National Science Foundation | NSF | US National Science Foundation | US | research body | Research funder of the United States.
National Academy of Sciences | NAS | US National Academy of Sciences; U.S. National Academy of Sciences | US | research body | Science academy of the United States.
National Institute of Standards and Technology | NIST | | US | agency | Standards agency of the United States.
National Park Service | NPS | US National Park Service; U.S. National Park Service; Park Service | US | agency | Parks agency of the United States.
US Forest Service | USFS | U.S. Forest Service; Forest Service | US | agency | Forest agency of the United States.
US Fish and Wildlife Service | USFWS | U.S. Fish and Wildlife Service; Fish and Wildlife Service | US | agency | Wildlife agency of the United States.
Bureau of Land Management | BLM | | US | agency | Federal land agency of the United States.
Bureau of Indian Affairs | BIA | | US | agency | United States agency for American Indians.
Bureau of Prisons | BOP | Federal Bureau of Prisons | US | agency | Federal prison agency of the United States.
US Postal Service | USPS | U.S. Postal Service; United States Postal Service; Postal Service | US | state body | Postal service of the United States.
Patent and Trademark Office | USPTO | US Patent and Trademark Office; U.S. Patent and Trademark Office; US Patent Office | US | agency | Patent office of the United States.
US Agency for International Development | USAID | U.S. Agency for International Development; USAid; Agency for International Development | US | agency | Foreign aid agency of the United States.
International Trade Commission | ITC | US International Trade Commission; U.S. International Trade Commission; Independent Television Commission | US | regulator | Trade regulator of the United States.
Export-Import Bank | | US Export-Import Bank; U.S. Export-Import Bank; Eximbank | US | state body | Export credit bank of the United States.
Equal Employment Opportunity Commission | EEOC | | US | regulator | Employment discrimination agency of the United States.
National Labor Relations Board | NLRB | | US | regulator | Labour relations regulator of the United States.
Occupational Safety and Health Administration | OSHA | | US | regulator | Workplace safety regulator of the United States.
Federal Election Commission | FEC | | US | regulator | Campaign finance regulator of the United States.
Tennessee Valley Authority | TVA | | US | state body | Federal power company of the United States.
Pension Benefit Guaranty Corporation | PBGC | Pension Benefit Guaranty Corp | US | agency | Insurer of company pensions in the United States.
Government National Mortgage Association | GNMA | Ginnie Mae | US | state body | Federal mortgage guarantor of the United States.
Commodity Credit Corporation | CCC | Commodity Credit Corp | US | state body | Farm support agency of the United States.
Interstate Commerce Commission | ICC | home:ICC; ICC Interstate | US | regulator | Former transport regulator of the United States.
Defense Advanced Research Projects Agency | DARPA | Darpa | US | research body | Research agency of the United States military.
Defense Intelligence Agency | DIA | | US | intelligence service | Military intelligence agency of the United States.
Joint Chiefs of Staff | | Joint Chiefs | US | armed force | Heads of the United States forces.
US Army | | U.S. Army; United States Army; US Army Corps; Army Corps | US | armed force | Land force of the United States.
US Army Corps of Engineers | USACE | U.S. Army Corps of Engineers; Army Corps of Engineers | US | armed force | Engineers of the United States Army.
US Navy | | U.S. Navy; United States Navy | US | armed force | Navy of the United States.
US Air Force | USAF | U.S. Air Force; United States Air Force | US | armed force | Air force of the United States.
US Marine Corps | USMC | U.S. Marine Corps; United States Marine Corps; Marine Corps; U.S. Marines; US Marines | US | armed force | Marines of the United States.
National Guard | | home:National Guard; US National Guard; Army National Guard; Air National Guard | US | armed force | Reserve force of the United States.
US Central Command | CENTCOM | U.S. Central Command; Centcom; Central Command | US | armed force | United States military command for the Middle East.
US Special Operations Command | | U.S. Special Operations Command | US | armed force | United States command of special forces.
Peace Corps | | | US | agency | Volunteer agency of the United States.
AmeriCorps | | | US | agency | Community service agency of the United States.
Republican Party | GOP | home:Republican Party; Republican National Committee; RNC; Republicans; local+mid:Republican | US | party | Conservative party of the United States.
Democratic Party | | home:Democratic Party; Democratic National Committee; DNC; local:Democrats; local+mid:Democrat; local+mid:Democratic | US | party | Liberal party of the United States.
Tea Party | | | US | association | Conservative movement in the United States.
American Federation of Labor and Congress of Industrial Organizations | AFL-CIO | | US | union | Federation of unions in the United States.
United Auto Workers | UAW | United Auto Workers Union; United Automobile Workers | US | union | Car workers' union of the United States.
International Brotherhood of Teamsters | | Teamsters; Teamsters Union | US | union | Transport union of the United States.
Service Employees International Union | SEIU | | US | union | Service workers' union of the United States.
Communications Workers of America | CWA | | US | union | Telecoms union of the United States.
United Steelworkers | USW | United Steelworkers of America; United Steelworkers Union | US | union | Steel union of the United States.
Screen Actors Guild | SAG | | US | union | Actors' union of the United States.
Writers Guild of America | WGA | Writers Guild; Writers' Guild of America | US | union | Writers' union of the United States.
Directors Guild of America | DGA | Directors Guild | US | union | Film directors' union of the United States.
American Civil Liberties Union | ACLU | | US | association | Civil rights organisation of the United States.
National Association for the Advancement of Colored People | NAACP | | US | association | Civil rights organisation of the United States.
National Rifle Association | NRA | | US | association | Gun lobby of the United States.
American Medical Association | AMA | | US | association | Doctors' association of the United States.
American Bar Association | ABA | | US | association | Lawyers' association of the United States.
American Heart Association | AHA | | US | association | Heart health charity of the United States.
American Cancer Society | ACS | | US | charity | Cancer charity of the United States.
American Psychological Association | APA | | US | association | Psychologists' association of the United States.
American Automobile Association | AAA | | US | association | Motorists' association of the United States.
American Petroleum Institute | API | | US | association | Oil industry association of the United States.
National Association of Realtors | NAR | | US | association | Estate agents' association of the United States.
National Association of Manufacturers | NAM | | US | association | Manufacturers' association of the United States.
US Chamber of Commerce | | U.S. Chamber of Commerce; United States Chamber of Commerce | US | association | Business lobby of the United States.
National Retail Federation | NRF | | US | association | Retailers' association of the United States.
Conference Board | | US Conference Board; U.S. Conference Board | US | research body | Business research group of the United States.
Institute for Supply Management | ISM | | US | research body | Publisher of the purchasing managers' index.
National Bureau of Economic Research | NBER | | US | research body | Economic research institute of the United States.
Recording Industry Association of America | RIAA | | US | association | Record companies' association of the United States.
Motion Picture Association of America | MPAA | Motion Picture Association; MPA | US | association | Film studios' association of the United States.
Academy of Motion Picture Arts and Sciences | AMPAS | Motion Picture Academy; Academy of Motion Pictures Arts and Sciences | US | association | Academy that gives the Oscars.
Hollywood Foreign Press Association | HFPA | | US | association | Association that gives the Golden Globes.
Electronic Frontier Foundation | EFF | | US | association | Digital rights group.
Planned Parenthood | | Planned Parenthood Federation of America | US | charity | Reproductive health organisation of the United States.
Salvation Army | | | | charity | Christian charity.
Boy Scouts of America | BSA | Boy Scouts | US | association | Scouts of the United States.
Southern Poverty Law Center | SPLC | | US | charity | Civil rights group of the United States.
Anti-Defamation League | ADL | | US | association | Jewish civil rights group of the United States.
Everytown for Gun Safety | | Everytown | US | association | Gun control group of the United States.
Brady Campaign to Prevent Gun Violence | | Brady Campaign | US | association | Gun control group of the United States.
Gun Violence Archive | GVA | | US | association | Collector of data on gun violence.
Brookings Institution | | Brookings | US | think tank | Policy research institute.
Heritage Foundation | | | US | think tank | Conservative policy research institute.
Cato Institute | | | US | think tank | Libertarian policy research institute.
Rand Corporation | | RAND Corporation; Rand Corp; RAND Corp.; RAND | US | think tank | Policy research institute.
Pew Research Center | | Pew Research; Pew Internet; Pew Internet and American Life Project; Pew; Pew Internet & American Life Project | US | think tank | Opinion research institute.
Council on Foreign Relations | CFR | | US | think tank | Foreign policy institute.
Carnegie Endowment for International Peace | | Carnegie Endowment | US | think tank | Foreign policy institute.
Smithsonian Institution | | Smithsonian | US | research body | Museums and research centres of the United States.
New York Police Department | NYPD | New York City Police Department; New York City Police | US | police | Police of New York City.
New York City Fire Department | FDNY | Fire Department of New York; New York Fire Department | US | fire service | Fire service of New York City.
Los Angeles Police Department | LAPD | | US | police | Police of Los Angeles.
Los Angeles County Sheriff's Department | LASD | L.A. County Sheriff's Department | US | police | Sheriff of Los Angeles County.
Chicago Police Department | CPD | Chicago Police | US | police | Police of Chicago.
San Francisco Police Department | SFPD | San Francisco Police | US | police | Police of San Francisco.
Metropolitan Transportation Authority | MTA | | US | agency | Public transport authority of New York.
Port Authority of New York and New Jersey | | Port Authority | US | agency | Ports and transport authority of New York and New Jersey.
Georgia Bureau of Investigation | GBI | | US | police | State investigators of Georgia.
Tennessee Bureau of Investigation | TBI | | US | police | State investigators of Tennessee.
Kansas Bureau of Investigation | KBI | | US | police | State investigators of Kansas.
Florida Department of Law Enforcement | FDLE | | US | police | State police of Florida.
Florida Highway Patrol | FHP | | US | police | Highway police of Florida.
Texas Department of Public Safety | DPS | Texas DPS | US | police | State police of Texas.
Bureau of Criminal Apprehension | BCA | Minnesota Bureau of Criminal Apprehension | US | police | State investigators of Minnesota.
* | | Crime Stoppers; Crime Stopper; Crimestoppers; CrimeStoppers | US | club | Hotline for information on crime.
* | | Las Vegas Metropolitan Police Department; Las Vegas Metro Police; Metro Nashville Police Department; Miami-Dade Police Department; Miami-Dade Police; Indianapolis Metropolitan Police Department = IMPD | US | police | City police of the United States.
California Highway Patrol | CHP | | US | police | State police of California.
Texas Rangers Division | | | US | police | State investigators of Texas.
Federal Bureau of Narcotics | | | US | police | Former drug police of the United States.
Guantanamo Bay Naval Base | | | US | armed force | United States naval base in Cuba.
Massachusetts Institute of Technology | MIT | | US | university | Private university in Cambridge, Massachusetts.
California Institute of Technology | Caltech | | US | university | Private university in Pasadena.
University of California, Los Angeles | UCLA | University of California at Los Angeles | US | university | Public university in Los Angeles.
University of California, Berkeley | | University of California at Berkeley; UC Berkeley | US | university | Public university in Berkeley.
Virginia Tech | | Virginia Polytechnic Institute | US | university | Public university in Blacksburg, Virginia.
Harvard University | | Harvard; Harvard Medical School; Harvard Business School; Harvard Law School | US | university | Private university in Cambridge, Massachusetts.
Yale University | | Yale | US | university | Private university in New Haven.
Stanford University | | Stanford | US | university | Private university in California.
Princeton University | | alone:Princeton | US | university | Private university in New Jersey.
Columbia University | | | US | university | Private university in New York.
Johns Hopkins University | | Johns Hopkins; Johns Hopkins Hospital | US | university | Private university in Baltimore.
Georgetown University | | alone:Georgetown | US | university | Private university in Washington.
Mayo Clinic | | | US | hospital | Medical centre in Minnesota.
Cleveland Clinic | | | US | hospital | Medical centre in Ohio.
Walter Reed National Military Medical Center | | Walter Reed; Walter Reed Army Medical Center | US | hospital | Hospital of the United States forces.
Screen Actors Guild-American Federation of Television and Radio Artists | SAG-AFTRA | Sag-Aftra | US | union | Actors' and broadcasters' union of the United States.
Ronald McDonald House Charities | | Ronald McDonald House | US | charity | Charity for families of children in hospital.
`);
