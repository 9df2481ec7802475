import { wordSet } from './word-set';

/** Words that owe their capital to standing first in a sentence and never open a name. In lower case. */
export const SENTENCE_STARTERS = wordSet(`
  a about above according across actually add added additionally adding after afterwards again against ago ahead all allegedly almost
  along already also alternatively although always am amid among an and another any anyone anything apart apparently are around as aside
  ask asked at away back based because been before behind being believe believed below beneath beside besides best better between beyond
  both brought but by call called can cannot certainly check clearly click coming compared concerning consequently considering
  contact could couldn't critics currently current dear despite did didn't do does doesn't doing don't down due during each
  earlier early either elsewhere enough especially even eventually ever every everybody everyone everything evidently exactly except
  fans far faced few fewer finally find first firstly five follow following for former formerly fortunately four from further
  furthermore generally get given giving go going good got great had has hasn't have haven't having he hello hence her here hers herself him himself
  his hopefully how however i i'd i'll i'm i've if important in indeed initially inside instead into investors is isn't it it's its itself just keep
  know known last lastly late later latest latter least led less let let's like likewise listen little long look looking lots made
  mainly make making many may maybe me meanwhile men might mine more moreover most mostly much must my myself nearly need neither never
  nevertheless next nine no nobody none nonetheless nor normally not nothing notably now nowadays obviously of off officials often oh ok okay
  old on once one only onto opening opponents or other others otherwise our ours out outside over overall own part particularly people per
  perhaps plans plus police possibly presumably previous previously probably provided quite rather read really recent recently regarding
  relatively reports reportedly residents right same say saying says second secondly see seemingly seems seven several shares she should
  shouldn't shortly show similarly simply since six slightly so some somebody somehow someone something sometimes somewhat soon sources
  speaking still strangely strong students subsequently such suddenly supporters sure surely ten than thank thanks that that's the
  their theirs them themselves then there there's thereafter therefore these they they're they've thing things think third this
  those though thousands three through throughout thus till to today together tomorrow tonight too top toward towards two
  typically ultimately unable under underneath undoubtedly unfortunately unless unlike unsurprisingly until up upon us use used using
  usually various very via victims was wasn't watch we we'd we'll we're we've well were weren't what what's whatever when whenever
  where whereas whether which while who who's whoever whom whose why will with within without witnesses women won't worse worst would
  wouldn't yes yesterday yet you you'd you'll you're you've young your yours yourself
  analysts experts researchers scientists doctors authorities investigators detectives prosecutors lawyers neighbors neighbours
  president's prime minister chancellor chief senior deputy rival rivals embattled troubled beleaguered veteran ex suspended
  worldwide global profits profit sales revenue revenues figures data shareholders trading stock stocks economists consumers customers
  suspected alleged accused convicted wounded injured killed dead breaking update updated photo photos video image images file story
  advertisement related subscribe sign share tweet copyright posted published written reporting editing caption source
  hundreds dozens millions scores half around roughly approximately eight eleven twelve twenty thirty forty fifty
  fellow official
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mr mrs ms miss dr sir lord lady dame
  game games match goal goals half-time full-time result results winner winners champions champion coach captain striker defender
  teenager teenagers couple mother father brother sister son daughter wife husband family families friends children girls boys
  parents driver drivers passengers man woman boy girl gunman gunmen suspect suspects shooter
  unemployment inflation growth exports imports prices demand consumer business businesses firms companies industry markets
  meeting talks peace war police's crime murder death deaths violence attack attacks fire accident crash
`);

/** Words of trade that agencies open sentences and rows of tables with, and that name nothing before a word in lower case. */
export const TRADE_WORDS = wordSet(`
  net pretax gross operating oper retail wholesale truck trucks car cars auto autos corn wheat soybean soybeans soymeal cocoa coffee sugar cotton gold
  silver copper zinc nickel tin aluminium aluminum platinum crude oil gas gasoline petrol distillate coal steel iron cattle hogs hog pork beef
  grain grains barley rice maize oats palm rubber tea jute wool timber turnover volume orders shipments deliveries inventories reserves
  deposits loans assets liabilities earnings dividend dividends output production capacity construction housing employment wages spending
  lending borrowing bond bonds futures options yields rates interest sterling sales domestic foreign total average seasonally traders dealers
  brokers bankers shipping freight spot industrial corporate group div shr shrs revs avg note tax extraordinary attributable holdings
  machinery chemicals electronics banks insurers utilities airlines property shares equities gilts bills notes certificates
`);
