import { readBodies } from './known-body';

/** Public bodies of Africa and the Middle East. */
export const AFRICA_MIDDLE_EAST_BODIES = readBodies(`
Knesset | | Israeli Knesset; Israeli Parliament | IL | legislature | Parliament of Israel.
Israel Defense Forces | IDF | Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces; Israeli Army | IL | armed force | Armed forces of Israel.
Mossad | | | IL | intelligence service | Foreign intelligence service of Israel.
Shin Bet | | Shabak | IL | intelligence service | Domestic intelligence service of Israel.
Bank of Israel | | | IL | central bank | Central bank of Israel.
Central Bureau of Statistics | CBS | home:CBS; Israel Central Bureau of Statistics; home:Central Bureau of Statistics | IL | statistics office | Statistics office of Israel.
Likud | | Likud Party | IL | party | Right-wing party of Israel.
Israeli Labour Party | | Israeli Labor Party | IL | party | Centre-left party of Israel.
Kadima | | | IL | party | Former centrist party of Israel.
Hebrew University | | Hebrew University of Jerusalem | IL | university | University in Jerusalem.
Palestine Monetary Authority | | | PS | central bank | Monetary authority of the Palestinian territories.
Palestinian Legislative Council | PLC | | PS | legislature | Palestinian parliament.
Al-Aqsa Martyrs Brigades | | al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs' Brigades; Al Aqsa Martyrs Brigades | PS | armed group | Palestinian armed group.
Popular Front for the Liberation of Palestine | PFLP | | PS | armed group | Palestinian armed group.
United Nations Interim Force in Lebanon | UNIFIL | Unifil | LB | international organisation | United Nations force in Lebanon.
Banque du Liban | BdL | Central Bank of Lebanon | LB | central bank | Central bank of Lebanon.
Amal Movement | | Amal | LB | party | Shia party of Lebanon.
Central Bank of Syria | | | SY | central bank | Central bank of Syria.
Baath Party | | Ba'ath Party; Baath party; Arab Socialist Baath Party | | party | Former ruling party of Iraq and Syria.
Free Syrian Army | FSA | home:FSA | SY | armed group | Syrian opposition force.
Syrian Democratic Forces | SDF | home:SDF | SY | armed group | Kurdish-led force in Syria.
Syrian Observatory for Human Rights | SOHR | | | association | Monitor of the Syrian war.
White Helmets | | Syrian Civil Defence; Syria Civil Defence | SY | charity | Rescue organisation in Syria.
Syrian Arab News Agency | SANA | Sana; Syrian Arab news agency | SY | news agency | State news agency of Syria.
People's Protection Units | YPG | | SY | armed group | Kurdish force in Syria.
Nusra Front | | al-Nusra Front; Jabhat al-Nusra; Al-Nusra Front | SY | armed group | Jihadist armed group in Syria.
Central Bank of Iraq | CBI | home:CBI | IQ | central bank | Central bank of Iraq.
Coalition Provisional Authority | CPA | | IQ | government | Former occupation authority of Iraq.
Iraqi Governing Council | | Governing Council | IQ | government | Former transitional government of Iraq.
Iraqi Army | | | IQ | armed force | Land force of Iraq.
Mehdi Army | | Mahdi Army | IQ | armed group | Former Shia militia in Iraq.
Kurdistan Regional Government | KRG | | IQ | government | Government of Iraqi Kurdistan.
Peshmerga | | | IQ | armed force | Forces of Iraqi Kurdistan.
Patriotic Union of Kurdistan | PUK | | IQ | party | Kurdish party of Iraq.
Kurdistan Democratic Party | KDP | | IQ | party | Kurdish party of Iraq.
Iraq Body Count | IBC | home:IBC | | association | Project that counts deaths in Iraq.
Iraq Survey Group | ISG | | | agency | Former searchers for weapons in Iraq.
Central Bank of Iran | | Central Bank of the Islamic Republic of Iran; Iranian Central Bank | IR | central bank | Central bank of Iran.
Revolutionary Guards | IRGC | Islamic Revolutionary Guard Corps; Revolutionary Guard; Iranian Revolutionary Guards; Islamic Revolution Guards Corps; Revolutionary Guard Corps; Iran's Revolutionary Guard | IR | armed force | Ideological army of Iran.
Majlis | | | IR | legislature | Parliament of Iran.
Guardian Council | | Council of Guardians | IR | government | Clerical body of Iran.
Atomic Energy Organization of Iran | AEOI | Atomic Energy Organisation of Iran | IR | agency | Nuclear agency of Iran.
National Iranian Oil Company | NIOC | National Iranian Oil Co | IR | company | State oil company of Iran.
Islamic Republic News Agency | IRNA | Irna | IR | news agency | State news agency of Iran.
Saudi Arabian Monetary Agency | SAMA | Saudi Central Bank; Saudi Arabian Monetary Authority | SA | central bank | Central bank of Saudi Arabia.
Saudi Aramco | | Aramco; Saudi Arabian Oil Company | SA | company | State oil company of Saudi Arabia.
Saudi Press Agency | SPA | | SA | news agency | State news agency of Saudi Arabia.
Central Bank of the United Arab Emirates | | UAE Central Bank; Central Bank of the UAE | AE | central bank | Central bank of the United Arab Emirates.
Qatar Investment Authority | QIA | | QA | state body | Sovereign wealth fund of Qatar.
Qatar Central Bank | | | QA | central bank | Central bank of Qatar.
Central Bank of Kuwait | | | KW | central bank | Central bank of Kuwait.
Kuwait Investment Authority | KIA | Kuwait Investment Office | KW | state body | Sovereign wealth fund of Kuwait.
Abu Dhabi Investment Authority | ADIA | | AE | state body | Sovereign wealth fund of Abu Dhabi.
Central Bank of Jordan | | | JO | central bank | Central bank of Jordan.
Central Bank of Bahrain | | Bahrain Monetary Agency | BH | central bank | Central bank of Bahrain.
Central Bank of Yemen | | | YE | central bank | Central bank of Yemen.
Central Bank of Egypt | CBE | Egyptian Central Bank | EG | central bank | Central bank of Egypt.
Central Agency for Public Mobilization and Statistics | CAPMAS | | EG | statistics office | Statistics office of Egypt.
Supreme Council of the Armed Forces | SCAF | | EG | armed force | Military council of Egypt.
Suez Canal Authority | SCA | | EG | agency | Operator of the Suez Canal.
Middle East News Agency | MENA | Mena | EG | news agency | State news agency of Egypt.
Bank Al-Maghrib | | Bank al-Maghrib | MA | central bank | Central bank of Morocco.
Polisario Front | | Polisario | EH | armed group | Independence movement of Western Sahara.
Bank of Algeria | | | DZ | central bank | Central bank of Algeria.
National Liberation Front | FLN | | DZ | party | Party of Algeria.
Sonatrach | | | DZ | company | State oil company of Algeria.
Central Bank of Tunisia | | | TN | central bank | Central bank of Tunisia.
Ennahda | | | TN | party | Islamist party of Tunisia.
Central Bank of Libya | CBL | | LY | central bank | Central bank of Libya.
National Oil Corporation | NOC | | LY | company | State oil company of Libya.
National Transitional Council | NTC | | LY | government | Former transitional government of Libya.
Janjaweed | | | SD | armed group | Militia in Darfur.
Sudan People's Liberation Army | SPLA | Sudan People's Liberation Movement; SPLM | SS | armed force | Army of South Sudan.
Sudan Liberation Army | SLA | Sudan Liberation Movement; SLM | SD | armed group | Rebel group in Darfur.
Justice and Equality Movement | JEM | Jem | SD | armed group | Rebel group in Darfur.
Rapid Support Forces | RSF | home:RSF | SD | armed group | Paramilitary force in Sudan.
Bank of Sudan | | Central Bank of Sudan | SD | central bank | Central bank of Sudan.
National Bank of Ethiopia | NBE | | ET | central bank | Central bank of Ethiopia.
Tigray People's Liberation Front | TPLF | | ET | party | Party and armed group in Tigray.
Central Bank of Kenya | CBK | | KE | central bank | Central bank of Kenya.
Kenya Red Cross | | | KE | charity | Humanitarian organisation of Kenya.
Independent Electoral and Boundaries Commission | IEBC | | KE | agency | Elections body of Kenya.
Bank of Uganda | | | UG | central bank | Central bank of Uganda.
Bank of Tanzania | BoT | | TZ | central bank | Central bank of Tanzania.
National Bank of Rwanda | | | RW | central bank | Central bank of Rwanda.
Rwandan Patriotic Front | RPF | Rwanda Patriotic Front | RW | party | Ruling party of Rwanda.
Bank of Ghana | BoG | | GH | central bank | Central bank of Ghana.
Cocobod | | Ghana Cocoa Board; Cocoa Marketing Board | GH | agency | Cocoa board of Ghana.
Central Bank of Nigeria | CBN | | NG | central bank | Central bank of Nigeria.
Nigerian National Petroleum Corporation | NNPC | Nigerian National Petroleum Corp | NG | company | State oil company of Nigeria.
National Bureau of Statistics of Nigeria | | home:National Bureau of Statistics | NG | statistics office | Statistics office of Nigeria.
Economic and Financial Crimes Commission | EFCC | | NG | agency | Financial crime agency of Nigeria.
Independent National Electoral Commission | INEC | | NG | agency | Elections body of Nigeria.
National Emergency Management Agency | NEMA | Nema | NG | agency | Disaster agency of Nigeria.
Nigeria Centre for Disease Control | NCDC | | NG | health body | Disease control agency of Nigeria.
People's Democratic Party | PDP | | NG | party | Party of Nigeria.
All Progressives Congress | APC | | NG | party | Party of Nigeria.
Movement for the Emancipation of the Niger Delta | MEND | | NG | armed group | Armed group in the Niger Delta.
Central Bank of West African States | BCEAO | | | central bank | Central bank of eight West African states.
Bank of Central African States | BEAC | | | central bank | Central bank of six central African states.
Revolutionary United Front | RUF | | SL | armed group | Former armed group in Sierra Leone.
United Nations Mission in Liberia | UNMIL | UN Mission in Liberia | LR | international organisation | Former United Nations mission in Liberia.
African Union Mission in Somalia | AMISOM | Amisom | SO | international organisation | Former African Union force in Somalia.
Central Bank of Congo | | | CD | central bank | Central bank of the Democratic Republic of the Congo.
MONUSCO | | Monusco; MONUC; Monuc | CD | international organisation | United Nations mission in the Democratic Republic of the Congo.
National Union for the Total Independence of Angola | UNITA | Unita | AO | party | Party and former armed group of Angola.
Popular Movement for the Liberation of Angola | MPLA | | AO | party | Ruling party of Angola.
Frelimo | | FRELIMO | MZ | party | Ruling party of Mozambique.
Renamo | | RENAMO | MZ | party | Party and former armed group of Mozambique.
Reserve Bank of Zimbabwe | RBZ | | ZW | central bank | Central bank of Zimbabwe.
ZANU-PF | | Zanu-PF; Zanu PF | ZW | party | Ruling party of Zimbabwe.
Movement for Democratic Change | MDC | | ZW | party | Opposition party of Zimbabwe.
Bank of Zambia | | | ZM | central bank | Central bank of Zambia.
Reserve Bank of Malawi | | | MW | central bank | Central bank of Malawi.
Bank of Botswana | | | BW | central bank | Central bank of Botswana.
Bank of Namibia | | | NA | central bank | Central bank of Namibia.
South West Africa People's Organisation | SWAPO | Swapo | NA | party | Ruling party of Namibia.
South African Reserve Bank | SARB | | ZA | central bank | Central bank of South Africa.
Statistics South Africa | Stats SA | StatsSA | ZA | statistics office | Statistics office of South Africa.
African National Congress | ANC | | ZA | party | Party of South Africa.
Inkatha Freedom Party | IFP | Inkatha | ZA | party | Party of South Africa.
Economic Freedom Fighters | EFF | home:EFF | ZA | party | Party of South Africa.
South African Police Service | SAPS | South African Police | ZA | police | Police of South Africa.
National Prosecuting Authority | NPA | home:NPA | ZA | agency | Prosecutor of South Africa.
Congress of South African Trade Unions | COSATU | Cosatu | ZA | union | Federation of unions in South Africa.
National Union of Mineworkers of South Africa | | home:National Union of Mineworkers; home:NUM | ZA | union | Miners' union of South Africa.
Truth and Reconciliation Commission | TRC | | ZA | agency | Former body on apartheid crimes.
Eskom | | | ZA | state body | State electricity company of South Africa.
South African Rugby Football Union | SARFU | Sarfu; South African Rugby Union | ZA | sports federation | Governing body of South African rugby.
Athletics South Africa | ASA | home:ASA | ZA | sports federation | Governing body of South African athletics.
Bank of Mauritius | | | MU | central bank | Central bank of Mauritius.
March 23 Movement | M23 | home:M23 | CD | armed group | Rebel group in the east of the Democratic Republic of the Congo.
Armed Islamic Group | GIA | home:GIA | DZ | militant group | Former Islamist armed group in Algeria.
Ansar al-Sharia | | Ansar al-Shariah | LY | armed group | Islamist armed group in Libya.
Interahamwe | | | RW | armed group | Hutu militia of Rwanda.
Badr Organization | | Badr Brigade; Badr Brigades; Badr Corps | IQ | armed group | Shia party and militia of Iraq.
SAVAK | | Savak | IR | intelligence service | Former secret police of Iran.
Shas | | | IL | party | Religious party of Israel.
Yisrael Beiteinu | | Yisrael Beitenu | IL | party | Right-wing party of Israel.
`);
