import { wordSet } from './word-set';

/** Words around amounts that leave their unit to the amount before or behind them. */

/** Joints that set an amount beside the one before it, in the same unit: "to 4.2 billion marks from 1.8 billion". */
export const COMPARING_JOINTS = wordSet('from against vs versus after');

/** Words behind which an amount with a scale is of the unit told before: "imports fell to 10.3 billion". */
export const SCALED_JOINTS = wordSet(
  'from against vs versus after to at by of was were is totalled totaled and or with than ( , : worth reached',
);

/** Words between a joint and its amount. */
export const ELISION_FILLERS = wordSet(
  'a an the revised upwardly downwardly provisional preliminary record some about around nearly almost roughly only just an estimated originally previously earlier net adjusted total over under up down more less than',
);

/** Words behind an amount that are not counted by it. */
export const BEHIND_ELISION = wordSet(
  'expiring maturing leaving due total ceiling quota deficit surplus shortage shortfall target estimate forecast level last this previous year years yesterday today earlier before ago month week quarter respectively originally previously vs versus prior reported forecast expected compared while whereas since and or to from against in at on for by of as the a an with but after when then per had was were is which according january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Things that are counted without a unit though they are told in millions beside money: "a population of 1.2 billion". */
export const COUNTED_IN_MILLIONS = wordSet(
  'population workforce volume circulation audience electorate membership readership traffic turnout attendance users customers subscribers viewers people shares shrs outstanding',
);

/** Verbs whose object in millions is counted, not paid. */
export const COUNTING_VERBS = wordSet(
  'sold sell sells shipped ship ships has have had attracted drew employs employ serves killed',
);

/** Words that agency copy of the wires is written with. */
export const WIRE_WORDS = wordSet('dlrs dlr mln pct stg cts shr');

/** Labels of the rows in which companies report sums of money without naming it: "Net 807,000 vs 2,858,000". */
export const SUM_LABELS = wordSet(
  'net revs rev sales profit loss turnover assets deposits loans pretax operating revenues revenue income earnings current dividend div shr gross investments premiums',
);

/** Coins, which are a hundredth of what their amount is told in. */
export const COINS = wordSet('cent cents ct cts pence p pfennig pfennigs centime centimes');
