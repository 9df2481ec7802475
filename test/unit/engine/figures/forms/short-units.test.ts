import { checkForms } from './check-forms';

checkForms('short forms of units', [
  ['The resistor is rated at 10 kΩ.', '10 kΩ | measure 10 kiloohm'],
  ['Protons collided at 13 TeV.', '13 TeV | measure 13 teraelectronvolt'],
  ['The panel reaches 1,500 cd/m2.', '1,500 cd/m2 | measure 1500 candela per square metre'],
  ['Gravity there is 9.8 m/s2.', '9.8 m/s2 | measure 9.8 metre per second squared'],
  ['Her blood pressure was 120 mmHg.', '120 mmHg | measure 120 millimetre of mercury'],
  ['The patient got 5 Gy.', '5 Gy | measure 5 gray'],
  ['The engine makes 400 N·m.', '400 N·m | measure 400 newton metre'],
  ['The capacitor stores 5 F.', '5 F | measure 5 farad'],
  ['It is 5 F outside.', '5 F | measure 5 degree Fahrenheit'],
  ['A charge of 3 C passed.', '3 C | measure 3 coulomb'],
  ['It was 3 C in the valley.', '3 C | measure 3 degree Celsius'],
  ['The magnet of the scanner has 3 T.', '3 T | measure 3 tesla'],
  ['The crane lifts 40 t.', '40 t | measure 40 tonne'],
  ['Helium cooled it to 4 K.', '4 K | measure 4 kelvin'],
  ['Gusts reached 60 kt.', '60 kt | measure 60 knot'],
  ['A yield of 20 kt was reported.', '20 kt | measure 20 kilotonne'],
  ['The game runs at 60 fps.', '60 fps | measure 60 frame per second'],
  ['The bullet left the muzzle at 900 fps.', '900 fps | measure 900 foot per second'],
  ['The drink has 90 cal.', '90 cal | measure 90 calorie'],
  ['Two Teslas stood outside.', 'Two | count 2'],
]);
