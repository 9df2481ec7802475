import { BodyList } from './body-list';

/** Research institutes, universities and hospitals. */
export const THINK_TANKS_AND_UNIVERSITIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'think tank', country: 'US', description: 'Research institute of the United States.' },
    `
Center for Strategic and International Studies
American Enterprise Institute; Hudson Institute; Hoover Institution; Urban Institute; Center for American Progress; Economic Policy Institute
Peterson Institute = Peterson Institute for International Economics; Institute for International Economics; Center on Budget and Policy Priorities
Tax Policy Center; Committee for a Responsible Federal Budget; Tax Foundation; Manhattan Institute; Competitive Enterprise Institute
Pew Charitable Trusts; Kaiser Family Foundation; Commonwealth Fund; Robert Wood Johnson Foundation; Guttmacher Institute; Alan Guttmacher Institute
Migration Policy Institute; Aspen Institute; Atlantic Council; Wilson Center = Woodrow Wilson Center; Stimson Center; Nuclear Threat Initiative
Institute for Science and International Security; Middle East Institute; Washington Institute for Near East Policy; Institute for the Study of War
Long War Journal; SITE Intelligence Group = SITE Institute; Jamestown Foundation; Earth Policy Institute; Worldwatch Institute
World Resources Institute; Milken Institute; Levy Institute; Santa Fe Institute; Battelle; SRI International; Scripps Institution of Oceanography
Woods Hole Oceanographic Institution = Woods Hole; Lawrence Livermore National Laboratory; Los Alamos National Laboratory
Sandia National Laboratories; Oak Ridge National Laboratory; Argonne National Laboratory; Brookhaven National Laboratory; Fermilab; Salk Institute
Broad Institute; Whitehead Institute; Howard Hughes Medical Institute; Scripps Research Institute
Sloan-Kettering = Memorial Sloan Kettering = Memorial Sloan-Kettering Cancer Center; Dana-Farber Cancer Institute
Fred Hutchinson Cancer Research Center; MD Anderson = M.D. Anderson Cancer Center; Southwest Research Institute; SETI Institute; Carnegie Institution
`,
  ),
  new BodyList(
    { kind: 'research body', country: 'GB', description: 'Institute of the United Kingdom.' },
    `
Institute of Economic Affairs; Centre for Policy Studies; Policy Exchange; Demos; Resolution Foundation; Civitas; New Economics Foundation
Social Market Foundation; Institute for Government; Institute for Employment Studies; King's Fund; Health Foundation; Nuffield Foundation UK; Politeia
Smith Institute; Bow Group; Centre for Social Justice; Centre for European Reform; Open Europe; Bruegel; Foreign Policy Centre
Royal United Services Institute = RUSI = Rusi; Quilliam; Henry Jackson Society; Oxford Research Group; Centre for Cities; Work Foundation; Item Club
Centre for Economic Performance; National Centre for Social Research = NatCen; Policy Studies Institute; Hadley Centre = Met Office Hadley Centre
Tyndall Centre = Tyndall Centre for Climate Change Research; Climatic Research Unit; Grantham Institute; Rothamsted Research; John Innes Centre
Roslin Institute; Sanger Institute = Wellcome Trust Sanger Institute; Francis Crick Institute; Institute of Cancer Research; Moorfields Eye Hospital
Centre for Ecology and Hydrology; British Geological Survey; National Physical Laboratory; National Oceanography Centre
Rutherford Appleton Laboratory; Jodrell Bank; Natural History Museum; Science Museum; Kew Gardens = Royal Botanic Gardens; National Gallery
Tate Modern; Tate Britain; Victoria and Albert Museum; Imperial War Museum; English National Opera; Royal Ballet; Southbank Centre
Royal Academy of Arts; London Academy of Music and Dramatic Art = Lamda = LAMDA; Royal Academy of Dramatic Art = Rada = RADA; Royal College of Art; Royal College of Music; National Portrait Gallery
National Maritime Museum; National Archives; Public Record Office
`,
  ),
  new BodyList(
    { kind: 'university', description: 'University or hospital.' },
    `
London School of Hygiene and Tropical Medicine = London School of Hygiene & Tropical Medicine; Liverpool School of Tropical Medicine
School of Oriental and African Studies = SOAS; London Business School; Cass Business School; Goldsmiths College; Queen Mary; Royal Holloway; Birkbeck
London Metropolitan University; UMIST; Cranfield; Open University; Trinity College Dublin; University College Dublin; Cornell = Cornell University
Dartmouth College; Brown University; University of Pennsylvania; Wharton School; Carnegie Mellon = Carnegie Mellon University; Duke University
George Washington University; Northwestern University; University of Chicago; UC San Diego; UC Davis; UC San Francisco = UCSF
New York University = NYU; CUNY = City University of New York; SUNY = State University of New York; Penn State = Pennsylvania State University
Ohio State = Ohio State University; Michigan State = Michigan State University; Florida State = Florida State University
Georgia Institute of Technology; Texas A&M = Texas A&M University; Rutgers = Rutgers University; Vanderbilt = Vanderbilt University
Emory = Emory University; Tufts = Tufts University; Notre Dame University = University of Notre Dame; Boston College; Boston University
Rice University; Baylor = Baylor College of Medicine; Tulane = Tulane University; Howard University; Liberty University; Brigham Young University
Purdue University; Case Western Reserve; West Point; US Naval Academy; Massachusetts General Hospital; Cedars-Sinai = Cedars-Sinai Medical Center
Mount Sinai Hospital; Bellevue Hospital; St Bartholomew's = Barts; Guy's Hospital; St Thomas' Hospital = St Thomas's Hospital
Addenbrooke's = Addenbrooke's Hospital; Charite = Charité; Sorbonne; Ecole Polytechnique; Sciences Po; INSEAD = Insead; Humboldt University
Heidelberg University; Bocconi = Bocconi University; La Sapienza; EPFL; Fudan = Fudan University; University of Tokyo = Tokyo University
Kyoto University; Keio University; Waseda = Waseda University; Seoul National University; KAIST; National University of Singapore = NUS Singapore
Nanyang Technological University; Indian Institute of Science; Indian Institute of Management; Jawaharlal Nehru University; Technion
Weizmann Institute; Tel Aviv University; Al-Azhar University = Al-Azhar; American University of Beirut; University of Cape Town
Wits University = University of the Witwatersrand = Wits; Makerere = Makerere University; University of Toronto; Australian National University
University of Sydney; Monash University; University of Melbourne; University of Nairobi; UNAM
`,
  ),
];
