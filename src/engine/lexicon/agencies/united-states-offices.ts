import { BodyList } from './body-list';

/** Federal bodies of the United States beyond the best known, and bodies of its states and cities. */
export const UNITED_STATES_OFFICES: readonly BodyList[] = [
  new BodyList(
    { kind: 'agency', country: 'US', description: 'Federal body of the United States.' },
    `
Administration for Children and Families; Air Force Academy; Air Force Reserve; Air Marshal Service; American Battle Monuments Commission
Amtrak Police; Appalachian Regional Commission; Architect of the Capitol
Armed Services Committee = Senate Armed Services Committee = House Armed Services Committee; Board of Immigration Appeals
Bonneville Power Administration; Bureau of Engraving and Printing; Bureau of Industry and Security; Bureau of Mines; Bureau of Ocean Energy Management
Bureau of Reclamation; Bureau of Transportation Statistics; Capitol Police; Chemical Safety Board; Civil Rights Commission; Congressional Black Caucus
Congressional Research Service; Copyright Office; Council on Environmental Quality; Customs Service = US Customs; Defense Logistics Agency
Delta Force; Domestic Policy Council; Economic Development Administration; Employment and Training Administration; Farm Credit Administration
Farm Service Agency; Federal Housing Administration; Federal Maritime Commission; Federal Motor Carrier Safety Administration
Federal Protective Service; Philadelphia Fed; Boston Fed; Dallas Fed; Richmond Fed; Kansas City Fed; Cleveland Fed; Minneapolis Fed
Federal Transit Administration; Financial Crimes Enforcement Network = FinCEN; Food and Nutrition Service; Food Safety and Inspection Service
Foreign Agricultural Service; General Services Administration; Green Berets; Health Resources and Services Administration; House Judiciary Committee
House Intelligence Committee; House Energy and Commerce Committee; House Foreign Affairs Committee; House Appropriations Committee
House Ethics Committee; Senate Finance Committee; Senate Commerce Committee; Senate Appropriations Committee; Immigration and Naturalization Service
Indian Health Service; International Trade Administration; Merit Systems Protection Board; Mine Safety and Health Administration = MSHA
Minerals Management Service; Millennium Challenge Corporation; Missile Defense Agency; National Archives and Records Administration
National Center for Health Statistics; National Counterterrorism Center; National Credit Union Administration; National Endowment for the Arts
National Endowment for the Humanities; National Guard Bureau; National Heart, Lung and Blood Institute; National Institute on Drug Abuse
National Marine Fisheries Service; National Mediation Board; National Reconnaissance Office; Naval Academy; Naval Observatory
Navy SEALs = Navy Seals = SEAL Team Six; Office of Economic Analysis; Office of Foreign Assets Control = OFAC; Office of Government Ethics
Office of National Drug Control Policy; Office of Naval Research; Office of Personnel Management; Office of Special Counsel
Office of the Director of National Intelligence; Office of the US Trade Representative; Office of Thrift Supervision; Postal Inspection Service
President's Council of Economic Advisers; Resolution Trust Corporation; Securities Investor Protection Corporation; Selective Service
Strategic Command; Substance Abuse and Mental Health Services Administration; Surface Transportation Board
US Attorney's Office = U.S. Attorney's Office; US Bankruptcy Court = U.S. Bankruptcy Court; US Capitol Police = U.S. Capitol Police
US Court of Appeals = U.S. Court of Appeals; US District Court = U.S. District Court; US Mint = U.S. Mint; US Park Police = U.S. Park Police
US Africa Command = Africom; US European Command; US Northern Command; US Pacific Command; US Southern Command; Southern Command
Voice of America Service; Voting Rights Section; 9/11 Commission; Women's Bureau; Yucca Mountain Project
`,
  ),
  new BodyList(
    { kind: 'agency', country: 'US', description: 'State or city body of the United States.' },
    `
Ohio State Highway Patrol; Missouri State Highway Patrol; North Carolina Highway Patrol; Michigan State Police; New York State Police
New Jersey State Police; Pennsylvania State Police; Massachusetts State Police; Connecticut State Police; Illinois State Police; Indiana State Police
Kentucky State Police; Virginia State Police; Maryland State Police; Georgia State Patrol; Tennessee Highway Patrol; Colorado Bureau of Investigation
Oklahoma State Bureau of Investigation; South Carolina Law Enforcement Division; North Carolina State Bureau of Investigation
Alabama Law Enforcement Agency; Washington State Patrol; Oregon State Police; Arizona Department of Public Safety; Nevada Highway Patrol
Utah Highway Patrol; Wisconsin Department of Natural Resources; Arkansas State Police; Louisiana State Police; Caltrans; Cal Fire = CAL FIRE
California Department of Forestry and Fire Protection; California Public Utilities Commission; California Air Resources Board; Calpers = CalPERS
CalSTRS; California Energy Commission; California Supreme Court; Florida Fish and Wildlife Conservation Commission; Gaming Control Board
Chicago Fire Department; Philadelphia Police Department; Houston Police Department; Detroit Police Department
Massachusetts Bay Transportation Authority; Chicago Transit Authority; Bay Area Rapid Transit; Washington Metropolitan Area Transit Authority
New York Attorney General's Office; New York State Department of Financial Services; Metropolitan Police Department; Metropolitan Water District
Tennessee Supreme Court; Texas Parks and Wildlife; Texas Railroad Commission; Railroad Commission of Texas; New York City Council
Los Angeles City Council; New York Mercantile; National Crime Information Center; Neighborhood Watch; Amber Alert programme; Life Flight; LifeFlight
Air Evac; Department of Children and Families; Poison Control Center; Port Authority Police; Salt River Project; Nassau County Police
Suffolk County Police; Baltimore Police Department; Atlanta Police Department; Boston Police Department; Dallas Police Department
Denver Police Department; Memphis Police Department; St. Louis Metropolitan Police Department; San Diego Police Department; Seattle Police Department
`,
  ),
];
