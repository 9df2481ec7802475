import { readBodies } from './known-body';

/** Public bodies, forces, courts, parties, unions and associations of the United Kingdom and Ireland. */
export const UNITED_KINGDOM_BODIES = readBodies(`
Parliament of the United Kingdom | | home:Parliament; UK Parliament; U.K. Parliament; British Parliament; Westminster Parliament; Houses of Parliament | GB | legislature | Legislature of the United Kingdom.
House of Commons | | home:House of Commons; the+mid:Commons | GB | legislature | Lower house of the British Parliament.
House of Lords | | the+mid:Lords | GB | legislature | Upper house of the British Parliament.
Scottish Parliament | | Holyrood | GB | legislature | Devolved parliament of Scotland.
Welsh Assembly | | National Assembly for Wales; Senedd; Welsh Parliament; Welsh Assembly Government | GB | legislature | Devolved parliament of Wales.
Northern Ireland Assembly | | Stormont | GB | legislature | Devolved parliament of Northern Ireland.
Scottish Executive | | Scottish Government | GB | government | Devolved government of Scotland.
Welsh Government | | | GB | government | Devolved government of Wales.
Northern Ireland Executive | | | GB | government | Devolved government of Northern Ireland.
Downing Street | | Number 10; Number Ten; No 10; No. 10 | GB | government | Office of the British Prime Minister.
Cabinet Office | | | GB | ministry | British ministry that supports the Prime Minister.
HM Treasury | | home:Treasury; UK Treasury; U.K. Treasury; British Treasury; Her Majesty's Treasury | GB | ministry | Finance ministry of the United Kingdom.
Home Office | | UK Home Office; British Home Office | GB | ministry | Interior ministry of the United Kingdom.
Foreign Office | FCO | Foreign and Commonwealth Office; Foreign & Commonwealth Office; UK Foreign Office; British Foreign Office; Foreign, Commonwealth and Development Office; FCDO | GB | ministry | Foreign ministry of the United Kingdom.
Ministry of Defence | MoD | home:Ministry of Defence; home:Defence Ministry; MOD; UK Ministry of Defence; British Ministry of Defence | GB | ministry | Defence ministry of the United Kingdom.
Ministry of Justice | MoJ | home:Ministry of Justice; home:Justice Ministry | GB | ministry | Justice ministry of England and Wales.
Department of Health | | home:Department of Health; Department of Health and Social Care; DHSC | GB | ministry | Health ministry of the United Kingdom.
Department for Education | DfE | Department for Education and Skills; DfES; Department for Education and Employment | GB | ministry | Education ministry of the United Kingdom.
Department of Trade and Industry | DTI | | GB | ministry | Former trade ministry of the United Kingdom.
Department for Business, Innovation and Skills | BIS | home:BIS; Department for Business; Department for Business and Trade | GB | ministry | Former business ministry of the United Kingdom.
Department for Transport | DfT | | GB | ministry | Transport ministry of the United Kingdom.
Department for Work and Pensions | DWP | | GB | ministry | Welfare ministry of the United Kingdom.
Department for Environment, Food and Rural Affairs | Defra | DEFRA; Department of the Environment, Food and Rural Affairs; Department of Environment, Food and Rural Affairs | GB | ministry | Environment ministry of the United Kingdom.
Department for Culture, Media and Sport | DCMS | Department of Culture, Media and Sport | GB | ministry | Culture ministry of the United Kingdom.
Department for International Development | DFID | DfID; Dfid | GB | ministry | Former aid ministry of the United Kingdom.
Department of Energy and Climate Change | DECC | | GB | ministry | Former energy ministry of the United Kingdom.
Office of the Deputy Prime Minister | ODPM | | GB | ministry | Former ministry for local government of the United Kingdom.
Department for Constitutional Affairs | DCA | | GB | ministry | Former justice ministry of the United Kingdom.
Northern Ireland Office | NIO | | GB | ministry | British ministry for Northern Ireland.
Scotland Office | | Scottish Office | GB | ministry | British ministry for Scotland.
Wales Office | | Welsh Office | GB | ministry | British ministry for Wales.
Privy Council | | | GB | government | Advisers of the British monarch.
* | | Buckingham Palace; Clarence House; Kensington Palace | GB | state body | Office of the British royal family.
Bank of England | BoE | BOE | GB | central bank | Central bank of the United Kingdom.
Monetary Policy Committee | MPC | | GB | central bank | Committee of the Bank of England that sets interest rates.
Office for National Statistics | ONS | Office of National Statistics; National Statistics; Central Statistical Office | GB | statistics office | Statistics office of the United Kingdom.
Office for Budget Responsibility | OBR | | GB | agency | Budget watchdog of the United Kingdom.
National Audit Office | NAO | | GB | agency | Auditor of the British government.
Audit Commission | | | GB | agency | Former auditor of local government in England.
Public Accounts Committee | PAC | Commons Public Accounts Committee | GB | legislature | Committee of the House of Commons on public spending.
HM Revenue and Customs | HMRC | HM Revenue & Customs; Revenue and Customs; Revenue & Customs; Her Majesty's Revenue and Customs | GB | agency | Tax office of the United Kingdom.
Inland Revenue | | | GB | agency | Former tax office of the United Kingdom.
HM Customs and Excise | | Customs and Excise; Customs & Excise; HM Customs | GB | agency | Former customs office of the United Kingdom.
Financial Services Authority | FSA | | GB | regulator | Former financial regulator of the United Kingdom.
Financial Conduct Authority | FCA | | GB | regulator | Financial regulator of the United Kingdom.
Prudential Regulation Authority | PRA | | GB | regulator | Bank regulator of the United Kingdom.
Financial Reporting Council | FRC | | GB | regulator | Accounting regulator of the United Kingdom.
Takeover Panel | | Panel on Takeovers and Mergers | GB | regulator | Regulator of takeovers in the United Kingdom.
Serious Fraud Office | SFO | | GB | agency | Prosecutor of fraud in the United Kingdom.
Office of Fair Trading | OFT | | GB | regulator | Former competition regulator of the United Kingdom.
Competition Commission | | home:Competition Commission | GB | regulator | Former competition regulator of the United Kingdom.
Monopolies and Mergers Commission | MMC | | GB | regulator | Former competition regulator of the United Kingdom.
Competition and Markets Authority | CMA | | GB | regulator | Competition regulator of the United Kingdom.
Ofcom | | Office of Communications; OFCOM | GB | regulator | Communications regulator of the United Kingdom.
Oftel | | | GB | regulator | Former telecoms regulator of the United Kingdom.
Ofgem | | Office of Gas and Electricity Markets | GB | regulator | Energy regulator of the United Kingdom.
Ofwat | | | GB | regulator | Water regulator of England and Wales.
Ofsted | | OFSTED; Office for Standards in Education | GB | regulator | Schools inspectorate of England.
Postcomm | | Postal Services Commission | GB | regulator | Former postal regulator of the United Kingdom.
Postwatch | | | GB | agency | Former watchdog of postal customers in the United Kingdom.
Energywatch | | | GB | agency | Former watchdog of energy customers in the United Kingdom.
Advertising Standards Authority | ASA | | GB | regulator | Advertising regulator of the United Kingdom.
Press Complaints Commission | PCC | | GB | regulator | Former press regulator of the United Kingdom.
British Board of Film Classification | BBFC | | GB | regulator | Film classification body of the United Kingdom.
Information Commissioner's Office | ICO | Office of the Information Commissioner | GB | regulator | Data protection regulator of the United Kingdom.
Electoral Commission | | home:Electoral Commission | GB | regulator | Elections regulator of the United Kingdom.
Charity Commission | | | GB | regulator | Charities regulator of England and Wales.
Gambling Commission | | | GB | regulator | Gambling regulator of Great Britain.
Commission for Racial Equality | CRE | | GB | agency | Former race equality body of Great Britain.
Equal Opportunities Commission | EOC | | GB | agency | Former sex equality body of Great Britain.
Disability Rights Commission | DRC | | GB | agency | Former disability rights body of Great Britain.
Equality and Human Rights Commission | EHRC | | GB | agency | Equality body of Great Britain.
Health and Safety Executive | HSE | Health & Safety Executive | GB | regulator | Workplace safety regulator of Great Britain.
Food Standards Agency | FSA | home:FSA | GB | regulator | Food safety regulator of the United Kingdom.
Medicines and Healthcare products Regulatory Agency | MHRA | Medicines and Healthcare Products Regulatory Agency | GB | regulator | Medicines regulator of the United Kingdom.
National Institute for Clinical Excellence | NICE | local:NICE; National Institute for Health and Care Excellence; National Institute for Health and Clinical Excellence | GB | health body | Body that approves treatments for the NHS.
Healthcare Commission | | Care Quality Commission; CQC | GB | regulator | Health care regulator of England.
Public Health England | PHE | | GB | health body | Former public health agency of England.
UK Health Security Agency | UKHSA | | GB | health body | Health protection agency of the United Kingdom.
Health Protection Agency | HPA | | GB | health body | Public health agency of England.
National Health Service | NHS | NHS England; NHS Scotland; NHS Trust | GB | health body | Public health service of the United Kingdom.
Human Fertilisation and Embryology Authority | HFEA | | GB | regulator | Fertility treatment regulator of the United Kingdom.
Environment Agency | | home:Environment Agency | GB | agency | Environment agency of England.
Scottish Environment Protection Agency | SEPA | Sepa | GB | agency | Environment agency of Scotland.
Forestry Commission | | | GB | agency | Forest agency of Great Britain.
English Heritage | | | GB | agency | Heritage body of England.
National Trust | | | GB | charity | Heritage charity of England, Wales and Northern Ireland.
English Nature | | Natural England | GB | agency | Nature conservation agency of England.
Countryside Agency | | | GB | agency | Former rural agency of England.
Highways Agency | | Highways England; National Highways | GB | agency | Main roads agency of England.
Strategic Rail Authority | SRA | | GB | agency | Former railway authority of Great Britain.
Network Rail | | | GB | company | Owner of Britain's railway network.
Railtrack | | | GB | company | Former owner of Britain's railway network.
Transport for London | TfL | | GB | agency | Transport authority of London.
Civil Aviation Authority | CAA | home:Civil Aviation Authority | GB | regulator | Aviation regulator of the United Kingdom.
Maritime and Coastguard Agency | MCA | HM Coastguard | GB | agency | Coastguard of the United Kingdom.
Met Office | | Meteorological Office | GB | agency | Weather service of the United Kingdom.
Passport Office | | UK Passport Service | GB | agency | Passport office of the United Kingdom.
Driver and Vehicle Licensing Agency | DVLA | | GB | agency | Driving licence office of Great Britain.
Companies House | | | GB | agency | Register of companies of the United Kingdom.
Land Registry | | HM Land Registry | GB | agency | Land register of England and Wales.
Patent Office | | UK Patent Office; Intellectual Property Office | GB | agency | Patent office of the United Kingdom.
Child Support Agency | CSA | | GB | agency | Former child maintenance agency of Great Britain.
Low Pay Commission | | | GB | agency | Adviser on the British minimum wage.
Learning and Skills Council | LSC | | GB | agency | Former funder of further education in England.
Qualifications and Curriculum Authority | QCA | | GB | agency | Former school curriculum body of England.
Universities and Colleges Admissions Service | UCAS | Ucas | GB | agency | University admissions service of the United Kingdom.
Higher Education Funding Council for England | HEFCE | Hefce | GB | agency | Former university funder of England.
Medical Research Council | MRC | home:Medical Research Council | GB | research body | Medical research funder of the United Kingdom.
Economic and Social Research Council | ESRC | | GB | research body | Social science funder of the United Kingdom.
Natural Environment Research Council | NERC | | GB | research body | Environmental science funder of the United Kingdom.
British Antarctic Survey | BAS | | GB | research body | Polar research institute of the United Kingdom.
Royal Society | | | GB | research body | Science academy of the United Kingdom.
Royal Society for the Protection of Birds | RSPB | | GB | charity | Bird conservation charity.
Royal Society for the Prevention of Cruelty to Animals | RSPCA | | GB | charity | Animal welfare charity.
Royal National Lifeboat Institution | RNLI | | GB | charity | Lifeboat charity.
National Society for the Prevention of Cruelty to Children | NSPCC | | GB | charity | Child protection charity.
Cancer Research UK | | | GB | charity | Cancer research charity.
British Heart Foundation | BHF | | GB | charity | Heart disease charity.
Wellcome Trust | | Wellcome | GB | charity | Medical research foundation.
Barnardo's | | | GB | charity | Children's charity.
NCH | | | GB | charity | Children's charity, later Action for Children.
Shelter | | local+mid:Shelter | GB | charity | Homelessness charity.
Citizens Advice | | Citizens Advice Bureau | GB | charity | Advice charity.
Consumers' Association | | Consumers Association; Which? | GB | association | Consumer group of the United Kingdom.
Liberty | | local+mid:Liberty | GB | association | Civil liberties group of the United Kingdom.
Stonewall | | local:Stonewall | GB | association | Gay rights group of the United Kingdom.
Fathers 4 Justice | | | GB | association | Fathers' rights group of the United Kingdom.
Countryside Alliance | | | GB | association | Rural lobby of the United Kingdom.
League Against Cruel Sports | | | GB | association | Group against hunting.
Campaign for Nuclear Disarmament | CND | | GB | association | Group against nuclear weapons.
Campaign for Real Ale | CAMRA | Camra | GB | association | Beer drinkers' group.
Institute for Fiscal Studies | IFS | | GB | research body | Economic research institute.
National Institute of Economic and Social Research | NIESR | | GB | research body | Economic research institute.
Institute for Public Policy Research | IPPR | | GB | think tank | Policy research institute.
Adam Smith Institute | | | GB | think tank | Policy research institute.
Centre for Economics and Business Research | CEBR | | GB | think tank | Economic consultancy.
Chatham House | | Royal Institute of International Affairs | GB | think tank | Foreign policy institute.
International Institute for Strategic Studies | IISS | | GB | think tank | Security research institute.
Overseas Development Institute | ODI | | GB | think tank | Development research institute.
Metropolitan Police | | the+mid:Met; Met Police; Metropolitan Police Service; Scotland Yard; New Scotland Yard | GB | police | Police of London.
City of London Police | | | GB | police | Police of the City of London.
British Transport Police | BTP | | GB | police | Railway police of Great Britain.
Greater Manchester Police | GMP | | GB | police | Police of Manchester.
Police Service of Northern Ireland | PSNI | | GB | police | Police of Northern Ireland.
Royal Ulster Constabulary | RUC | | GB | police | Former police of Northern Ireland.
* | | Police Scotland; Strathclyde Police; Lothian and Borders Police; Tayside Police | GB | police | Police of Scotland.
National Crime Agency | NCA | | GB | police | Police against organised crime in the United Kingdom.
National Criminal Intelligence Service | NCIS | Naval Criminal Investigative Service | GB | police | Former criminal intelligence agency of the United Kingdom.
National Crime Squad | NCS | | GB | police | Former police against organised crime in England and Wales.
National Hi-Tech Crime Unit | NHTCU | | GB | police | Former computer crime unit of the United Kingdom.
Serious Organised Crime Agency | SOCA | Soca | GB | police | Former police against organised crime in the United Kingdom.
Association of Chief Police Officers | ACPO | Acpo | GB | association | Former body of chief police officers.
Police Federation | | Police Federation of England and Wales | GB | union | Police officers' association.
Independent Police Complaints Commission | IPCC | home:IPCC; Police Complaints Authority; Independent Office for Police Conduct; IOPC | GB | agency | Police watchdog of England and Wales.
Crown Prosecution Service | CPS | Child Protective Services | GB | agency | Prosecutor of England and Wales.
Criminal Cases Review Commission | CCRC | | GB | agency | Body that reviews convictions.
Prison Service | | local:Prison Service; HM Prison Service | GB | agency | Prison service of England and Wales.
Parole Board | | home:Parole Board | GB | agency | Body that decides on release of prisoners.
Law Society | | | GB | association | Solicitors' association of England and Wales.
Bar Council | | | GB | association | Barristers' association of England and Wales.
High Court | | home:High Court; Royal Courts of Justice | GB | court | Higher civil court of England and Wales.
Court of Appeal | | home:Court of Appeal | GB | court | Appeal court of England and Wales.
Old Bailey | | Central Criminal Court | GB | court | Criminal court in London.
Supreme Court of the United Kingdom | | home:Supreme Court; UK Supreme Court; Law Lords | GB | court | Highest court of the United Kingdom.
MI5 | | Security Service | GB | intelligence service | Domestic intelligence service of the United Kingdom.
MI6 | | Secret Intelligence Service; SIS | GB | intelligence service | Foreign intelligence service of the United Kingdom.
Government Communications Headquarters | GCHQ | | GB | intelligence service | Signals intelligence service of the United Kingdom.
British Army | | | GB | armed force | Land force of the United Kingdom.
Royal Navy | | | GB | armed force | Navy of the United Kingdom.
Royal Air Force | RAF | | GB | armed force | Air force of the United Kingdom.
Royal Marines | | | GB | armed force | Marines of the United Kingdom.
Special Air Service | SAS | | GB | armed force | Special force of the United Kingdom.
Territorial Army | | Army Reserve | GB | armed force | Reserve force of the United Kingdom.
Labour Party | | home:Labour Party; mid:Labour; New Labour; Labour Party's National Executive Committee; Scottish Labour; Welsh Labour; Labour | GB | party | Centre-left party of the United Kingdom.
Conservative Party | | home:Conservative Party; local:Conservatives; local+mid:Conservative; Tories; local:Tory; Tory Party; Tory party; Conservative party; Scottish Conservatives; Welsh Conservatives | GB | party | Centre-right party of the United Kingdom.
Liberal Democrats | | Lib Dems; Liberal Democrat Party; Lib-Dems; Liberal Democrat; Lib Dem; Scottish Liberal Democrats | GB | party | Liberal party of the United Kingdom.
Scottish National Party | SNP | | GB | party | Independence party of Scotland.
Plaid Cymru | | Plaid | GB | party | Independence party of Wales.
UK Independence Party | UKIP | Ukip; United Kingdom Independence Party | GB | party | Former Eurosceptic party of the United Kingdom.
British National Party | BNP | | GB | party | Far-right party of the United Kingdom.
Respect | | local+mid:Respect; Respect Party; Respect party; Respect coalition | GB | party | Former left-wing party of the United Kingdom.
Veritas | | local:Veritas; Veritas Software | GB | party | Former Eurosceptic party of the United Kingdom.
Democratic Unionist Party | DUP | Democratic Unionists | GB | party | Unionist party of Northern Ireland.
Ulster Unionist Party | UUP | Ulster Unionists | GB | party | Unionist party of Northern Ireland.
Social Democratic and Labour Party | SDLP | | GB | party | Nationalist party of Northern Ireland.
Sinn Fein | | Sinn Féin; Sinn Fein's | IE | party | Irish republican party.
Trades Union Congress | TUC | | GB | union | Federation of unions in the United Kingdom.
Confederation of British Industry | CBI | | GB | association | Employers' association of the United Kingdom.
Institute of Directors | IoD | IOD | GB | association | Company directors' association of the United Kingdom.
British Chambers of Commerce | BCC | | GB | association | Business association of the United Kingdom.
Federation of Small Businesses | FSB | home:FSB | GB | association | Small business association of the United Kingdom.
British Retail Consortium | BRC | | GB | association | Retailers' association of the United Kingdom.
Engineering Employers' Federation | EEF | Engineering Employers Federation | GB | association | Manufacturers' association of the United Kingdom.
Society of Motor Manufacturers and Traders | SMMT | | GB | association | Car industry association of the United Kingdom.
Association of British Insurers | ABI | | GB | association | Insurers' association of the United Kingdom.
British Bankers' Association | BBA | British Bankers Association | GB | association | Former bankers' association of the United Kingdom.
Council of Mortgage Lenders | CML | | GB | association | Former lenders' association of the United Kingdom.
Royal Institution of Chartered Surveyors | RICS | Rics | GB | association | Surveyors' association.
National Association of Pension Funds | NAPF | | GB | association | Pension funds' association of the United Kingdom.
National Farmers' Union | NFU | National Farmers Union | GB | union | Farmers' association of England and Wales.
Chartered Institute of Purchasing and Supply | CIPS | Chartered Institute of Purchasing & Supply | GB | association | Purchasers' association.
Automobile Association | AA | the:AA | GB | association | Motorists' organisation of the United Kingdom.
RAC Foundation | RAC | the:RAC; RAC plc | GB | association | Motorists' organisation of the United Kingdom.
British Medical Association | BMA | | GB | union | Doctors' union of the United Kingdom.
Royal College of Nursing | RCN | | GB | union | Nurses' union of the United Kingdom.
General Medical Council | GMC | | GB | regulator | Doctors' regulator of the United Kingdom.
Royal College of Physicians | | | GB | association | Physicians' association.
National Union of Teachers | NUT | | GB | union | Former teachers' union of the United Kingdom.
National Union of Students | NUS | | GB | union | Students' union of the United Kingdom.
National Union of Journalists | NUJ | | GB | union | Journalists' union of the United Kingdom.
National Union of Mineworkers | NUM | | GB | union | Miners' union of Great Britain.
Rail, Maritime and Transport union | RMT | Rail Maritime and Transport union; RMT union; Rail, Maritime and Transport Union | GB | union | Transport union of Great Britain.
Transport and General Workers' Union | TGWU | Transport and General Workers Union; T&G; Transport & General Workers' Union | GB | union | Former general union of the United Kingdom.
Unison | | UNISON | GB | union | Public service union of the United Kingdom.
Amicus | | local:Amicus | GB | union | Former manufacturing union of the United Kingdom.
Unite | | local+mid:Unite; Unite union; Unite the Union | GB | union | General union of the United Kingdom.
GMB | | GMB union | GB | union | General union of the United Kingdom.
Aslef | | ASLEF | GB | union | Train drivers' union of Great Britain.
Public and Commercial Services Union | PCS | PCS union | GB | union | Civil servants' union of the United Kingdom.
Communication Workers Union | CWU | | GB | union | Postal and telecoms union of the United Kingdom.
Fire Brigades Union | FBU | | GB | union | Firefighters' union of the United Kingdom.
Equity | | local+mid:Equity; Equity union | GB | union | Actors' union of the United Kingdom.
Bectu | | BECTU | GB | union | Broadcasting union of the United Kingdom.
British Phonographic Industry | BPI | | GB | association | Record companies' association of the United Kingdom.
British Academy of Film and Television Arts | BAFTA | Bafta | GB | association | Academy that gives the Baftas.
UK Film Council | | Film Council | GB | agency | Former film body of the United Kingdom.
British Film Institute | BFI | | GB | agency | Film body of the United Kingdom.
Arts Council | | Arts Council England; Arts Council of England | GB | agency | Arts funder of England.
* | | Big Lottery Fund; Heritage Lottery Fund; National Lottery Commission | GB | agency | Distributor of lottery money in the United Kingdom.
British Council | | | GB | agency | Cultural relations body of the United Kingdom.
British Library | | | GB | state body | National library of the United Kingdom.
British Museum | | | GB | state body | Museum in London.
Royal Opera House | | | GB | state body | Opera house in London.
Royal Shakespeare Company | RSC | | GB | state body | Theatre company in Stratford.
National Theatre | | home:National Theatre | GB | state body | Theatre in London.
Royal Mail | | Royal Mail Group | GB | state body | Postal service of the United Kingdom.
Post Office | | home:Post Office | GB | state body | Post offices of the United Kingdom.
Football Association | FA | the:FA; English Football Association; English FA | GB | sports federation | Governing body of English football.
Scottish Football Association | SFA | Scottish FA | GB | sports federation | Governing body of Scottish football.
Football Association of Wales | FAW | Welsh FA | GB | sports federation | Governing body of Welsh football.
Football Association of Ireland | FAI | | IE | sports federation | Governing body of Irish football.
Rugby Football Union | RFU | | GB | sports federation | Governing body of English rugby union.
Welsh Rugby Union | WRU | | GB | sports federation | Governing body of Welsh rugby union.
Scottish Rugby Union | SRU | Scottish Rugby | GB | sports federation | Governing body of Scottish rugby union.
Irish Rugby Football Union | IRFU | | IE | sports federation | Governing body of Irish rugby union.
Rugby Football League | RFL | | GB | sports federation | Governing body of English rugby league.
England and Wales Cricket Board | ECB | home:ECB; England and Wales Cricket Board Ltd | GB | sports federation | Governing body of English cricket.
Marylebone Cricket Club | MCC | | GB | sports federation | Cricket club that keeps the laws of the game.
Lawn Tennis Association | LTA | | GB | sports federation | Governing body of British tennis.
UK Sport | | | GB | agency | Sports funder of the United Kingdom.
UK Athletics | UKA | | GB | sports federation | Governing body of British athletics.
British Olympic Association | BOA | Team GB | GB | sports federation | Olympic committee of Great Britain.
Sport England | | | GB | agency | Sports funder of England.
Professional Footballers' Association | PFA | Professional Footballers Association | GB | union | Footballers' union of England and Wales.
British Broadcasting Corporation | BBC | B.B.C. | GB | broadcaster | Public broadcaster of the United Kingdom.
BBC News | | BBC News Online | GB | broadcaster | News service of the British Broadcasting Corporation.
BBC One | | BBC1; BBC 1 | GB | broadcaster | Television channel of the British Broadcasting Corporation.
BBC Two | | BBC2; BBC 2 | GB | broadcaster | Television channel of the British Broadcasting Corporation.
BBC Three | | BBC3 | GB | broadcaster | Television channel of the British Broadcasting Corporation.
BBC Radio 1 | | BBC Radio One; Radio One; Radio 1 | GB | broadcaster | Radio station of the British Broadcasting Corporation.
BBC Radio 2 | | BBC Radio Two; Radio Two; Radio 2 | GB | broadcaster | Radio station of the British Broadcasting Corporation.
BBC Radio 4 | | BBC Radio Four; Radio Four; Radio 4 | GB | broadcaster | Radio station of the British Broadcasting Corporation.
BBC Radio 5 Live | | BBC Radio Five Live; BBC Five Live; Five Live; Radio Five Live; Radio 5 Live; BBC Radio Five; BBC 5 Live | GB | broadcaster | Radio station of the British Broadcasting Corporation.
* | | BBC Four = BBC4; BBC Sport; BBC Radio; BBC World Service; BBC World; BBC Radio 3 = Radio 3; BBC Radio Wales; BBC Wales; BBC Scotland; BBC Radio Scotland; BBC Breakfast | GB | broadcaster | Service of the British Broadcasting Corporation.
BBC Board of Governors | | BBC Trust; BBC governors | GB | state body | Former governing body of the BBC.
Church of England | | Anglican Church; General Synod | GB | church | Established church of England.
Church of Scotland | | Kirk of Scotland | GB | church | National church of Scotland.
University of Oxford | | Oxford University | GB | university | University in Oxford.
University of Cambridge | | Cambridge University | GB | university | University in Cambridge.
London School of Economics | LSE | home:LSE; London School of Economics and Political Science | GB | university | University in London.
Imperial College London | | Imperial College | GB | university | University in London.
University College London | UCL | | GB | university | University in London.
King's College London | | King's College | GB | university | University in London.
Great Ormond Street Hospital | | Great Ormond Street | GB | hospital | Children's hospital in London.
Dáil | | Dail; Dail Eireann; Oireachtas | IE | legislature | Lower house of the Irish parliament.
Garda Síochána | | Garda; Gardai; Garda Siochana; An Garda Siochana | IE | police | Police of Ireland.
Central Bank of Ireland | | Irish Central Bank | IE | central bank | Central bank of Ireland.
Central Statistics Office | CSO | | IE | statistics office | Statistics office of Ireland.
Fianna Fail | | Fianna Fáil | IE | party | Party of Ireland.
Fine Gael | | | IE | party | Party of Ireland.
Progressive Democrats | | | IE | party | Former party of Ireland.
Age Concern | | | GB | charity | Charity for older people.
Help the Aged | | | GB | charity | Former charity for older people.
Mencap | | | GB | charity | Charity for people with learning disabilities.
NASUWT | | | GB | union | Teachers' union of the United Kingdom.
ActionAid | | Action Aid | | charity | Aid charity.
Ulster Defence Association | UDA | | GB | armed group | Loyalist paramilitary group of Northern Ireland.
Ulster Volunteer Force | UVF | | GB | armed group | Loyalist paramilitary group of Northern Ireland.
Irish National Liberation Army | INLA | | GB | armed group | Republican paramilitary group of Northern Ireland.
Royal Institution of Naval Architects | RINA | | GB | association | Body of ship designers.
`);
