/** People, places, times, sport, media and nature. A line is a meaning: words that news uses for one another, by lemma. */
export const THINGS = `
draw tie hold level
score goal net strike
lead ahead leader top leading
qualify reach advance progress through berth
championship title crown champion
cup tournament trophy copa
match game clash tie encounter leg fixture
team side club squad
player star footballer striker midfielder
near nearby close outside around vicinity
capital city
city town village municipality
country nation state
area region district zone territory
world global worldwide international planet earth globe
sea ocean water coast offshore
ship vessel boat carrier submarine
plane aircraft jet flight airplane airliner
car vehicle automobile auto
train rail railway
passenger traveler traveller customer
pilot crew
body remains corpse
space orbit
debris junk wreckage trash garbage rubbish
phone smartphone mobile cellphone handset iphone
internet web online website site
film movie picture
song single track album
picture photo photograph image shot
event ceremony
anniversary birthday
pair two couple
old age aged year
year annual annually yearly
month monthly
week weekly
day daily
quarter quarterly
first initial debut opening
recent latest last new
current now currently present
remaining other rest left
straight consecutive successive row
responsible accountable blame
chinese beijing
senator senate
congress house lawmaker legislator parliament
parliament legislature assembly lawmaker
president presidential
republican gop republicans
democrat democratic
newspaper paper daily
tv television broadcaster broadcast
gay homosexual
truck lorry
dog pet
food meal eat
wedding marry marriage knot
birth born bear
test check examine trial
member people staff
trendy popular
honour honor award prize
brand label
firefighter fireman
lake river
long length
deep depth
wide width
heavy weight weigh
far distance away
fast speed
raze flatten
shelter house accommodate housing
homeless homelessness
bike bicycle cycling cyclist ride
ambassador envoy diplomat
minister ministry
cleric imam priest
pope vatican pontiff
bishop church
worship church mosque
migrant immigrant immigration migration
border frontier
airline carrier
airport runway
flight plane airline
bus coach
highway road motorway freeway
bridge overpass
hotel inn resort
restaurant eatery diner
beer ale
anniversary mark
data information
app application
software program
users user customer
actor star actress
singer musician
concert gig show
album record
author writer novelist
museum gallery
painting artwork art canvas
stadium arena ground
coach manager boss
striker forward
goalkeeper keeper
season campaign
league division
driver racer
lap circuit
olympic olympics games
sprint sprinter
swim swimmer swimming
ski skier
climb climber mountaineer summit
peak summit mountain
drubbing thrash stomp trounce rout hammer thump crush
thrash thump hammer drub rout demolish beat
upset shock stun
video footage
decade year
century year
weekend saturday sunday
morning dawn
night evening
noon midday
shrink shrinkage
volunteer helper
worker crew
crew sailor
sailor seaman
tourist visitor holidaymaker
villager resident
farmer farm
fisherman fishing fish
dolphin whale
dog animal
bird animal
animal wildlife creature
tree forest
forest woodland deforestation
climate warming
power electricity
water drinking
farm agriculture agricultural
crop harvest
food nutrition
school classroom
exam test
degree diploma
graduate alumnus alumna
professor academic
scientist researcher
discover discovery
satellite spacecraft
astronaut cosmonaut
shuttle spacecraft
telescope observatory
quarter quarterly
`;
