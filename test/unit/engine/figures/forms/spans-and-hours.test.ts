import { checkForms } from './check-forms';

checkForms('spans of time and hours', [
  ['He was jailed for 18 months to two years.', '18 months | duration 18 month', 'two years | duration 2 year'],
  ['He was away for a week and a half.', 'a week and a half | duration 1.5 week'],
  ['He was away for 90-plus minutes.', '90-plus minutes | duration 90 minute atLeast'],
  ['He was away for some 40-odd years.', '40-odd years | duration 40 year about'],
  ['He was away for two-to-three weeks.', 'two-to-three weeks | duration 2..3 week'],
  ['He was away for three and a half years.', 'three and a half years | duration 3.5 year'],
  ['He was away for 0.3 seconds.', '0.3 seconds | duration 0.3 second'],
  ['He was away for the last 24 hours.', '24 hours | duration 24 hour'],
  ['He ran 3:59.4 for the mile.', '3:59.4 | duration 239.4 second'],
  ['He ran it in 58 minutes 23 seconds.', '58 minutes 23 seconds | duration 3503 second'],
  ['He ran it in 2 hrs 4 mins 55 secs.', '2 hrs 4 mins 55 secs | duration 7495 second'],
  ['It starts at 7.45 pm.', '7.45 pm | time 19.75'],
  ['It starts at 19.45 GMT.', '19.45 GMT | time 19.75'],
  ['It starts at 1945 BST.', '1945 BST | time 19.75'],
  ['It starts at 10am on 4 July 2004.', '10am | time 10', '4 July 2004 | date 2004'],
  ['It ran from 1996-98.', '1996-98 | date 1996..1998'],
  ['It ran in the late nineties.', 'nineties | date 1990..1999'],
  ['It ran in the 1960s and 70s.', '1960s | date 1960..1969', '70s | date 1970..1979'],
  ['It ran in the third quarter of 2004.', 'third quarter | ordinal 3 quarter', '2004 | date 2004'],
  ['It ran in the fourth week.', 'fourth | ordinal 4'],
]);
