import { readBodies } from './known-body';

/** Public bodies of Canada, Latin America and the Caribbean. */
export const AMERICAN_BODIES = readBodies(`
Parliament of Canada | | home:Parliament; Canadian Parliament; Parliament Hill | CA | legislature | Legislature of Canada.
House of Commons of Canada | | home:House of Commons | CA | legislature | Lower house of the Canadian parliament.
Bank of Canada | BoC | BOC | CA | central bank | Central bank of Canada.
Statistics Canada | StatsCan | StatCan | CA | statistics office | Statistics office of Canada.
Royal Canadian Mounted Police | RCMP | Mounties | CA | police | Federal police of Canada.
Canadian Security Intelligence Service | CSIS | | CA | intelligence service | Intelligence service of Canada.
Transportation Safety Board of Canada | TSB | home:Transportation Safety Board | CA | agency | Transport accident investigator of Canada.
Public Health Agency of Canada | PHAC | | CA | health body | Public health agency of Canada.
Health Canada | | | CA | ministry | Health ministry of Canada.
Environment Canada | | | CA | ministry | Environment ministry of Canada.
Transport Canada | | | CA | ministry | Transport ministry of Canada.
Revenue Canada | | Canada Revenue Agency; CRA | CA | agency | Tax office of Canada.
Canada Border Services Agency | CBSA | | CA | agency | Border agency of Canada.
Canadian Food Inspection Agency | CFIA | | CA | regulator | Food safety agency of Canada.
Supreme Court of Canada | | home:Supreme Court; Canadian Supreme Court | CA | court | Highest court of Canada.
Ontario Securities Commission | OSC | | CA | regulator | Securities regulator of Ontario.
Ontario Provincial Police | OPP | | CA | police | Police of Ontario.
Sûreté du Québec | SQ | Surete du Quebec; Quebec Provincial Police | CA | police | Police of Quebec.
Toronto Police Service | | Toronto Police | CA | police | Police of Toronto.
Special Investigations Unit | SIU | | CA | agency | Police watchdog of Ontario.
Liberal Party of Canada | | home:Liberal Party | CA | party | Liberal party of Canada.
Conservative Party of Canada | | home:Conservative Party | CA | party | Conservative party of Canada.
New Democratic Party | NDP | New Democrats | CA | party | Social democratic party of Canada.
Bloc Quebecois | | Bloc Québécois; Parti Quebecois; Parti Québécois | CA | party | Independence party of Quebec.
Canadian Space Agency | CSA | home:CSA | CA | space agency | Space agency of Canada.
Hockey Canada | | | CA | sports federation | Governing body of Canadian ice hockey.
McGill University | | McGill | CA | university | University in Montreal.
Bank of Mexico | Banxico | Mexican Central Bank; Banco de Mexico | MX | central bank | Central bank of Mexico.
National Institute of Statistics and Geography | INEGI | | MX | statistics office | Statistics office of Mexico.
Institutional Revolutionary Party | PRI | | MX | party | Party of Mexico.
National Action Party | PAN | | MX | party | Conservative party of Mexico.
Party of the Democratic Revolution | PRD | | MX | party | Left-wing party of Mexico.
Petroleos Mexicanos | PEMEX | Pemex; Petróleos Mexicanos | MX | company | State oil company of Mexico.
Zapatista Army of National Liberation | EZLN | Zapatistas; Zapatista National Liberation Army | MX | armed group | Armed group in Chiapas.
Central Bank of Brazil | | Brazilian Central Bank; Banco Central do Brasil | BR | central bank | Central bank of Brazil.
Brazilian Institute of Geography and Statistics | IBGE | | BR | statistics office | Statistics office of Brazil.
National Institute for Space Research | INPE | | BR | research body | Space research institute of Brazil.
Supreme Federal Court | STF | Supreme Federal Tribunal | BR | court | Highest court of Brazil.
Workers' Party | PT | Workers Party | BR | party | Left-wing party of Brazil.
Coffee Institute of Brazil | IBC | Brazilian Coffee Institute | BR | agency | Former coffee board of Brazil.
Central Bank of Argentina | BCRA | Argentine Central Bank; Central Bank of the Argentine Republic | AR | central bank | Central bank of Argentina.
National Institute of Statistics and Census | INDEC | Indec | AR | statistics office | Statistics office of Argentina.
Central Bank of Chile | | Chilean Central Bank | CL | central bank | Central bank of Chile.
Carabineros | | Carabineros de Chile | CL | police | Police of Chile.
Central Bank of Colombia | | Banco de la Republica | CO | central bank | Central bank of Colombia.
National Liberation Army | ELN | | CO | armed group | Guerrilla movement of Colombia.
United Self-Defense Forces of Colombia | AUC | United Self-Defence Forces of Colombia | CO | armed group | Former paramilitaries of Colombia.
Central Reserve Bank of Peru | BCRP | | PE | central bank | Central bank of Peru.
Shining Path | | Sendero Luminoso | PE | armed group | Guerrilla movement of Peru.
Central Bank of Venezuela | BCV | | VE | central bank | Central bank of Venezuela.
Petroleos de Venezuela | PDVSA | Petroleos de Venezuela SA; Petróleos de Venezuela | VE | company | State oil company of Venezuela.
United Socialist Party of Venezuela | PSUV | | VE | party | Ruling party of Venezuela.
Central Bank of Ecuador | | | EC | central bank | Central bank of Ecuador.
Petroecuador | | | EC | company | State oil company of Ecuador.
Central Bank of Bolivia | | | BO | central bank | Central bank of Bolivia.
Central Bank of Uruguay | | | UY | central bank | Central bank of Uruguay.
Central Bank of Paraguay | | | PY | central bank | Central bank of Paraguay.
Central Bank of Cuba | | | CU | central bank | Central bank of Cuba.
Cuban Communist Party | | Communist Party of Cuba | CU | party | Ruling party of Cuba.
Sandinista National Liberation Front | FSLN | Sandinistas; Sandinista | NI | party | Party of Nicaragua.
Contras | | Nicaraguan Contras | NI | armed group | Former armed group in Nicaragua.
Farabundo Marti National Liberation Front | FMLN | | SV | party | Party of El Salvador.
Panama Canal Authority | ACP | Panama Canal Commission | PA | agency | Operator of the Panama Canal.
Bank of Jamaica | | | JM | central bank | Central bank of Jamaica.
United Nations Stabilization Mission in Haiti | MINUSTAH | Minustah; UN Stabilization Mission in Haiti | HT | international organisation | Former United Nations mission in Haiti.
West Indies Cricket Board | WICB | Cricket West Indies | | sports federation | Governing body of West Indian cricket.
`);
