/** Prepositions that tie a figure to the noun before it: "a forecast from 5 to 7%". */
export const LINKS = new Set(['of', 'for', 'from', 'with', 'over', 'above', 'below', 'between', 'worth']);

export const BESIDE = new Set(['in', 'into', 'for']);

export const MORE = new Set(['more', 'less', 'fewer']);

/** Verbs of selling, whose prices stand behind "for". */
export const SELLING = new Set(
  'sell sells sold selling retail retails retailed retailing go goes going went trade trades traded trading available offered auctioned listed'.split(
    ' ',
  ),
);

/** Verbs, and "for", whose object does what an infinitive behind it says: "expects inflation to slow". */
export const EXPECTING = new Set(
  'for expect expects expected expecting forecast forecasts forecasting predict predicts predicted predicting project projects projected want wants wanted allow allows allowed allowing enable enables enabled enabling cause causes caused causing help helps helped helping see sees saw estimate estimates estimated believe believes believed require requires required requiring urge urges urged force forces forced forcing ask asks asked lead leads led leading push pushes pushed pushing drive drives drove driving send sent sending'.split(
    ' ',
  ),
);

/** Verbs with somebody and an amount for objects: "cost buyers around $400". */
export const GIVING = new Set(
  'cost costs costing charge charges charged charging pay pays paid paying give gives gave giving save saves saved saving lend lends lent lending offer offers offered offering owe owes owed owing earn earns earned earning fine fines fined fining net nets netted netting win wins won winning'.split(
    ' ',
  ),
);

/** Prepositions whose pronoun is told beside a noun: "the voltage across it". */
export const BEFORE_PRONOUNS = new Set(
  'of in on for with from to across against between among at by over under around near behind inside'.split(' '),
);

export const PLACING = new Set(['in', 'at', 'near']);

export const OBJECT_LINKS = new Set(['to', 'at', 'by']);

/** Gerunds that tell of the noun right before them: "savings ranging from", "an index advancing 2%". */
export const OWN_GERUNDS = new Set(
  'ranging varying totalling totaling amounting costing weighing measuring containing exceeding reaching rising falling gaining climbing dropping declining growing advancing increasing decreasing jumping sliding stretching standing lasting covering carrying dating going trading'.split(
    ' ',
  ),
);

/** Verbs that put an amount to something or take it away: "adding $5 to the price", "wiped $5m off its value". */
export const TAKERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['add', 'adds', 'added', 'adding'])],
  ['from', new Set(['wipe', 'wipes', 'wiped', 'wiping', 'cut', 'cutting', 'take', 'took', 'taking'])],
  ['off', new Set(['wipe', 'wipes', 'wiped', 'wiping', 'knock', 'knocked', 'knocking', 'cut', 'cutting'])],
]);

export const RELATIVES = new Set(['which', 'that', 'who']);

/** Words of direction that compromise may take for verbs. */
export const PARTICLES = new Set(['up', 'down', 'off', 'higher', 'lower']);

/** Verbs before a clause that is told by somebody. */
export const REPORTING = new Set(
  'said says say reported reports report estimates estimated predicts predicted believes believed claims claimed announced confirmed warned found shows showed argues argued suggests suggested adds added notes noted insists insisted stated reveals revealed disclosed indicates indicated thinks thought knows knew hopes hoped feels felt claims reckons reckoned concluded explained stressed maintained acknowledged admitted expects expected calculates calculated learned heard ruled forecast forecasts announces confirms warns finds'.split(
    ' ',
  ),
);
