import { BodyList } from '../agencies/body-list';

/** Companies of film, music, books and broadcasting. */
export const ENTERTAINMENT_COMPANIES: readonly BodyList[] = [
  new BodyList(
    { kind: 'company', description: 'Film company.' },
    `
Jongleurs; mid:Comedy Store; mid+business:Universal; DreamWorks SKG; DreamWorks Animation; TriStar; Columbia TriStar; Orion Pictures
mid:United Artists; Carolco; Hemdale; Tri-Star; Miramax Films; mid:Dimension Films; Fox Searchlight; Sony Pictures Classics
Sony Pictures Entertainment; New Line; Newmarket Films; business:Lionsgate; Summit Entertainment; Weinstein Company; Marvel Studios
mid:Marvel Comics = Marvel Entertainment; DC Comics; mid:Dark Horse Comics; mid:Image Comics; Pixar Animation; Industrial Light & Magic; Weta Digital
Framestore; mid:Double Negative; Aardman Animations; Studio Ghibli; Toho; Toei; Shochiku; Nikkatsu; Kadokawa; Shueisha; Shogakukan; Kodansha
Bandai Visual; Kyoto Animation; business:Shaw Brothers; mid:Golden Harvest; Huayi Brothers; China Film Group; Yash Raj Films; Eros International
Cinecitta; business:Medusa; Pathe = Pathé; Gaumont; StudioCanal; EuropaCorp; Film4; BBC Films; mid:Working Title Films; Ealing Studios
Pinewood Studios; Shepperton Studios; Elstree Studios; Leavesden Studios; Eon Productions = EON Productions; mid:Hammer Films; mid:Handmade Films
Goldcrest; PolyGram = Polygram; Merchant Ivory; Granada Films; Momentum Pictures; mid:Icon Productions; mid:Entertainment Film Distributors
Optimum Releasing; Tartan Films; mid:Artificial Eye; Metrodome; business:Babelsberg; business:Constantin Film; Bavaria Film; Kinowelt; Lenfilm
Mosfilm; Svensk Filmindustri; business:Nordisk; Zentropa; Troublemaker Studios; American Zoetrope; Amblin; Imagine Entertainment; mid:Castle Rock
business:Spyglass; Revolution Studios; Village Roadshow; business:Hoyts; mid:Focus Features; business:Participant; business:Annapurna; Plan B
Harpo Productions; Harpo; Tyler Perry Studios; Legendary Pictures; business:Illumination; Blue Sky Studios; Hanna-Barbera; Jim Henson Company
Sesame Workshop; Mattel Films; business:Imax; IMAX Corp; Netflix Inc; Hulu; mid:Pluto TV; MoviePass; LoveFilm; mid:Screen Select; Netflix UK
Panavision; Technicolor SA
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Music company.' },
    `
MCA Records
Sony Music Entertainment; BMG Entertainment; Bertelsmann Music Group; Warner Music International; Warner Bros Records; Warner Bros. Records
mid+business:Reprise; Elektra Records; Asylum Records; business:Sire; Rhino Records; Maverick Records; Roc-A-Fella = Roc-A-Fella Records
Death Row Records; Bad Boy Records; mid+business:Aftermath; Shady Records; G-Unit Records; mid:Cash Money; Ruff Ryders; Murder Inc; LaFace
Arista = Arista Records; J Records; RCA Records; business:Jive; Zomba; Epic Records; business:Geffen = Geffen Records
business:Motown = Motown Records; Stax Records; Chess Records; Sun Records; Verve Records; mid:Blue Note; A&M Records; Polydor; Polydor Records
business:Decca = Decca Records; Deutsche Grammophon; Philips Classics; EMI Classics; EMI Music; business:Chrysalis; Mute Records; mid+business:Mute
XL Recordings; mid:Rough Trade; Creation Records; Factory Records; Beggars Banquet; business:Domino; mid:Heavenly Recordings; Independiente
mid+business:Sanctuary = Sanctuary Group; Sanctuary Records; Telstar Records; business:Telstar; mid:Ministry of Sound Recordings; Positiva; Go! Discs
Food Records; mid+business:Relentless; mid:Wall of Sound; mid+business:Warp = Warp Records; Ninja Tune; Mo' Wax; Apple Corps; Apple Records
Harvest Records; Stiff Records; Trojan Records; Virgin Music; V2 Records; London Records; Fiction Records; 19 Entertainment; 19 Management; Simco
Syco; mid:Sub Pop; mid+business:Merge; business:Epitaph; mid:Fat Wreck; Saddle Creek; Nonesuch; business:Hyperion; K-tel; Avex; Avex Trax
SM Entertainment; YG Entertainment; JYP Entertainment; Hybe; mid:Big Hit; T-Series; Saregama; Universal Music Publishing; EMI Music Publishing
Warner Chappell; Sony/ATV; mid:Northern Songs; MusicNet; Pressplay; eMusic; 7digital; Wippit; Playlouder; Last.fm; SoundCloud; Bandcamp; Deezer
mid+business:Tidal; mid:Pandora Media; Shazam; Beats Electronics; Gibson Guitar; business:Steinway; business:Moog; business:Roland Corp
Clear Channel Entertainment; SFX Entertainment; mid:House of Blues; AEG Live; Bonnaroo; Ticketmaster UK; CTS Eventim; Abbey Road Studios
Electric Lady Studios; mid:Sun Studio
`,
  ),
  new BodyList(
    { kind: 'company', description: 'Publishing or broadcasting company.' },
    `
HarperCollins; Harper & Row; mid:Random House; Penguin Books; Penguin Random House; Penguin Putnam; Pearson Education; Addison-Wesley; Prentice Hall
business:Bloomsbury; Faber and Faber = Faber & Faber = business:Faber; Macmillan Publishers; Pan Macmillan; business:Picador; Hodder & Stoughton
Hodder Headline; business:Hachette; Hachette Livre; Hachette Filipacchi; Orion Books; Weidenfeld & Nicolson; Little, Brown
Simon & Schuster = Simon and Schuster; business:Scribner; business:Doubleday; business:Bantam; Alfred A. Knopf = business:Knopf
Farrar Straus & Giroux; WW Norton = W.W. Norton; Houghton Mifflin; business:Harcourt; McGraw-Hill; Scholastic; Hyperion Books; Viking Press
Grove Press; business:Regnery; mid+business:Wiley = business:John Wiley; Elsevier; mid:Reed International; Wolters Kluwer; Springer-Verlag
Springer Nature; Axel Springer; Gruner + Jahr; business:Burda; business:Bauer; Holtzbrinck; Suhrkamp; Gallimard; Flammarion; Editis; Larousse
Mondadori; business:Rizzoli; RCS MediaGroup; Feltrinelli; Planeta; Prisa; Anagrama; Oxford University Press; Cambridge University Press; Canongate
business:Jonathan Cape; Chatto & Windus; Secker & Warburg; business:Virago; mid:Fourth Estate; Serpent's Tail; Profile Books; Michael O'Mara
business:Usborne; Walker Books; Dorling Kindersley; mid:Lonely Planet; mid:Rough Guides; Michelin Guide; Zagat; Encyclopaedia Britannica; Collins Gem
mid+business:Chambers; Merriam-Webster; business:Harlequin; Mills & Boon; business:Dennis Publishing; Emap = EMAP; IPC Media; Future Publishing
business:Haymarket; mid:United Business Media; Miller Freeman; Informa; Taylor & Francis; Euromoney; business:Centaur; Incisive Media
DC Thomson = D.C. Thomson; Northcliffe = Northcliffe Newspapers; mid:Associated Newspapers; Mirror Group; mid:Mirror Group Newspapers
mid:Express Newspapers; Northern & Shell; Newsquest; Johnston Press; mid:Trinity International; Archant; mid:Regional Independent Media
Guardian Media Group; business:Scott Trust; Telegraph Media Group; Hollinger = Hollinger International; Hollinger Inc; mid:News UK; Reach plc
News International Ltd; mid:Times Newspapers; Independent News & Media = mid:Independent News and Media; Thomson Corporation
Daily Mail & General Trust; mid:Metro International; Gannett; Knight Ridder = Knight-Ridder; McClatchy; Tribune Company = Tribune Co; Tronc
mid:Times Mirror; New York Times Company; Washington Post Company; Dow Jones & Company; business:Hearst = Hearst Corporation; Conde Nast = Condé Nast
Time Inc; Primedia; Ziff Davis; mid:Advance Publications; business:Lee Enterprises; MediaNews Group; Freedom Communications; Scripps = EW Scripps
Cox Enterprises; Cox Newspapers; mid:Media General; Sinclair Broadcast Group = Sinclair Broadcasting; Nexstar; Tegna; Gray Television; Hearst-Argyle
Raycom; Emmis; Infinity Broadcasting; Westwood One; business:Cumulus; Citadel Broadcasting; Entercom; Premiere Radio; Salem Communications
Grupo Clarin; business:Cisneros; Venevision; Fininvest; Gruppo Espresso; Bertelsmann AG; CLT-UFA; business:Kirch = KirchMedia = Kirch Group; EM.TV
mid:Premiere TV; Vivendi SA; Bollore; Lagardere Group; Socpresse; Hersant; Sanoma; Bonnier; Schibsted; business:Egmont; Modern Times Group
Metro Group Sweden; Agora SA; mid:Central European Media Enterprises; CanWest = CanWest Global; Quebecor; Torstar; business:Southam; Bell Globemedia
business:John Fairfax = Fairfax Media; News Ltd = mid:News Limited; mid:Publishing and Broadcasting Limited; Nine Entertainment; mid:Seven West Media
mid:Ten Network; APN News; Austereo; Village Roadshow Ltd; mid:Star TV = mid:STAR TV; business:Zee = Zee TV = Zee Telefilms; mid:Sun TV
Bennett Coleman; mid:Living Media; Phoenix TV = Phoenix Satellite Television; mid:Next Media; Naspers Ltd; MultiChoice; Johnnic; business:Caxton
mid:Independent Newspapers; Nation Media Group; Dentsu Group; Fuji Media; Yomiuri Group; Endemol UK; Celador Productions; RDF Media
mid:Hat Trick = mid:Hat Trick Productions; mid:Tiger Aspect; TalkbackThames = Talkback Thames; FremantleMedia = business:Fremantle; Pearson Television
Thames Television; Granada Media; Granada plc; business:Ginger Media; Chrysalis Group; mid:Shed Productions; business:Kudos; mid:World Productions
mid:Princess Productions; Zeppotron; All3Media; Shine Group; mid:Wall to Wall; Lion Television; Mersey Television; Hit Entertainment
mid:Entertainment Rights; Cosgrove Hall; Zodiak; Banijay; Mark Burnett Productions; World Wrestling Entertainment = WWE; World Wrestling Federation
UFC; mid:Ultimate Fighting Championship; mid:Don King Productions; mid:Top Rank; mid:Golden Boy Promotions; Matchroom; mid:Frank Warren Promotions
mid:Sports Network; Cirque; Feld Entertainment; Ringling Bros; Blue Man Group; Nederlander; Shubert Organization; Disney Theatrical
`,
  ),
];
