import { checkForms } from './check-forms';

checkForms('scores, odds and video stamps', [
  ['Rovers had a 2-1 win.', '2-1 | score 1..2'],
  ['Rovers drew 0-0.', '0-0 | score 0'],
  ['She won 6-4 6-2.', '6-4 | score 4..6', '6-2 | score 2..6'],
  ['She won 7-6 (8-6), 6-1.', '7-6 | score 6..7', '8-6 | score 6..8', '6-1 | score 1..6'],
  ['The bill passed by 215 votes to 208.', '215 | count 215', '208 | count 208'],
  ['The bill passed 215-208.', '215-208 | score 208..215'],
  ['The split was 54-46 per cent.', '54-46 per cent | percent 46..54 percent'],
  ['England were 245-6 at the close.', '245-6 | score 6..245'],
  ['England made 312 for 7.', '312 for 7 | score 7..312'],
  ['England play a 4-4-2 formation.', '4-4-2 | identifier 0'],
  ['The Hawks improved to 10-3.', '10-3 | score 3..10'],
  ['The bookmakers offer odds of 7-1.', '7-1 | ratio 7'],
  ['The bookmakers offer 5/2 on a draw.', '5/2 | ratio 2.5'],
  ['The odds were 100-1.', '100-1 | ratio 100'],
  ['The mare won at 11-4.', '11-4 | ratio 2.75'],
  ['The 7/7 attacks changed the law.'],
  ['The video stamp shows 1:47.', '1:47 | duration 107 second'],
  ['He beat par with a 66.', '66 | count 66'],
  ['The ratio of staff to pupils is 1 to 12.', '1 to 12 | ratio 0.08333333333333333'],
  ['The map is at a scale of 1:25,000.', '1:25,000 | ratio 0.00004'],
]);
