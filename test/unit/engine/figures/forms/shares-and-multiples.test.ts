import { checkForms } from './check-forms';

checkForms('shares of a whole and multiples', [
  ['Nine-tenths of it is ice.', 'Nine-tenths | ratio 0.9'],
  ['Two-fifths of them left.', 'Two-fifths | ratio 0.4'],
  ['One-in-four of them left.', 'One-in-four | ratio 0.25'],
  ['Three in every ten of them left.', 'Three in every ten | ratio 0.3'],
  ['Only one in 20 of them left.', 'one in 20 | ratio 0.05'],
  ['Nearly nine out of 10 of them left.', 'nine out of 10 | ratio 0.9 under'],
  ['1/10 of them left.', '1/10 | ratio 0.1'],
  ['A fifth of them left.', 'A fifth | ratio 0.2'],
  ['A quarter of them left.', 'A quarter | ratio 0.25'],
  ['Over three-quarters of them left.', 'three-quarters | ratio 0.75 over'],
  ['Half of all of them left.', 'Half | ratio 0.5'],
  ['It is one and a half times the size.', 'one and a half times | ratio 1.5'],
  ['It is 2.5 times bigger.', '2.5 times | ratio 2.5'],
  ['It is ten times as big.', 'ten times | ratio 10'],
  ['It is a hundred times the limit.', 'a hundred times | ratio 100'],
  ['It is double the size.', 'double | ratio 2'],
  ['It was a fourfold rise.', 'fourfold | ratio 4'],
  ['There was a 20-fold gap.', '20-fold | ratio 20'],
]);
