import { checkForms } from './check-forms';

checkForms('years of age', [
  ['The victim was a 9-month-old girl.', '9-month-old | age 9 month'],
  ['The victim was a 20-something man.'],
  ['The victim was 17.', '17 | age 17 year'],
  ['The victim is believed to be 17.', '17 | age 17 year'],
  ['The victim, who was 17, died.', '17 | age 17 year'],
  ['The victim, who is 17, died.', '17 | age 17 year'],
  ['The victim was in her mid-twenties.', 'twenties | age 20..29 year'],
  ['The victim was between 20 and 30 years old.', '20 and 30 years old | age 20..30 year'],
  ['The victim was aged about 20.', '20 | age 20 year about'],
  ['Those under 21 cannot enter.', '21 | age 21 year under'],
  ['Those aged under 21 cannot enter.', '21 | age 21 year under'],
  ['Those aged 75 and over can enter.', '75 | age 75 year atLeast'],
  ['Children as young as six can enter.', 'six | age 6 year atLeast'],
  ['He married at 21.', '21 | age 21 year'],
  ['He died on Friday. He was 91.', '91 | age 91 year'],
  ['At 91, he still works.', '91 | age 91 year'],
  ['He is survived by sons Al, 40, and Bo, 38.', '40 | age 40 year', '38 | age 38 year'],
  ['The car is five years old.', 'five years old | age 5 year'],
  ['The couple have a two-year-old son.', 'two-year-old | age 2 year'],
]);
