/** What people and governments do, decide and say. A line is a meaning: words that news uses for one another, by lemma. */
export const DEEDS = `
plan intend propose proposal set aim consider eye seek weigh mull want prepare push offer hope
agree agreement deal accord pact settlement settle contract
approve pass back endorse adopt clear authorise authorize allow ratify support
oppose opposition against reject opponent resist
support back favor favour endorse backing backer
ban prohibit outlaw forbid bar banned
allow permit let
law legislation bill act measure statute
vote ballot poll election elect
poll survey study research report find
government administration state federal official
announce unveil reveal declare disclose
order command demand instruct require tell
ask request urge call appeal
warn warning caution alert
say report tell state claim
expect predict forecast anticipate project estimate likely projection probably
begin start launch open commence kick
end finish conclude stop close complete
win victory beat defeat triumph thrash drub earn winner crush
lose defeat beat loss lost
appoint name nominate nominee pick choose select elect
resign quit step leave depart
fire sack dismiss oust remove replace
suspend suspension halt cancel
cancel cancellation scrap call
close closure shut
build construct construction erect built
destroy demolish ruin raze destruction wreck gut
damage wreck harm hit
send dispatch deploy deployment
carry transport bring take ferry
take bring transport rush airlift carry
leave depart exit go
arrive come reach
return come back
live reside inhabit inhabitant resident dwell population home
travel journey trip go visit
visit trip tour
meet meeting talk summit
talk speak discuss discussion
show display exhibit reveal indicate suggest
make produce manufacture build create develop invent
use employ utilise utilize
find discover uncover locate recover
give provide hand offer deliver grant award
get receive obtain gain win
keep hold retain
want seek desire hope
try attempt bid seek
join enter link
include comprise contain consist involve feature member among
cause trigger lead prompt spark result produce blame
face confront meet
need require must
move shift transfer relocate
release free let
recover retrieve salvage return
gather collect assemble congregate crowd
see witness watch observe
call name dub describe label
write author book writer pen
designer design
start found founder establish set
run operate manage own control
cover span stretch extend
sexual sex rape
abuse assault misconduct
fewer less
reveal disclose admit
collapse fall
surprise unexpected unexpectedly
slap impose levy hit
threat danger risk peril
stand measure tall high height
link connect connection tie relate
allocate approve earmark fund grant budget
accuse accusation allege blame charge
ceasefire truce
pact treaty accord agreement
inaugurate inauguration
resign resignation
impeach impeachment
candidate contender nominee hopeful
win elect
majority most
lawmaker mp legislator deputy senator congressman representative
ruling decision verdict judgment judgement
verdict convict
appeal challenge
overturn reverse quash
testify testimony
plea plead
bail bond
parole probation
launch release unveil introduce
nominate nomination nominee
tip clue
reward offer
letter note
email mail message
message text
tweet twitter
survey poll respondent
anonymous unnamed unidentified
unknown unclear
confirm verify
deny reject dismiss refute
criticize criticise condemn slam blast denounce
praise hail applaud welcome laud
vow pledge promise
threaten threat warn
fear worry concern
hope wish
believe think
appear seem
continue remain persist
resume restart reopen
delay postpone postponement
extend extension prolong
spread expand
withdraw pull withdrawal
`;
