import { BodyList } from './body-list';

/** Public bodies of the United Kingdom and Ireland beyond the best known. */
export const UNITED_KINGDOM_OFFICES: readonly BodyList[] = [
  new BodyList(
    { kind: 'agency', country: 'GB', description: 'Public body of the United Kingdom or Ireland.' },
    `
Department for Communities and Local Government = DCLG; Department for Levelling Up; Department for Business, Energy and Industrial Strategy = BEIS
Department for Business, Enterprise and Regulatory Reform; Department of Trade; Department of Social Security; Department of Employment
Department of Transport; Department of the Environment; Department of Health and Social Security; Department for Children, Schools and Families
Department for Exiting the European Union; Department for International Trade; Department for Energy Security and Net Zero
Department for Regional Development; Ministry of Agriculture, Fisheries and Food = MAFF = Maff; Ministry of Housing, Communities and Local Government
Lord Chancellor's Department; Office of Government Commerce; Office of Public Sector Reform; UK Trade & Investment = UK Trade and Investment
Export Credits Guarantee Department; UK Export Finance; Crown Estate; Crown Office; Procurator Fiscal Service
Criminal Injuries Compensation Authority; Criminal Records Bureau; Disclosure and Barring Service; HM Inspectorate of Constabulary
HM Inspectorate of Prisons; National Offender Management Service; National Probation Service; Youth Justice Board; Sentencing Guidelines Council
Sentencing Council; Law Commission; Legal Services Commission; Legal Aid Board; Judicial Committee of the Privy Council; Court of Session
High Court of Justiciary; Ministry of Defence Police; West Midlands Police; Merseyside Police; Northumbria Police; Thames Valley Police
West Yorkshire Police; South Yorkshire Police; North Yorkshire Police; Humberside Police; Lancashire Police; Lancashire Constabulary; Cumbria Police
Cheshire Police; Durham Police; Cleveland Police; Derbyshire Police; Nottinghamshire Police; Leicestershire Police; Lincolnshire Police
Northamptonshire Police; Staffordshire Police; Warwickshire Police; West Mercia Police; Norfolk Police; Suffolk Police; Cambridgeshire Police
Essex Police; Hertfordshire Police; Bedfordshire Police; Kent Police; Sussex Police; Surrey Police; Hampshire Police; Dorset Police
Devon and Cornwall Police = Devon & Cornwall Police; Avon and Somerset Police = Avon & Somerset Police; Gloucestershire Police; Wiltshire Police
South Wales Police; North Wales Police; Gwent Police; Dyfed-Powys Police; Grampian Police; Fife Police; Northern Constabulary; Police Ombudsman
Northern Ireland Policing Board; Assets Recovery Agency; Police National Computer; UK Border Agency = UKBA; Border Force; UK Visas and Immigration
Immigration Service; Immigration and Nationality Directorate; National Asylum Support Service; Asylum and Immigration Tribunal
Joint Intelligence Committee; National Cyber Security Centre; Special Branch; Parachute Regiment; Black Watch; Royal Military Police; Red Arrows
Royal Fleet Auxiliary; Defence Science and Technology Laboratory; Defence Evaluation and Research Agency = DERA; Atomic Weapons Establishment
UK Atomic Energy Authority = UKAEA; Nuclear Decommissioning Authority; Office for Nuclear Regulation; Nuclear Installations Inspectorate; Sellafield
Office of Rail Regulation = Office of Rail and Road; Rail Regulator; Rail Safety and Standards Board; Health and Safety Commission
Rail Accident Investigation Branch; Air Accidents Investigation Branch = AAIB; Marine Accident Investigation Branch
Vehicle and Operator Services Agency; Driving Standards Agency; DVSA; Vehicle Certification Agency; HS2 Ltd; High Speed 2; Crossrail
London Underground; Transport Scotland; Traffic Scotland; Greater London Authority; London Assembly; Mayor of London's Office; Corporation of London
City of London Corporation; London Fire Brigade; London Ambulance Service; Scottish Ambulance Service; Northern Ireland Fire and Rescue Service
Greater London Council; Jobcentre Plus; Benefits Agency; Employment Service; Pensions Regulator; Pension Protection Fund; Financial Ombudsman Service
Financial Services Compensation Scheme; Pensions Ombudsman; Parliamentary Ombudsman; Local Government Ombudsman; Information Commissioner
Standards Board for England; Committee on Standards in Public Life; Commission on Standards; House of Commons Treasury Committee
Commons Treasury Committee; Treasury Select Committee = Treasury Committee; Home Affairs Select Committee = Home Affairs Committee
Culture Select Committee; Commons Education Select Committee; Commons Health Committee; Environmental Audit Committee; Commons Defence Committee
Foreign Affairs Select Committee; Commons Transport Committee; Public Administration Committee; Debt Management Office
National Savings and Investments = NS&I; National Savings; Royal Mint; Post Office Ltd; Valuation Office Agency; Ordnance Survey
Government Actuary's Department; Insolvency Service; Acas = ACAS; Advisory, Conciliation and Arbitration Service; Central Arbitration Committee
Employment Appeal Tribunal; Employment Tribunal; Competition Appeal Tribunal; UK Statistics Authority; Statistics Commission; General Register Office
General Register Office for Scotland; National Records of Scotland; Registers of Scotland; Scottish Enterprise; Highlands and Islands Enterprise
VisitScotland; VisitBritain; Visit England; Welsh Development Agency; Invest Northern Ireland; English Partnerships; Homes England
Housing Corporation; Homes and Communities Agency; Regulator of Social Housing; Scottish Homes; Communities Scotland; National Housing Federation
British Tourist Authority; British Waterways; Canal & River Trust; Historic Scotland; Historic England; Cadw; Scottish Natural Heritage
Countryside Council for Wales; Natural Resources Wales; Countryside Commission; Drinking Water Inspectorate; Water Services Regulation Authority
Consumer Council for Water; Ofqual; Teacher Training Agency; General Teaching Council; Basic Skills Agency; Adult Learning Inspectorate
National College for School Leadership; Office for Students; Quality Assurance Agency; Higher Education Statistics Agency = HESA
Higher Education Policy Institute; Student Loans Company; Scottish Qualifications Authority; Edexcel; WJEC; Assessment and Qualifications Alliance
Becta; Engineering and Physical Sciences Research Council = EPSRC; Biotechnology and Biological Sciences Research Council = BBSRC
Science and Technology Facilities Council; Particle Physics and Astronomy Research Council = PPARC; UK Research and Innovation = UKRI; Innovate UK
UK Space Agency; British National Space Centre; Human Genetics Commission; Human Tissue Authority; NHS Blood and Transplant; National Blood Service
UK Transplant; National Patient Safety Agency; Medicines Control Agency; Committee on Safety of Medicines
Joint Committee on Vaccination and Immunisation = JCVI; Scientific Advisory Group for Emergencies = Sage Group of Scientists
Public Health Laboratory Service; Public Health Wales; Public Health Scotland; Health Protection Scotland; NHS Direct; NHS Digital; NHS Improvement
Dr Foster; Commission for Social Care Inspection; National Care Standards Commission; General Social Care Council; Mental Welfare Commission
Veterinary Laboratories Agency; State Veterinary Service; Animal and Plant Health Agency; Meat Hygiene Service; Rural Payments Agency
Meat and Livestock Commission; Milk Marketing Board; Potato Council; Forestry England; Forest Enterprise; Trinity House; UK Hydrographic Office
Royal Commission on Environmental Pollution; Sustainable Development Commission; Committee on Climate Change = Climate Change Committee; Carbon Trust
Energy Saving Trust; Low Carbon Vehicle Partnership; Gaming Board; British Library Board; Broadcasting Standards Commission; Radio Authority
Radiocommunications Agency; Press Council; Independent Press Standards Organisation = IPSO = Ipso; Phonepay Plus = ICSTIS = Icstis
Olympic Delivery Authority; London Organising Committee = Locog = LOCOG; London 2012; Boundary Commission; Electoral Office; Parades Commission
Independent Monitoring Commission; Independent International Commission on Decommissioning; Northern Ireland Housing Executive
Northern Ireland Human Rights Commission; Northern Ireland Tourist Board; Equality Commission; Church Commissioners; Church in Wales; Methodist Church
Baptist Union; Anglican Communion; Lambeth Palace; Seanad; Health Service Executive; Revenue Commissioners; Irish Aviation Authority
Irish Coast Guard; States of Jersey; Tynwald
`,
  ),
];
