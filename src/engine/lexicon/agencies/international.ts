import { readBodies } from './known-body';

/** International organisations. */
export const INTERNATIONAL_BODIES = readBodies(`
United Nations | UN | U.N.; United Nations Organization; United Nations Organisation | | international organisation | Intergovernmental organisation of 193 member states, founded in 1945.
United Nations Security Council | UNSC | UN Security Council; U.N. Security Council; Security Council | | international organisation | United Nations organ responsible for peace and security.
United Nations General Assembly | UNGA | UN General Assembly; U.N. General Assembly | | international organisation | Main deliberative organ of the United Nations.
United Nations High Commissioner for Refugees | UNHCR | UN High Commissioner for Refugees; UN Refugee Agency | | international organisation | United Nations refugee agency.
United Nations Children's Fund | UNICEF | Unicef; UN Children's Fund; U.N. Children's Fund | | international organisation | United Nations agency for children.
United Nations Educational, Scientific and Cultural Organization | UNESCO | Unesco | | international organisation | United Nations agency for education, science and culture.
United Nations Development Programme | UNDP | UN Development Programme; UN Development Program; U.N. Development Program | | international organisation | United Nations development agency.
United Nations Environment Programme | UNEP | Unep; UN Environment Programme; U.N. Environment Program; UN Environment | | international organisation | United Nations environment agency.
United Nations Office on Drugs and Crime | UNODC | UN Office on Drugs and Crime | | international organisation | United Nations office on illicit drugs and crime.
United Nations Population Fund | UNFPA | UN Population Fund | | international organisation | United Nations agency for reproductive health.
United Nations Relief and Works Agency | UNRWA | UN Relief and Works Agency | | international organisation | United Nations agency for Palestinian refugees.
United Nations Conference on Trade and Development | UNCTAD | Unctad | | international organisation | United Nations body on trade and development.
United Nations Human Rights Council | UNHRC | UN Human Rights Council; U.N. Human Rights Council | | international organisation | United Nations body on human rights.
Office for the Coordination of Humanitarian Affairs | OCHA | UN Office for the Coordination of Humanitarian Affairs; UNOCHA | | international organisation | United Nations office coordinating emergency aid.
UNAIDS | UNAIDS | UNAids; Joint United Nations Programme on HIV/AIDS | | international organisation | United Nations programme on HIV and AIDS.
UN Women | | U.N. Women | | international organisation | United Nations entity for gender equality.
World Health Organization | WHO | World Health Organisation; W.H.O. | | international organisation | United Nations agency for public health.
World Food Programme | WFP | World Food Program; UN World Food Programme; U.N. World Food Program; UN World Food Program | | international organisation | United Nations food aid agency.
World Meteorological Organization | WMO | World Meteorological Organisation | | international organisation | United Nations agency for weather and climate.
World Trade Organization | WTO | World Trade Organisation | | international organisation | Body that sets the rules of trade between nations.
World Bank | | World Bank Group; International Bank for Reconstruction and Development; IBRD | | international organisation | International lender to developing countries.
International Monetary Fund | IMF | I.M.F. | | international organisation | International body for monetary cooperation and financial stability.
International Finance Corporation | IFC | | | international organisation | World Bank arm that lends to private companies.
International Labour Organization | ILO | International Labor Organization; International Labour Organisation | | international organisation | United Nations agency for work and labour standards.
International Atomic Energy Agency | IAEA | I.A.E.A. | | international organisation | United Nations nuclear watchdog.
International Civil Aviation Organization | ICAO | International Civil Aviation Organisation | | international organisation | United Nations agency for civil aviation.
International Maritime Organization | IMO | International Maritime Organisation | | international organisation | United Nations agency for shipping.
International Maritime Bureau | IMB | | | international organisation | Bureau that reports piracy and maritime crime.
International Telecommunication Union | ITU | International Telecommunications Union | | international organisation | United Nations agency for telecommunications.
International Organization for Migration | IOM | International Organisation for Migration | | international organisation | United Nations agency for migration.
Food and Agriculture Organization | FAO | Food and Agriculture Organisation; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization | | international organisation | United Nations agency for food and farming.
International Fund for Agricultural Development | IFAD | | | international organisation | United Nations fund for rural development.
World Intellectual Property Organization | WIPO | World Intellectual Property Organisation | | international organisation | United Nations agency for patents and copyright.
World Tourism Organization | UNWTO | World Tourism Organisation | | international organisation | United Nations agency for tourism.
Intergovernmental Panel on Climate Change | IPCC | | | international organisation | United Nations panel that assesses climate science.
International Court of Justice | ICJ | World Court | | court | Principal court of the United Nations, in The Hague.
International Criminal Court | ICC | | | court | Court in The Hague for genocide, war crimes and crimes against humanity.
International Criminal Tribunal for the former Yugoslavia | ICTY | International Criminal Tribunal for the Former Yugoslavia | | court | United Nations court for crimes in the Yugoslav wars.
International Criminal Tribunal for Rwanda | ICTR | | | court | United Nations court for the Rwandan genocide.
Permanent Court of Arbitration | PCA | | | court | Court of arbitration between states, in The Hague.
Interpol | | INTERPOL; International Criminal Police Organization | | police | Organisation of police cooperation between countries.
Europol | | EUROPOL; European Police Office | | police | Police agency of the European Union.
Eurojust | | | | agency | European Union agency for judicial cooperation.
Frontex | | FRONTEX; European Border and Coast Guard Agency | | agency | Border agency of the European Union.
North Atlantic Treaty Organization | NATO | Nato; North Atlantic Treaty Organisation; N.A.T.O. | | international organisation | Military alliance of European and North American states.
European Union | EU | E.U.; European Community; European Economic Community; EEC; EC | | international organisation | Political and economic union of European states.
European Commission | | EU Commission; EC Commission; Brussels Commission | | international organisation | Executive of the European Union.
European Parliament | | EU Parliament; Euro Parliament | | legislature | Directly elected legislature of the European Union.
European Council | | EU Council | | international organisation | Heads of state and government of the European Union.
Council of the European Union | | EU Council of Ministers; Council of Ministers | | international organisation | Ministers of the European Union's member states.
Council of Europe | | | | international organisation | Human rights organisation of European states, in Strasbourg.
European Court of Justice | ECJ | Court of Justice of the European Union; EU Court of Justice | | court | Highest court of the European Union.
European Court of Human Rights | ECHR | | | court | Court of the Council of Europe, in Strasbourg.
European Court of Auditors | ECA | EU Court of Auditors; European Club Association | | agency | Auditor of the European Union.
European Central Bank | ECB | E.C.B. | | central bank | Central bank of the euro area, in Frankfurt.
European Investment Bank | EIB | | | international organisation | Lending arm of the European Union.
European Bank for Reconstruction and Development | EBRD | | | international organisation | Lender to former communist countries and their neighbours.
European Medicines Agency | EMA | European Medicines Evaluation Agency; EMEA | | regulator | Medicines regulator of the European Union.
European Food Safety Authority | EFSA | | | regulator | Food safety agency of the European Union.
European Environment Agency | EEA | | | agency | Environment agency of the European Union.
European Centre for Disease Prevention and Control | ECDC | European Center for Disease Prevention and Control | | health body | Disease control agency of the European Union.
European Securities and Markets Authority | ESMA | | | regulator | Securities regulator of the European Union.
European Banking Authority | EBA | | | regulator | Banking regulator of the European Union.
European Aviation Safety Agency | EASA | European Union Aviation Safety Agency | | regulator | Aviation safety regulator of the European Union.
Eurostat | | European Statistical Office | | statistics office | Statistics office of the European Union.
Eurogroup | | | | international organisation | Finance ministers of the euro area.
European Space Agency | ESA | | | space agency | Space agency of European states.
European Organization for Nuclear Research | CERN | Cern; European Organisation for Nuclear Research | | research body | Particle physics laboratory near Geneva.
European Southern Observatory | ESO | | | research body | European astronomy organisation with telescopes in Chile.
European Free Trade Association | EFTA | Efta | | international organisation | Free trade area of four European states.
European Broadcasting Union | EBU | | | association | Alliance of public broadcasters.
Eurocontrol | | | | international organisation | European air traffic organisation.
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development | | international organisation | Policy forum of mostly rich democracies.
International Energy Agency | IEA | | | international organisation | Energy agency of OECD countries.
Organization of the Petroleum Exporting Countries | OPEC | Opec; Organisation of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; Organisation of Petroleum Exporting Countries | | international organisation | Group of oil-exporting countries.
Organization for Security and Co-operation in Europe | OSCE | Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe | | international organisation | Security organisation of 57 states.
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons | | international organisation | Watchdog of the Chemical Weapons Convention.
Bank for International Settlements | BIS | | | international organisation | Bank of the central banks, in Basel.
Basel Committee on Banking Supervision | | Basel Committee | | international organisation | Committee that sets banking standards.
Financial Stability Board | FSB | | | international organisation | International body that watches the financial system.
Financial Action Task Force | FATF | | | international organisation | International body against money laundering.
African Union | AU | | | international organisation | Union of African states, in Addis Ababa.
African Development Bank | AfDB | | | international organisation | Lender to African countries.
Economic Community of West African States | ECOWAS | Ecowas | | international organisation | Regional union of West African states.
Southern African Development Community | SADC | | | international organisation | Regional union of southern African states.
East African Community | EAC | | | international organisation | Regional union of East African states.
Intergovernmental Authority on Development | IGAD | Igad | | international organisation | Regional bloc of East Africa.
Arab League | | League of Arab States | | international organisation | Organisation of Arab states, in Cairo.
Gulf Cooperation Council | GCC | Gulf Co-operation Council | | international organisation | Union of six Gulf monarchies.
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference | | international organisation | Organisation of Muslim states.
Association of Southeast Asian Nations | ASEAN | Asean; Association of South East Asian Nations; Association of South-East Asian Nations | | international organisation | Union of Southeast Asian states.
Asia-Pacific Economic Cooperation | APEC | Apec; Asia Pacific Economic Cooperation | | international organisation | Economic forum of Pacific Rim economies.
Asian Development Bank | ADB | | | international organisation | Lender to Asian countries, in Manila.
Asian Infrastructure Investment Bank | AIIB | | | international organisation | Development bank in Beijing.
South Asian Association for Regional Cooperation | SAARC | Saarc | | international organisation | Regional union of South Asian states.
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization | | international organisation | Security bloc led by China and Russia.
Commonwealth of Independent States | CIS | | | international organisation | Union of former Soviet republics.
Commonwealth | | abroad+the+mid:Commonwealth; Commonwealth of Nations; Commonwealth Secretariat | | international organisation | Association mostly of former British territories.
Pacific Islands Forum | PIF | | | international organisation | Organisation of Pacific states.
Organization of American States | OAS | Organisation of American States | | international organisation | Organisation of states of the Americas.
Inter-American Development Bank | IDB | IADB | | international organisation | Lender to Latin America and the Caribbean.
Mercosur | | Mercosul; Southern Common Market | | international organisation | Trade bloc of South American states.
Caribbean Community | CARICOM | Caricom | | international organisation | Union of Caribbean states.
Pan American Health Organization | PAHO | | | international organisation | Health agency of the Americas.
Group of Seven | G7 | G-7 | | international organisation | Forum of seven large industrial democracies.
Group of Eight | G8 | G-8 | | international organisation | Former forum of the G7 and Russia.
Group of 20 | G20 | G-20; Group of Twenty | | international organisation | Forum of twenty large economies.
International Committee of the Red Cross | ICRC | | | charity | Humanitarian organisation in Geneva.
International Federation of Red Cross and Red Crescent Societies | IFRC | International Federation of the Red Cross; International Federation of Red Cross | | charity | Federation of national Red Cross societies.
Red Cross | | Red Crescent; International Red Cross | | charity | Humanitarian movement.
American Red Cross | | | US | charity | Humanitarian organisation of the United States.
British Red Cross | | | GB | charity | Humanitarian organisation of the United Kingdom.
Médecins Sans Frontières | MSF | Medecins Sans Frontieres; Doctors Without Borders; Doctors without Borders | | charity | Medical aid organisation.
Amnesty International | | Amnesty | | charity | Human rights organisation.
Human Rights Watch | HRW | | | charity | Human rights organisation.
Oxfam | | Oxfam International | | charity | Confederation of aid organisations.
Save the Children | | | | charity | Aid organisation for children.
CARE International | | Care International | | charity | Aid organisation.
Christian Aid | | | GB | charity | British aid organisation.
Greenpeace | | Greenpeace International | | charity | Environmental organisation.
Friends of the Earth | | | | charity | Environmental organisation.
World Wide Fund for Nature | WWF | World Wildlife Fund | | charity | Conservation organisation.
International Union for Conservation of Nature | IUCN | World Conservation Union | | international organisation | Conservation organisation that keeps the Red List.
Reporters Without Borders | RSF | Reporters Sans Frontieres; Reporters without Borders | | charity | Organisation for press freedom.
Committee to Protect Journalists | CPJ | | | charity | Organisation for press freedom.
International Rescue Committee | IRC | | | charity | Aid organisation for refugees.
Transparency International | | | | charity | Organisation against corruption.
International Crisis Group | ICG | | | think tank | Organisation that analyses conflicts.
World Economic Forum | WEF | | CH | association | Organiser of the yearly Davos meeting.
Bill & Melinda Gates Foundation | | Bill and Melinda Gates Foundation; Gates Foundation | US | charity | Foundation for health and development.
Carter Center | | Carter Centre | US | charity | Human rights foundation.
International Air Transport Association | IATA | Iata | | association | Trade association of airlines.
International Chamber of Commerce | | | | association | World business organisation.
International Olympic Committee | IOC | | | sports federation | Body that governs the Olympic Games.
International Paralympic Committee | IPC | | | sports federation | Body that governs the Paralympic Games.
World Anti-Doping Agency | WADA | Wada | | sports federation | Body against doping in sport.
International Federation of Association Football | FIFA | Fifa | | sports federation | World governing body of football.
Union of European Football Associations | UEFA | Uefa | | sports federation | European governing body of football.
Confederation of African Football | CAF | | | sports federation | African governing body of football.
International Association of Athletics Federations | IAAF | World Athletics | | sports federation | World governing body of athletics.
International Rugby Board | IRB | World Rugby | | sports federation | World governing body of rugby union.
International Cricket Council | | | | sports federation | World governing body of cricket.
International Tennis Federation | ITF | | | sports federation | World governing body of tennis.
Association of Tennis Professionals | ATP | | | sports federation | Governing body of men's professional tennis.
Women's Tennis Association | WTA | | | sports federation | Governing body of women's professional tennis.
International Cycling Union | UCI | | | sports federation | World governing body of cycling.
International Automobile Federation | FIA | | | sports federation | World governing body of motor sport.
Court of Arbitration for Sport | CAS | | | court | Court for disputes in sport, in Lausanne.
International Organization for Standardization | ISO | International Organisation for Standardisation | | international organisation | Body that sets technical standards.
International Confederation of Free Trade Unions | ICFTU | | | union | Former world confederation of trade unions.
World Wide Web Consortium | W3C | | | association | Body that sets web standards.
Internet Corporation for Assigned Names and Numbers | ICANN | Icann | | association | Body that manages internet names.
Internet Watch Foundation | IWF | | GB | charity | Watchdog against child abuse images online.
Islamic State | ISIS | ISIL; IS group; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Daesh; Isis; Isil | | armed group | Jihadist armed group.
Al-Qaeda | | Al Qaeda; al-Qaeda; al-Qaida; Al-Qaida; al Qaeda; al Qaida; Al Qaida | | militant group | Jihadist armed group.
Taliban | | Taleban | AF | armed group | Islamist movement that rules Afghanistan.
Hamas | | | PS | armed group | Palestinian Islamist movement.
Hezbollah | | Hizbollah; Hizbullah | LB | armed group | Lebanese Shia party and armed group.
Palestine Liberation Organization | PLO | Palestine Liberation Organisation | PS | association | Umbrella organisation of Palestinian groups.
Palestinian Authority | PA | Palestinian National Authority | PS | government | Government of the Palestinian territories.
Fatah | | | PS | party | Palestinian party.
Islamic Jihad | | Palestinian Islamic Jihad | PS | armed group | Palestinian armed group.
Muslim Brotherhood | | | EG | association | Islamist movement founded in Egypt.
Boko Haram | | | NG | armed group | Jihadist armed group in Nigeria.
Al-Shabaab | | Al Shabaab; al-Shabaab; al-Shabab; Al-Shabab | SO | armed group | Jihadist armed group in Somalia.
Houthis | | Houthi; Ansar Allah | YE | armed group | Movement that controls much of Yemen.
Kurdistan Workers' Party | PKK | Kurdistan Workers Party | TR | armed group | Kurdish armed group.
Revolutionary Armed Forces of Colombia | FARC | Farc | CO | armed group | Former guerrilla movement of Colombia.
Irish Republican Army | IRA | Provisional IRA; Provisional Irish Republican Army; Real IRA | GB | armed group | Former republican armed group in Northern Ireland.
Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | LK | armed group | Former separatist armed group in Sri Lanka.
Basque Homeland and Freedom | | Eta separatists | ES | militant group | Former Basque separatist armed group.
Lord's Resistance Army | LRA | | UG | armed group | Armed group in central Africa.
Wagner Group | | Wagner group | RU | armed group | Russian mercenary group.
Vatican Bank | | Institute for the Works of Religion | VA | bank | Bank of the Vatican.
Roman Catholic Church | | Catholic Church | VA | church | Church led by the Pope.
General Agreement on Tariffs and Trade | GATT | Gatt | | international organisation | Trade pact that came before the World Trade Organization.
Comecon | | COMECON | | international organisation | Former economic organisation of the Soviet bloc.
Warsaw Pact | | | | international organisation | Former military alliance of the Soviet bloc.
Group of Five | | G-5; G5 | | international organisation | Former club of five large economies.
Group of Ten | G10 | Group of 10; G-10 | | international organisation | Club of central banks of rich countries.
Group of 77 | G77 | G-77 | | international organisation | Coalition of developing countries at the United Nations.
African Union-United Nations Hybrid Operation in Darfur | UNAMID | Unamid | | international organisation | Former peacekeeping mission in Darfur.
United Nations Mission in Kosovo | UNMIK | Unmik; United Nations Interim Administration Mission in Kosovo | | international organisation | United Nations mission in Kosovo.
United Nations Protection Force | UNPROFOR | Unprofor | | international organisation | Former peacekeeping force in the Balkans.
Kosovo Force | KFOR | K-For; Kfor | | armed force | NATO-led force in Kosovo.
United Nations Mission in South Sudan | UNMISS | Unmiss | | international organisation | Peacekeeping mission in South Sudan.
United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA | Minusma | | international organisation | Former peacekeeping mission in Mali.
International Force East Timor | INTERFET | Interfet | | armed force | Former peacekeeping force in East Timor.
ECOWAS Monitoring Group | ECOMOG | Ecomog | | armed force | West African peacekeeping force.
European Union Rule of Law Mission in Kosovo | EULEX | Eulex | | international organisation | Police and justice mission of the European Union in Kosovo.
`);
