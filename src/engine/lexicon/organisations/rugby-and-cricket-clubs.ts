import { BodyList } from '../agencies/body-list';

/** Rugby and cricket clubs with their short names. */
export const RUGBY_AND_CRICKET_CLUBS: readonly BodyList[] = [
  new BodyList(
    { kind: 'club', description: 'Rugby club.', rule: 'rugby' },
    `
Bristol Rugby = Bristol; Bristol Shoguns; Bristol Bears; Exeter Chiefs; NEC Harlequins; Leeds Carnegie; London Welsh; Rotherham Titans
Plymouth Albion; Coventry RFC; Orrell; Nottingham RFC; Pertemps Bees; Blackheath; Richmond RFC; Rosslyn Park; Cardiff RFC; Celtic Warriors; Bridgend
Pontypridd; Swansea RFC; Neath RFC; Newport RFC; Ebbw Vale; Glasgow Rugby; The Borders; Stade Toulousain; Biarritz Olympique; Castres Olympique
ASM Clermont Auvergne; Montferrand; CS Bourgoin; SU Agen; Narbonne; Bayonne; RC Toulon; Racing Metro; Racing 92; Grenoble; Pau; Section Paloise
Beziers; Colomiers; Dax; Auch; La Rochelle; Lyon OU; Overmach Parma; Calvisano; Viadana; Rovigo; L'Aquila; Gran Rugby; Zebre; Western Force
Melbourne Rebels; Golden Lions; Free State Cheetahs; Western Province; British and Irish Lions; British & Irish Lions; British Lions
Featherstone Rovers = Featherstone; Halifax RLFC; Hull Kingston Rovers; Leigh Centurions = rugby+mid:Leigh; Harlequins RL; Catalans Dragons
Salford Red Devils; Wakefield Trinity Wildcats = Wakefield = Wildcats; Whitehaven; Workington Town; Batley Bulldogs; Dewsbury Rams; Oldham Roughyeds
Rochdale Hornets; Swinton Lions; York City Knights; Toulouse Olympique; Toronto Wolfpack; Brisbane Broncos; Sydney Roosters; St George Illawarra
Canterbury Bulldogs; Parramatta Eels; Penrith Panthers; Melbourne Storm; Newcastle Knights; Manly Sea Eagles; Cronulla Sharks; South Sydney Rabbitohs
Wests Tigers; Canberra Raiders; North Queensland Cowboys; Gold Coast Titans; New Zealand Warriors; Auckland Warriors
`,
  ),
  new BodyList(
    { kind: 'club', description: 'Cricket club.', rule: 'cricket' },
    `
Derbyshire County Cricket Club = Derbyshire; Durham County Cricket Club = Durham; Essex County Cricket Club = Essex
Glamorgan County Cricket Club = Glamorgan; Gloucestershire County Cricket Club = Gloucestershire; Hampshire County Cricket Club = Hampshire
Kent County Cricket Club = cricket+mid:Kent; Lancashire County Cricket Club = Lancashire; Leicestershire County Cricket Club = Leicestershire
Middlesex County Cricket Club = Middlesex; Northamptonshire County Cricket Club = Northamptonshire = Northants
Nottinghamshire County Cricket Club = Nottinghamshire = Notts; Somerset County Cricket Club = Somerset; Surrey County Cricket Club = Surrey
Sussex County Cricket Club = Sussex; Warwickshire County Cricket Club = Warwickshire; Worcestershire County Cricket Club = Worcestershire
Yorkshire County Cricket Club = Yorkshire; Mumbai Indians; Chennai Super Kings; Royal Challengers Bangalore; Rajasthan Royals; Delhi Daredevils
Delhi Capitals; Kings XI Punjab; Punjab Kings; Deccan Chargers; Sunrisers Hyderabad; Gujarat Titans; Lucknow Super Giants; Sydney Sixers
Sydney Thunder; Melbourne Stars; Melbourne Renegades; Brisbane Heat; Perth Scorchers; Adelaide Strikers; Hobart Hurricanes; Trinbago Knight Riders
Barbados Royals; Lahore Qalandars; Karachi Kings; Quetta Gladiators; Peshawar Zalmi; Islamabad United; Multan Sultans
`,
  ),
];
