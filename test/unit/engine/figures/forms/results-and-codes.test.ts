import { checkForms } from './check-forms';

checkForms('results and codes', [
  ['Leeds won 28-14.', '28-14 | score 14..28'],
  ['Leeds are 2-0 up.', '2-0 | score 0..2'],
  ['Leeds came from 2-0 down to draw 2-2.', '2-0 | score 0..2', '2-2 | score 2'],
  ['She lost 6-3 6-7 (5-7) 6-4.', '6-3 | score 3..6', '6-7 | score 6..7', '5-7 | score 5..7', '6-4 | score 4..6'],
  ['The home side were 156-3 at tea.', '156-3 | score 3..156'],
  ['He hit 64 off 70 balls.', '64 | count 64', '70 | count 70'],
  ['He carded a six-under-par 66.', 'six | count 6', '66 | count 66'],
  ['It is a 9/2 shot.', '9/2 | ratio 4.5'],
  ['The Lords voted by 215 to 112.', '215 to 112 | score 112..215'],
  ['Flight BA117 landed.'],
  ['The A1(M) and the M62 were shut.'],
  ['He drove a BMW 320.'],
  ['The MiG-29 and the Su-27 flew.'],
  ['PS2 and Xbox 360 games sold.'],
  ['UN resolution 1441 passed.', '1441 | identifier 1441'],
  ['He lives at 221b Baker Street.', '221 | identifier 221'],
  ['He was in seat 14C.'],
  ['Call 0845 600 0300.', '0845 600 0300 | identifier 0'],
  ['The asteroid 2004 MN4 passed.', '2004 | date 2004'],
  ['Ofcom 2003 rules apply.', '2003 | date 2003'],
]);
