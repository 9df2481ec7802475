import { readBodies } from './known-body';

/** Public bodies of continental Europe, Russia and Turkey. */
export const EUROPEAN_BODIES = readBodies(`
Bundestag | | German Bundestag; German parliament's lower house | DE | legislature | Parliament of Germany.
Bundesrat | | German Bundesrat | DE | legislature | Chamber of the German states.
Bundesbank | | Deutsche Bundesbank; German Bundesbank; German Federal Bank | DE | central bank | Central bank of Germany.
Federal Statistical Office | | Destatis; Federal Statistics Office; German Federal Statistics Office | DE | statistics office | Statistics office of Germany.
Federal Cartel Office | | Bundeskartellamt; German Cartel Office; Cartel Office | DE | regulator | Competition regulator of Germany.
Federal Labour Office | | Federal Labor Office; Federal Labour Agency; Federal Employment Agency; Bundesagentur | DE | agency | Employment agency of Germany.
Federal Constitutional Court | | German Constitutional Court | DE | court | Constitutional court of Germany.
Federal Financial Supervisory Authority | BaFin | Bafin | DE | regulator | Financial regulator of Germany.
Bundeswehr | | | DE | armed force | Armed forces of Germany.
Robert Koch Institute | RKI | | DE | health body | Disease control institute of Germany.
Ifo Institute | | Ifo; IFO; Ifo institute; ifo Institute | DE | research body | Economic research institute in Munich.
Centre for European Economic Research | ZEW | ZEW institute | DE | research body | Economic research institute in Mannheim.
German Institute for Economic Research | DIW | DIW institute | DE | research body | Economic research institute in Berlin.
Kiel Institute for the World Economy | | Kiel Institute; IfW | DE | research body | Economic research institute in Kiel.
Max Planck Institute | | Max Planck Society | DE | research body | Research institutes of Germany.
Fraunhofer Institute | | Fraunhofer Society | DE | research body | Applied research institutes of Germany.
German Aerospace Center | DLR | German Aerospace Centre | DE | space agency | Space agency of Germany.
Christian Democratic Union | CDU | Christian Democrats | DE | party | Centre-right party of Germany.
Christian Social Union | CSU | | DE | party | Centre-right party of Bavaria.
Social Democratic Party of Germany | SPD | home:Social Democratic Party; home:Social Democrats | DE | party | Centre-left party of Germany.
Free Democratic Party | FDP | Free Democrats | DE | party | Liberal party of Germany.
Alternative for Germany | AfD | AFD | DE | party | Far-right party of Germany.
National Democratic Party of Germany | NPD | | DE | party | Far-right party of Germany.
IG Metall | | | DE | union | Metal workers' union of Germany.
Verdi | | Ver.di; ver.di | DE | union | Service workers' union of Germany.
German Football Association | DFB | German FA | DE | sports federation | Governing body of German football.
National Assembly of France | | home:National Assembly; French National Assembly | FR | legislature | Lower house of the French parliament.
Elysee Palace | | Élysée Palace; Elysee; Élysée | FR | government | Office of the President of France.
Quai d'Orsay | | | FR | ministry | Foreign ministry of France.
Bank of France | | Banque de France | FR | central bank | Central bank of France.
National Institute of Statistics and Economic Studies | INSEE | Insee | FR | statistics office | Statistics office of France.
Autorité des Marchés Financiers | AMF | Autorite des Marches Financiers | FR | regulator | Securities regulator of France.
National Centre for Space Studies | CNES | | FR | space agency | Space agency of France.
National Centre for Scientific Research | CNRS | French National Centre for Scientific Research | FR | research body | Research agency of France.
Pasteur Institute | | Institut Pasteur | FR | research body | Medical research institute in Paris.
Constitutional Council | | French Constitutional Council | FR | court | Constitutional court of France.
Gendarmerie Nationale | | | FR | police | Military police of France.
Union for a Popular Movement | UMP | | FR | party | Former centre-right party of France.
National Front | | home:National Front; National Rally; Front National | FR | party | Far-right party of France.
French Socialist Party | | | FR | party | Centre-left party of France.
General Confederation of Labour | CGT | | FR | union | Union federation of France.
Force Ouvriere | FO | Force Ouvrière | FR | union | Union federation of France.
French Football Federation | FFF | | FR | sports federation | Governing body of French football.
French Rugby Federation | FFR | | FR | sports federation | Governing body of French rugby.
Bank of Italy | | Banca d'Italia | IT | central bank | Central bank of Italy.
Istat | | ISTAT; National Statistics Institute | IT | statistics office | Statistics office of Italy.
Consob | | CONSOB | IT | regulator | Securities regulator of Italy.
Carabinieri | | | IT | police | Military police of Italy.
Guardia di Finanza | | Guardia di finanza | IT | police | Financial police of Italy.
Forza Italia | | | IT | party | Centre-right party of Italy.
Northern League | | Lega Nord | IT | party | Right-wing party of Italy.
National Alliance | | home:National Alliance | IT | party | Former right-wing party of Italy.
Five Star Movement | | Five-Star Movement | IT | party | Populist party of Italy.
Italian Olympic Committee | CONI | Coni; Italian National Olympic Committee | IT | sports federation | Olympic committee of Italy.
Bank of Spain | | Banco de Espana | ES | central bank | Central bank of Spain.
Guardia Civil | | Civil Guard | ES | police | Military police of Spain.
Popular Party | | home:Popular Party; People's Party of Spain | ES | party | Centre-right party of Spain.
Spanish Socialist Workers' Party | PSOE | | ES | party | Centre-left party of Spain.
Audiencia Nacional | | National Court | ES | court | Criminal court of Spain.
Royal Spanish Football Federation | RFEF | Spanish Football Federation | ES | sports federation | Governing body of Spanish football.
Bank of Portugal | | | PT | central bank | Central bank of Portugal.
Netherlands Central Bank | DNB | De Nederlandsche Bank; Dutch Central Bank | NL | central bank | Central bank of the Netherlands.
Statistics Netherlands | CBS | home:CBS | NL | statistics office | Statistics office of the Netherlands.
Netherlands Authority for the Financial Markets | AFM | | NL | regulator | Securities regulator of the Netherlands.
National Bank of Belgium | | Belgian National Bank; Belgian Central Bank | BE | central bank | Central bank of Belgium.
Vlaams Blok | | Vlaams Belang | BE | party | Far-right party of Belgium.
Swiss National Bank | SNB | | CH | central bank | Central bank of Switzerland.
Swiss Federal Banking Commission | | Finma; FINMA | CH | regulator | Bank regulator of Switzerland.
Federal Institute of Technology Zurich | ETH | ETH Zurich | CH | university | University in Zurich.
Austrian National Bank | OeNB | Austrian central bank | AT | central bank | Central bank of Austria.
Austrian Freedom Party | FPO | local:Freedom Party | AT | party | Far-right party of Austria.
Riksbank | | Sveriges Riksbank; Swedish Riksbank; Swedish Central Bank | SE | central bank | Central bank of Sweden.
Statistics Sweden | SCB | | SE | statistics office | Statistics office of Sweden.
Riksdag | | | SE | legislature | Parliament of Sweden.
Royal Swedish Academy of Sciences | | Swedish Academy; Nobel Foundation; Nobel Committee | SE | research body | Academy that awards Nobel prizes.
Karolinska Institute | | Karolinska Institutet | SE | university | Medical university in Stockholm.
Stockholm International Peace Research Institute | SIPRI | Sipri | SE | research body | Arms research institute.
Storting | | Norwegian Storting | NO | legislature | Parliament of Norway.
Norges Bank | | Norwegian Central Bank; Bank of Norway | NO | central bank | Central bank of Norway.
Statistics Norway | SSB | | NO | statistics office | Statistics office of Norway.
Norwegian Nobel Committee | | Norwegian Nobel Institute | NO | association | Committee that awards the Nobel Peace Prize.
Folketing | | | DK | legislature | Parliament of Denmark.
Danmarks Nationalbank | | Danish National Bank; Danish Central Bank | DK | central bank | Central bank of Denmark.
Statistics Denmark | | | DK | statistics office | Statistics office of Denmark.
Bank of Finland | | | FI | central bank | Central bank of Finland.
Statistics Finland | | | FI | statistics office | Statistics office of Finland.
Bank of Greece | | Greek Central Bank | GR | central bank | Central bank of Greece.
Hellenic Statistical Authority | ELSTAT | National Statistics Service of Greece | GR | statistics office | Statistics office of Greece.
New Democracy | | local:New Democracy | GR | party | Centre-right party of Greece.
Panhellenic Socialist Movement | PASOK | Pasok | GR | party | Socialist party of Greece.
Syriza | | SYRIZA | GR | party | Left-wing party of Greece.
National Bank of Poland | NBP | Polish National Bank; Polish Central Bank | PL | central bank | Central bank of Poland.
Sejm | | | PL | legislature | Lower house of the Polish parliament.
Solidarity | | local+mid:Solidarity | PL | union | Union that ended communist rule in Poland.
Law and Justice | | local:Law and Justice; Law and Justice Party | PL | party | Right-wing party of Poland.
Civic Platform | | | PL | party | Centre-right party of Poland.
Czech National Bank | CNB | | CZ | central bank | Central bank of the Czech Republic.
Czech Statistical Office | | | CZ | statistics office | Statistics office of the Czech Republic.
National Bank of Hungary | MNB | Hungarian National Bank | HU | central bank | Central bank of Hungary.
Fidesz | | | HU | party | Right-wing party of Hungary.
National Bank of Romania | BNR | Romanian Central Bank | RO | central bank | Central bank of Romania.
Bulgarian National Bank | BNB | | BG | central bank | Central bank of Bulgaria.
National Bank of Serbia | | | RS | central bank | Central bank of Serbia.
Croatian National Bank | | | HR | central bank | Central bank of Croatia.
Kosovo Liberation Army | KLA | | XK | armed group | Former armed group in Kosovo.
Verkhovna Rada | | Ukrainian Rada | UA | legislature | Parliament of Ukraine.
National Bank of Ukraine | NBU | | UA | central bank | Central bank of Ukraine.
Security Service of Ukraine | SBU | | UA | intelligence service | Domestic intelligence service of Ukraine.
Kremlin | | | RU | government | Office of the President of Russia.
State Duma | | Duma; Russian Duma; Russian State Duma | RU | legislature | Lower house of the Russian parliament.
Federation Council | | | RU | legislature | Upper house of the Russian parliament.
Central Bank of Russia | CBR | Russian Central Bank; Bank of Russia | RU | central bank | Central bank of Russia.
Rosstat | | Federal Statistics Service; Federal State Statistics Service; Goskomstat | RU | statistics office | Statistics office of Russia.
Federal Security Service | FSB | home:FSB | RU | intelligence service | Domestic intelligence service of Russia.
Committee for State Security | KGB | | RU | intelligence service | Former secret service of the Soviet Union.
GRU | | Main Intelligence Directorate | RU | intelligence service | Military intelligence of Russia.
Roscosmos | | Roskosmos; Russian Space Agency; Russian Federal Space Agency; Federal Space Agency | RU | space agency | Space agency of Russia.
Investigative Committee of Russia | | Investigative Committee; Russian Investigative Committee | RU | police | Federal investigators of Russia.
Russian Academy of Sciences | | | RU | research body | Science academy of Russia.
United Russia | | | RU | party | Ruling party of Russia.
Red Army | | Soviet Army | RU | armed force | Army of the Soviet Union.
Politburo | | | | party | Leading body of a communist party.
Central Bank of the Republic of Turkey | CBRT | Turkish Central Bank; Central Bank of Turkey | TR | central bank | Central bank of Turkey.
Turkish Statistical Institute | TUIK | TurkStat; Turkish Statistics Institute | TR | statistics office | Statistics office of Turkey.
Justice and Development Party | AKP | AK Party | TR | party | Ruling party of Turkey.
Republican People's Party | CHP | home:CHP | TR | party | Centre-left party of Turkey.
Turkish Grand National Assembly | | Grand National Assembly | TR | legislature | Parliament of Turkey.
Central Bank of Cyprus | | | CY | central bank | Central bank of Cyprus.
Central Bank of Iceland | | Icelandic Central Bank; Sedlabanki | IS | central bank | Central bank of Iceland.
Althing | | Althingi | IS | legislature | Parliament of Iceland.
Bank of Lithuania | | | LT | central bank | Central bank of Lithuania.
Bank of Latvia | | Latvijas Banka | LV | central bank | Central bank of Latvia.
Bank of Estonia | | Eesti Pank | EE | central bank | Central bank of Estonia.
National Bank of Slovakia | | National Bank of Slovakia | SK | central bank | Central bank of Slovakia.
Bank of Slovenia | | | SI | central bank | Central bank of Slovenia.
National Bank of Georgia | | | GE | central bank | Central bank of Georgia.
National Bank of Kazakhstan | | | KZ | central bank | Central bank of Kazakhstan.
Vatican Secretariat of State | | Roman Curia; Vatican Curia | VA | government | Government of the Vatican.
Euskadi Ta Askatasuna | ETA | local:Eta | ES | militant group | Former Basque separatist armed group.
Stasi | | | DE | intelligence service | Former secret police of East Germany.
Foreign Intelligence Service | SVR | home:SVR; home:Foreign Intelligence Service | RU | intelligence service | Foreign intelligence service of Russia.
Podemos | | | ES | party | Left-wing party of Spain.
Ciudadanos | | | ES | party | Liberal party of Spain.
Jobbik | | | HU | party | Right-wing party of Hungary.
Party of Democratic Socialism | | local:PDS | DE | party | Former left-wing party of Germany.
Yabloko | | | RU | party | Liberal party of Russia.
Party of Regions | | | UA | party | Former party of Ukraine.
Batkivshchyna | | local:Fatherland | UA | party | Party of Ukraine.
Nationalist Movement Party | MHP | home:MHP | TR | party | Nationalist party of Turkey.
Peoples' Democratic Party | HDP | home:HDP | TR | party | Pro-Kurdish party of Turkey.
`);
