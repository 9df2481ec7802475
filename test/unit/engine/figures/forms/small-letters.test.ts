import { checkForms } from './check-forms';

checkForms('currencies in small letters', [
  ['it trades above 50,000 usd now.', '50,000 usd | money 50000 USD over'],
  ['revenue rose to eur 50m.', 'eur 50m | money 50000000 EUR'],
  ['the flat sold for hk $3.7 million.', 'hk $3.7 million | money 3700000 HKD'],
  ['shares closed at rm2.70.', 'rm2.70 | money 2.7 MYR'],
]);

checkForms('dates in small letters', [['the ban ends on 30 september.', '30 september | date 30']]);
