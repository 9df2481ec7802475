import { BodyList } from './body-list';

/** Parties, movements and armed groups. */
export const PARTIES_AND_ARMED_GROUPS: readonly BodyList[] = [
  new BodyList(
    { kind: 'party', country: 'GB', description: 'Party or group of the United Kingdom or Ireland.' },
    `
Brexit Party; Reform UK; Green Party; English Defence League; Britain First; National Front UK; Veritas party; Change UK; Scottish Socialist Party
Socialist Workers Party; Alliance Party; Progressive Unionist Party; Ulster Freedom Fighters; Loyalist Volunteer Force; Continuity IRA; Orange Order
Red Hand Commando
`,
  ),
  new BodyList(
    { kind: 'party', description: 'Party, movement or armed group of Asia or the Pacific.' },
    `
Bahujan Samaj Party
Communist Party of India (Marxist) = CPI-M; Communist Party of India = CPI Party; Samajwadi Party; Janata Dal; Janata Dal United = JD(U)
Rashtriya Janata Dal; Telugu Desam Party; Telugu Desam; Telangana Rashtra Samithi; AIADMK; Trinamool Congress; Akali Dal; Nationalist Congress Party
Biju Janata Dal; National Conference; Hurriyat Conference = All Parties Hurriyat Conference; Vishwa Hindu Parishad; Rashtriya Swayamsevak Sangh
Bajrang Dal; Jaish-e-Mohammad = Jaish-e-Mohammed; Hizbul Mujahideen; Harkat-ul-Mujahideen; Indian Mujahideen; Naxalites
Communist Party of India (Maoist); United Liberation Front of Asom = ULFA = Ulfa; National Democratic Front of Bodoland = NDFB
National Socialist Council of Nagaland; Muttahida Qaumi Movement; Jamaat-e-Islami; Muttahida Majlis-e-Amal; Awami National Party; Lashkar-e-Jhangvi
Lashkar-e-Islam; Sipah-e-Sahaba; Baloch Liberation Army = Balochistan Liberation Army; Jundullah; Jamaat-ul-Ahrar; Haqqani network = Haqqani Network
Hezb-e-Islami = Hizb-i-Islami; Northern Alliance; Jamaat-ul-Mujahideen Bangladesh; Hefazat-e-Islam; Sri Lanka Freedom Party; United National Party
Janatha Vimukthi Peramuna; Nepali Congress; Communist Party of Nepal; Maoists of Nepal; Unified Marxist-Leninist; Maldivian Democratic Party
Karen National Union; Kachin Independence Army; Arakan Rohingya Salvation Army; People's Alliance for Democracy; Barisan Nasional
Pan-Malaysian Islamic Party; Parti Keadilan; Komeito = New Komeito; Aum Shinrikyo = Aum; Uri Party; Grand National Party; Cambodian People's Party
Funcinpec = FUNCINPEC; Laskar Jihad; Free Papua Movement; Prosperous Justice Party; Moro National Liberation Front = MNLF; Fretilin
East Turkestan Islamic Movement = ETIM; Falun Gong; Falungong; Islamic Movement of Uzbekistan; Hizb-ut-Tahrir; One Nation = One Nation Party
New Zealand First; Bougainville Revolutionary Army
`,
  ),
  new BodyList(
    { kind: 'party', description: 'Party or group of the Americas.' },
    `
Libertarian Party; Canadian Alliance; Morena; Sinaloa Cartel = Sinaloa cartel; Gulf Cartel = Gulf cartel; Los Zetas; Juarez Cartel = Juarez cartel
Tijuana Cartel = Tijuana cartel; Jalisco New Generation Cartel; La Familia Michoacana; Knights Templar cartel; Beltran Leyva Cartel
Medellin Cartel = Medellin cartel; Cali Cartel = Cali cartel; M-19; Tupac Amaru Revolutionary Movement; Arena El Salvador; MS-13 = MS13
Tren de Aragua; Workers' Party of Brazil; Brazilian Social Democracy Party = PSDB; Brazilian Democratic Movement Party = PMDB; First Capital Command
Peronists; Movement Toward Socialism = Movement to Socialism; Fanmi Lavalas = Lavalas; People's National Party of Jamaica; Jamaica Labour Party
People's Progressive Party; Latin Kings; Mexican Mafia; Hells Angels; Bandidos; Outlaws Motorcycle Club; Sinaloa Federation
Symbionese Liberation Army; Jewish Defense League
`,
  ),
  new BodyList(
    { kind: 'party', description: 'Party, movement or armed group.' },
    `
Red Brigades; Red Army Faction; Baader-Meinhof = Baader-Meinhof gang; November 17; Revolutionary Struggle; Grapo; Batasuna = Herri Batasuna
Basque Nationalist Party; Convergence and Union; Esquerra Republicana; Catalan Republican Left; Vox party; Die Linke; Alliance 90/The Greens
Republikaner; En Marche; La Republique En Marche; French Communist Party; Union for French Democracy; Front de Liberation Nationale de la Corse = FLNC
Democratic Party of the Left; Communist Refoundation; Rifondazione Comunista; Olive Tree; Italy of Values; Brothers of Italy; Cosa Nostra; Camorra
Party for Freedom; PvdA; Christian Democratic Appeal; List Pim Fortuyn = Pim Fortuyn List; New Flemish Alliance; Christian Social Party
Swiss People's Party; Austrian People's Party; Alliance for Austria's Future; Danish People's Party; Sweden Democrats; Swedish Social Democrats
True Finns = Finns Party; Law and Justice party; Self-Defence; League of Polish Families; Democratic Left Alliance; Civic Democratic Party
Hungarian Socialist Party; Golden Dawn; Communist Party of Greece; Independent Greeks; Akel = AKEL; Serbian Radical Party; Democratic Party of Serbia
Croatian Democratic Union; Party of Democratic Action; National Liberation Army of Macedonia; Liberation Army of Presevo; Servant of the People
Svoboda party; Right Sector = Pravy Sektor; Azov = Azov Battalion = Azov Regiment; Donetsk People's Republic; Luhansk People's Republic
Communist Party of the Russian Federation; Union of Right Forces; A Just Russia; Pussy Riot; Caucasus Emirate; Kurdistan Freedom Falcons
Revolutionary People's Liberation Party-Front = DHKP-C; Democratic Society Party; Gulen movement; Kach; Kahane Chai; Meretz; Labor Party of Israel
United Torah Judaism; Yesh Atid; Habayit Hayehudi; Popular Resistance Committees; Izz ad-Din al-Qassam Brigades = Ezzedine al-Qassam Brigades
Al-Quds Brigades; Hizb Allah; Fatah al-Islam; Asbat al-Ansar; Phalange; Future Movement; Free Patriotic Movement; Ansar al-Islam; Ansar al-Sunna
al-Qaeda in Iraq = Al-Qaeda in Iraq = al Qaeda in Iraq; Al-Qaeda in the Arabian Peninsula = al-Qaeda in the Arabian Peninsula = AQAP
al-Qaeda in the Islamic Maghreb = Al-Qaeda in the Islamic Maghreb = AQIM; Islamic Army in Iraq; 1920 Revolution Brigades
Supreme Council for Islamic Revolution in Iraq = SCIRI; Dawa Party = Dawa; Iraqi Islamic Party; Iraqi National Congress; Iraqi National Accord
Muslim Scholars Association = Association of Muslim Scholars; Fedayeen Saddam
Popular Mobilization Forces = Popular Mobilization Units = Hashd al-Shaabi; Kataib Hezbollah; Asaib Ahl al-Haq; Mujahedin-e Khalq = People's Mujahedin
National Council of Resistance of Iran; Basij; Quds Force; Ahrar al-Sham; Jaish al-Islam; Hayat Tahrir al-Sham; Syrian National Council
Syrian National Coalition; Free Egyptians; Freedom and Justice Party; Gamaa Islamiya = al-Gamaa al-Islamiya; Egyptian Islamic Jihad
Ansar Beit al-Maqdis; Kefaya; Nidaa Tounes; Salafist Group for Preaching and Combat = GSPC; Islamic Salvation Front; Ansar Dine; Mujao
Movement for Unity and Jihad in West Africa; National Movement for the Liberation of Azawad; Libyan National Army; Southern Transitional Council
Islamic Courts Union = Union of Islamic Courts; Hizbul Islam; Allied Democratic Forces; Mai-Mai; FDLR; RCD-Goma; CNDP
National Congress for the Defence of the People; Seleka; Anti-balaka; Forces Nouvelles; Patriotic Movement of Ivory Coast
Liberians United for Reconciliation and Democracy = LURD; Movement for Democracy in Liberia; National Patriotic Front of Liberia; Niger Delta Avengers
Niger Delta People's Volunteer Force; Ijaw Youth Council; Movement for the Survival of the Ogoni People; Oromo Liberation Front
Ogaden National Liberation Front = ONLF; Eritrean People's Liberation Front; Forum for Democratic Change; National Resistance Movement
Chama Cha Mapinduzi; Orange Democratic Movement; Party of National Unity; Jubilee Party; Mungiki; Democratic Alliance; Pan Africanist Congress
South African Communist Party; National Party of South Africa; Zanla; Zipra; Zapu; Botswana Democratic Party; New Patriotic Party
National Democratic Congress; Action Congress of Nigeria; Alliance for Democracy; Ennahda Movement; Istiqlal; Wefaq; National Congress Party
Umma Party; National Salvation Front; Convention People's Party; Ivorian Popular Front; Rassemblement des Republicains
`,
  ),
];
