import { readBodies } from './known-body';

/** Public bodies of Asia, Australia and the Pacific. */
export const ASIA_PACIFIC_BODIES = readBodies(`
Communist Party of China | CPC | home:Communist Party; Chinese Communist Party; CCP; China's Communist Party; CPC Central Committee | CN | party | Ruling party of China.
Central Commission for Discipline Inspection | CCDI | CPC Central Commission for Discipline Inspection | CN | agency | Anti-corruption body of China's Communist Party.
National People's Congress | NPC | Chinese National People's Congress | CN | legislature | Legislature of China.
Chinese People's Political Consultative Conference | CPPCC | | CN | legislature | Advisory body of China.
State Council | | home:State Council; Chinese State Council; China's State Council | CN | government | Government of China.
Ministry of Public Security | MPS | Public Security Ministry; home:Ministry of Public Security | CN | ministry | Police ministry of China.
Ministry of State Security | MSS | | CN | intelligence service | Intelligence ministry of China.
Ministry of Commerce of China | MOFCOM | | CN | ministry | Trade ministry of China.
Supreme People's Court | SPC | | CN | court | Highest court of China.
Supreme People's Procuratorate | SPP | | CN | agency | Prosecutor of China.
People's Bank of China | PBOC | PBoC; People's Bank of China; Chinese Central Bank | CN | central bank | Central bank of China.
National Bureau of Statistics of China | NBS | home:National Bureau of Statistics | CN | statistics office | Statistics office of China.
National Development and Reform Commission | NDRC | | CN | agency | Economic planning agency of China.
China Securities Regulatory Commission | CSRC | | CN | regulator | Securities regulator of China.
China Banking Regulatory Commission | CBRC | China Banking and Insurance Regulatory Commission | CN | regulator | Bank regulator of China.
State Administration of Foreign Exchange | SAFE | | CN | agency | Currency regulator of China.
State-owned Assets Supervision and Administration Commission | SASAC | | CN | agency | Owner of China's state companies.
General Administration of Customs | | General Administration of Customs of China | CN | agency | Customs office of China.
China Food and Drug Administration | CFDA | State Food and Drug Administration; SFDA | CN | regulator | Food and medicines regulator of China.
National Health Commission | NHC | home:NHC; home:National Health Commission; National Health and Family Planning Commission | CN | health body | Health ministry of China.
Chinese Centre for Disease Control and Prevention | | China CDC; Chinese Center for Disease Control and Prevention | CN | health body | Disease control agency of China.
China National Space Administration | CNSA | | CN | space agency | Space agency of China.
China Earthquake Administration | | China Earthquake Networks Center | CN | agency | Earthquake agency of China.
Chinese Academy of Sciences | CAS | home:CAS | CN | research body | Science academy of China.
Chinese Academy of Social Sciences | CASS | | CN | research body | Social science academy of China.
People's Liberation Army | PLA | | CN | armed force | Armed forces of China.
Central Military Commission | CMC | | CN | armed force | Command of China's forces.
Hong Kong Monetary Authority | HKMA | | HK | central bank | Central bank of Hong Kong.
Independent Commission Against Corruption | ICAC | home:Independent Commission Against Corruption; home:ICAC | HK | agency | Anti-corruption body of Hong Kong.
Legislative Council | LegCo | home:Legislative Council; Legco | HK | legislature | Legislature of Hong Kong.
Tsinghua University | | alone:Tsinghua | CN | university | University in Beijing.
Peking University | | Beijing University | CN | university | University in Beijing.
Kuomintang | KMT | Chinese Nationalist Party | TW | party | Nationalist party of Taiwan.
Democratic Progressive Party | DPP | | TW | party | Party of Taiwan.
Central Bank of the Republic of China | | | TW | central bank | Central bank of Taiwan.
Bank of Japan | BOJ | BoJ | JP | central bank | Central bank of Japan.
Ministry of International Trade and Industry | MITI | Ministry of Economy, Trade and Industry; METI | JP | ministry | Trade ministry of Japan.
Ministry of Finance of Japan | MOF | | JP | ministry | Finance ministry of Japan.
Japan Meteorological Agency | JMA | Meteorological Agency | JP | agency | Weather agency of Japan.
Financial Services Agency | | home:Financial Services Agency | JP | regulator | Financial regulator of Japan.
National Police Agency | NPA | | JP | police | Police agency of Japan.
Nuclear Regulation Authority | NRA | home:NRA | JP | regulator | Nuclear regulator of Japan.
Diet | | the+mid:Diet; Japanese Diet | JP | legislature | Parliament of Japan.
Liberal Democratic Party | LDP | home:Liberal Democratic Party | JP | party | Conservative party of Japan.
Democratic Party of Japan | DPJ | | JP | party | Former centre-left party of Japan.
Self-Defense Forces | SDF | Self-Defence Forces; Japan Self-Defense Forces; Japanese Self-Defense Forces | JP | armed force | Armed forces of Japan.
Japan Aerospace Exploration Agency | JAXA | Jaxa | JP | space agency | Space agency of Japan.
Tokyo Electric Power Company | TEPCO | Tepco; Tokyo Electric Power Co; Tokyo Electric Power | JP | company | Electricity company of Tokyo.
Keidanren | | Japan Business Federation | JP | association | Employers' association of Japan.
Bank of Korea | BOK | | KR | central bank | Central bank of South Korea.
Blue House | | | KR | government | Office of the President of South Korea.
Statistics Korea | | National Statistical Office | KR | statistics office | Statistics office of South Korea.
Fair Trade Commission | FTC | home:FTC; Korea Fair Trade Commission; home:Fair Trade Commission | KR | regulator | Competition regulator of South Korea.
National Intelligence Service | NIS | | KR | intelligence service | Intelligence service of South Korea.
Korean Central News Agency | KCNA | | KP | news agency | State news agency of North Korea.
Workers' Party of Korea | | Korean Workers' Party | KP | party | Ruling party of North Korea.
Bank of Mongolia | | Mongolbank | MN | central bank | Central bank of Mongolia.
Reserve Bank of India | RBI | | IN | central bank | Central bank of India.
Lok Sabha | | | IN | legislature | Lower house of the Indian parliament.
Rajya Sabha | | | IN | legislature | Upper house of the Indian parliament.
Supreme Court of India | | home:Supreme Court; Indian Supreme Court | IN | court | Highest court of India.
Securities and Exchange Board of India | SEBI | Sebi | IN | regulator | Securities regulator of India.
Telecom Regulatory Authority of India | TRAI | Trai | IN | regulator | Telecoms regulator of India.
Central Bureau of Investigation | CBI | home:CBI | IN | police | Federal investigators of India.
Enforcement Directorate | ED | | IN | police | Financial investigators of India.
National Investigation Agency | NIA | | IN | police | Counter-terrorism police of India.
Central Statistical Organisation | | Central Statistical Organization; National Statistical Office of India | IN | statistics office | Statistics office of India.
Indian Space Research Organisation | ISRO | Isro; Indian Space Research Organization | IN | space agency | Space agency of India.
India Meteorological Department | IMD | Indian Meteorological Department | IN | agency | Weather service of India.
Indian Council of Medical Research | ICMR | | IN | research body | Medical research agency of India.
Election Commission of India | | home:Election Commission | IN | agency | Elections body of India.
National Disaster Response Force | NDRF | | IN | agency | Disaster force of India.
Central Reserve Police Force | CRPF | | IN | police | Federal police of India.
Border Security Force | BSF | | IN | armed force | Border force of India.
Indian Army | | | IN | armed force | Land force of India.
Indian Railways | | | IN | state body | State railways of India.
Oil and Natural Gas Corporation | ONGC | | IN | company | State oil company of India.
Bharatiya Janata Party | BJP | | IN | party | Hindu nationalist party of India.
Indian National Congress | INC | Congress Party; Congress party | IN | party | Centre-left party of India.
Aam Aadmi Party | AAP | home:AAP; AAP Party | IN | party | Party of India.
Shiv Sena | | | IN | party | Regional party of India.
Indian Institute of Technology | IIT | Indian Institutes of Technology | IN | university | Technical universities of India.
All India Institute of Medical Sciences | AIIMS | | IN | hospital | Hospital and medical school in Delhi.
Board of Control for Cricket in India | BCCI | | IN | sports federation | Governing body of Indian cricket.
State Bank of Pakistan | SBP | | PK | central bank | Central bank of Pakistan.
Inter-Services Intelligence | ISI | | PK | intelligence service | Intelligence service of Pakistan.
Inter-Services Public Relations | ISPR | | PK | armed force | Press office of Pakistan's forces.
National Accountability Bureau | NAB | | PK | agency | Anti-corruption body of Pakistan.
Pakistan Muslim League | PML | PML-N; Pakistan Muslim League-Nawaz | PK | party | Party of Pakistan.
Pakistan People's Party | PPP | Pakistan Peoples Party | PK | party | Party of Pakistan.
Pakistan Tehreek-e-Insaf | PTI | home:PTI | PK | party | Party of Pakistan.
Pakistan Cricket Board | PCB | | PK | sports federation | Governing body of Pakistani cricket.
Tehrik-i-Taliban Pakistan | TTP | Pakistani Taliban; Pakistani Taleban; Tehrik-e-Taliban Pakistan | PK | armed group | Jihadist armed group in Pakistan.
Lashkar-e-Taiba | LeT | Lashkar-e-Toiba | PK | militant group | Jihadist armed group in Pakistan.
Bangladesh Bank | | | BD | central bank | Central bank of Bangladesh.
Awami League | | | BD | party | Party of Bangladesh.
Bangladesh Nationalist Party | BNP | home:BNP; BNP Bangladesh | BD | party | Party of Bangladesh.
Central Bank of Sri Lanka | | | LK | central bank | Central bank of Sri Lanka.
Nepal Rastra Bank | | | NP | central bank | Central bank of Nepal.
Da Afghanistan Bank | | | AF | central bank | Central bank of Afghanistan.
International Security Assistance Force | ISAF | Isaf | | armed force | Former NATO-led force in Afghanistan.
Bank Indonesia | BI | | ID | central bank | Central bank of Indonesia.
Statistics Indonesia | BPS | | ID | statistics office | Statistics office of Indonesia.
National Disaster Mitigation Agency | BNPB | National Disaster Management Agency | ID | agency | Disaster agency of Indonesia.
Corruption Eradication Commission | KPK | | ID | agency | Anti-corruption body of Indonesia.
National Transportation Safety Committee | KNKT | | ID | agency | Transport accident investigator of Indonesia.
Jemaah Islamiah | JI | Jemaah Islamiyah; Jemaah Islamia | ID | militant group | Jihadist armed group in Southeast Asia.
Free Aceh Movement | GAM | | ID | armed group | Former separatist armed group in Aceh.
Bank Negara Malaysia | BNM | Bank Negara; Malaysian Central Bank | MY | central bank | Central bank of Malaysia.
United Malays National Organisation | UMNO | Umno; United Malays National Organization | MY | party | Party of Malaysia.
Monetary Authority of Singapore | MAS | | SG | central bank | Central bank of Singapore.
Temasek | | Temasek Holdings | SG | company | State investment company of Singapore.
People's Action Party | PAP | | SG | party | Ruling party of Singapore.
Bank of Thailand | BOT | | TH | central bank | Central bank of Thailand.
Thai Rak Thai | | Pheu Thai; Thai Rak Thai Party; Pheu Thai Party | TH | party | Party of Thailand.
State Bank of Vietnam | SBV | | VN | central bank | Central bank of Vietnam.
Bangko Sentral ng Pilipinas | BSP | Central Bank of the Philippines; Philippine Central Bank | PH | central bank | Central bank of the Philippines.
Philippine National Police | PNP | | PH | police | Police of the Philippines.
Armed Forces of the Philippines | AFP | home:AFP | PH | armed force | Armed forces of the Philippines.
Abu Sayyaf | | Abu Sayyaf Group | PH | militant group | Jihadist armed group in the Philippines.
Moro Islamic Liberation Front | MILF | | PH | armed group | Armed group in the Philippines.
New People's Army | | | PH | armed group | Communist armed group in the Philippines.
National League for Democracy | NLD | | MM | party | Democratic party of Myanmar.
Tatmadaw | | | MM | armed force | Armed forces of Myanmar.
Khmer Rouge | | | KH | armed group | Former regime of Cambodia.
Reserve Bank of Australia | RBA | | AU | central bank | Central bank of Australia.
Australian Bureau of Statistics | ABS | | AU | statistics office | Statistics office of Australia.
Australian Federal Police | AFP | home:AFP | AU | police | Federal police of Australia.
Australian Security Intelligence Organisation | ASIO | Asio | AU | intelligence service | Domestic intelligence service of Australia.
Australian Competition and Consumer Commission | ACCC | Australian Competition & Consumer Commission | AU | regulator | Competition regulator of Australia.
Australian Securities and Investments Commission | ASIC | Australian Securities & Investments Commission | AU | regulator | Securities regulator of Australia.
Australian Taxation Office | ATO | Australian Tax Office | AU | agency | Tax office of Australia.
Bureau of Meteorology | BOM | Australian Bureau of Meteorology | AU | agency | Weather service of Australia.
Commonwealth Scientific and Industrial Research Organisation | CSIRO | | AU | research body | Science agency of Australia.
Australian Transport Safety Bureau | ATSB | | AU | agency | Transport accident investigator of Australia.
Australian Maritime Safety Authority | AMSA | | AU | agency | Maritime safety agency of Australia.
New South Wales Police | | NSW Police; NSW Police Force; New South Wales Police Force | AU | police | Police of New South Wales.
Victoria Police | | | AU | police | Police of Victoria.
Australian Labor Party | ALP | home:Labor; Labor Party | AU | party | Centre-left party of Australia.
Liberal Party of Australia | | home:Liberal Party | AU | party | Centre-right party of Australia.
Cricket Australia | | Australian Cricket Board | AU | sports federation | Governing body of Australian cricket.
Tennis Australia | | | AU | sports federation | Governing body of Australian tennis.
Australian Rugby Union | ARU | Rugby Australia | AU | sports federation | Governing body of Australian rugby.
Reserve Bank of New Zealand | RBNZ | | NZ | central bank | Central bank of New Zealand.
Statistics New Zealand | | Stats NZ | NZ | statistics office | Statistics office of New Zealand.
New Zealand Police | | | NZ | police | Police of New Zealand.
GNS Science | | GeoNet | NZ | research body | Earth science institute of New Zealand.
New Zealand Rugby Union | NZRU | New Zealand Rugby; New Zealand Rugby Football Union | NZ | sports federation | Governing body of New Zealand rugby.
Bank of Papua New Guinea | | | PG | central bank | Central bank of Papua New Guinea.
Reserve Bank of Fiji | | | FJ | central bank | Central bank of Fiji.
Tehreek-e-Taliban | | Tehrik-i-Taliban | PK | armed group | Jihadist armed group in Pakistan.
Golkar | | Golkar Party | ID | party | Party of Indonesia.
Indonesian Democratic Party of Struggle | PDI-P | | ID | party | Party of Indonesia.
Meteorology, Climatology and Geophysics Agency | BMKG | Meteorology, Climatology, and Geophysics Agency | ID | agency | Weather and earthquake agency of Indonesia.
`);
