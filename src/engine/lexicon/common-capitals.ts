/**
 * Words that news writes with a capital in any story: days and months, institutions, streets and titles. Two articles that share them
 * need not report the same event. States and large cities of the countries most written about are here too.
 */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec today tonight new the and for this that these there they she his her but not with when what who how all our you ' +
    'after before during since until while from into also both each every some many most more one two three four five six seven eight nine ten crime stoppers fla officials investigators authorities ' +
    'police department county city state sheriff office court hospital medical center centre university school high college church park street avenue road drive lane boulevard highway north south east west northeast northwest southeast southwest ' +
    'sgt capt det cpl rev gov sen rep ave blvd hwy officer officers chief captain lieutenant sergeant detective deputy deputies mayor president judge attorney district general director coroner spokesman spokeswoman chair commissioner prosecutor superintendent ' +
    'fire rescue bureau agency federal national united states america american fbi atf news press associated reuters cnn nbc abc cbs fox daily times post tribune herald journal photo image file video facebook twitter instagram google youtube getty images copyright rights reserved read share story related breaking update live watch ' +
    'christmas easter thanksgiving eve day year memorial veterans independence family mother father god republican democratic democrat democrats republicans senate congress house white ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming ' +
    'chicago los angeles houston philadelphia phoenix dallas detroit boston atlanta miami cleveland baltimore memphis london paris moscow beijing tokyo ' +
    'britain british england english european europe france french germany german russia russian china chinese japan japanese india indian iraq israel africa african asia asian black hispanic latino minister ministry government parliament bank'
  ).split(' '),
);
