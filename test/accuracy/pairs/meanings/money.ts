/** Amounts and how they move, money, trade and work. A line is a meaning: words that news uses for one another, by lemma. */
export const MONEY = `
rise increase grow climb jump surge soar gain advance rocket rally growth hike raise up higher boost uptick spike leap swell expand double expansion
fall drop decline decrease slip slide sink plunge tumble slump dip shrink plummet down lower reduce reduction cut weaken slow lose contraction
cut axe shed slash reduce eliminate lose loss layoff lay redundancy drop
add create gain generate grow creation
hit reach touch top climb pass surpass exceed break
top exceed surpass pass outstrip eclipse beat overtake outpace
remain stay hold still unchanged keep same
lowest low slowest weakest fewest worst minimum smallest
highest high biggest largest most peak record top maximum greatest strongest best
big large huge giant massive great major
small little tiny minor
fast quick rapid swift
total sum combined overall altogether
average mean typical
job employment work worker payroll post position employ workforce
unemployment jobless unemployed joblessness
worker employee staff member labour labor
employer firm company
company firm business corporation maker group enterprise
salary wage pay earnings income
pay payment spend cost shell fork payout
cost price worth value expense bill tab fetch
price cost rate
profit earnings earn income net
sale revenue turnover sell
buy purchase acquire acquisition takeover snap
gas gasoline petrol fuel
oil crude brent petroleum
tax taxation levy duty tariff
loan lend debt borrow credit financing mortgage bailout
aid assistance help support relief assist
bailout rescue aid relief
fund funding finance money financing cash grant
donate donation contribute contribution give charity
reward bounty
bankruptcy insolvency bankrupt insolvent
economy economic gdp
economy gdp output
share stock equity
bank lender
fed federal reserve
deficit shortfall gap red
rich wealthy wealth affluent billionaire
home house housing household homeowner property residence
building structure block
good product import item merchandise
factory plant mill
project scheme plan
exemption deduction break
taxpayer tax
copy unit
sell sold
auction sale
transfer sign signing
strike walkout stoppage
union labor
pension retirement
retire retirement
hire recruit employ
invest investment investor
shareholder investor
merge merger takeover acquisition
subsidiary unit
loss deficit
forecast outlook guidance
inflation price
consumer shopper
spending spend
retail retailer shop store
store shop outlet
export shipment
import purchase
supply output production
demand consumption
barrel oil
mine mining miner
steel metal
bond treasury
yield rate
interest rate
foreclosure repossess repossession
rent rental
builder construction
economist analyst
recession downturn slump
crisis turmoil
stimulus spending
austerity cut
debt owe
budget spending
refund repay
repay pay
restitution repay compensation
compensation damages payout
percent proportion share
double twice twofold
triple threefold
poverty poor
charity foundation nonprofit
donate gift
`;
