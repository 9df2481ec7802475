/** Death, crime, war, disaster and illness. A line is a meaning: words that news uses for one another, by lemma. */
export const HARM = `
kill die slay perish murder death fatality killing dead deceased homicide casualty victim deadly fatal lethal claim life
injure wound hurt injury casualty injured wounded hospitalise hospitalize
arrest detain detention custody apprehend capture nab hold catch round
charge indict indictment accuse accusation face count suspect allege
convict conviction guilty
sentence jail imprison prison imprisonment term
acquit acquittal clear exonerate
shoot shooting gunfire gunshot shot gun gunman fire
attack assault strike raid hit bombing blast offensive
bomb bomber bombing blast explosion explode detonate explosive
airstrike strike bombard warplane raid
fight fighting battle clash combat conflict violence unrest riot
war conflict fighting
kidnap abduct seize hostage abduction kidnapping captive
escape flee break evade abscond
missing unaccounted disappear vanish lost
rescue save free pull
search hunt look scour comb seek
trap strand stuck
steal rob theft robbery burglary loot hit
fraud scam swindle deceive con bilk
drown drowning
crash collide collision wreck accident
blaze fire wildfire burn inferno flame
quake earthquake temblor tremor
storm hurricane typhoon cyclone tornado twister
flood flooding floodwater deluge
suspect alleged allegedly accuse suspected defendant
drug narcotic cocaine heroin cannabis marijuana
terrorist militant extremist jihadist insurgent rebel fighter
protest demonstrate demonstration rally protester demonstrator march
police officer policeman cop policewoman constable
soldier troop serviceman military army force marine guardsman
prisoner inmate detainee convict
refugee migrant asylum displaced
lawyer attorney counsel barrister solicitor
court tribunal judge justice
lawsuit suit sue legal litigation case
fine penalty penalise sanction
probe investigation investigate inquiry enquiry inquest examine look
ill sick illness sicken disease unwell ailment
hospital medical clinic
doctor physician medic surgeon
infect infection contract virus outbreak
treat treatment therapy
pregnant pregnancy
baby infant newborn
child kid youngster boy girl daughter son minor teen teenager youth tween
mother mom mum
father dad
parent mother father
wife husband spouse partner marry married marriage
brother sibling
sister sibling
man male
woman female lady
person people human individual resident citizen civilian victim
student pupil schoolchild
teacher educator
school education educational academy
university college campus
seize confiscate recover
destroy burn gut consume
consume burn scorch
wildfire fire blaze bushfire
epicenter epicentre center centre
downpour rain rainfall storm
snow snowfall blizzard
heat heatwave
landslide mudslide
tunnel passage
shooter gunman
stabbing stab knife
rape assault sexual
smuggle smuggler traffic trafficker trafficking
hijack pirate piracy
ransom hostage
missile rocket
nuclear atomic
derail derailment
alcohol drunk intoxicated drink
smoke smoking cigarette tobacco
obese obesity overweight
cancer tumor tumour
vaccine vaccination vaccinate immunize inoculate
flu influenza
surgery operation
patient case
transplant organ
disabled disability
blind sight vision
deaf hearing
mental psychiatric psychological
suicide kill
funeral burial bury
mourn grief mourning
execute execution hang
guard officer
navy naval marine
commander general
hack hacker breach cyberattack
stolen theft
injury hurt fitness
evacuate evacuation flee
surround encircle besiege
capture seize take
recapture retake
invade invasion
occupy occupation
massacre slaughter killing
genocide massacre
survivor survive
rescuer rescue
shark attack
emission carbon greenhouse
pollution contamination pollute contaminate
toxic poisonous poison
leak spill
nuclear reactor
outage blackout
drought dry
hunger famine starvation hungry starve
rocket launch
`;
