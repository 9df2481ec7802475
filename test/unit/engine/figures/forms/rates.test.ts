import { checkForms } from './check-forms';

checkForms('rates in percent and points', [
  ['It made 7% - 9% of sales.', '7% - 9% | percent 7..9 percent'],
  ['It made 7 per cent to 9 per cent of sales.', '7 per cent to 9 per cent | percent 7..9 percent'],
  ['It made between seven and nine per cent of sales.', 'seven and nine per cent | percent 7..9 percent'],
  ['It made 12.5 PER CENT of sales.', '12.5 PER CENT | percent 12.5 percent'],
  ['It made 99.99% of sales.', '99.99% | percent 99.99 percent'],
  ['It made 0,5% of sales.', '0,5% | percent 0.5 percent'],
  ['It made less than one per cent of sales.', 'one per cent | percent 1 percent under'],
  ['It made half a per cent of sales.', 'half a per cent | percent 0.5 percent'],
  ['It made one-and-a-half per cent of sales.', 'one-and-a-half per cent | percent 1.5 percent'],
  ['Rates are at 5-1/8 percent.', '5-1/8 percent | percent 5.125 percent'],
  ['Rates are 75bps above that.', '75bps | measure 75 basis point'],
  ['Rates are three-quarters of a point above that.', 'three-quarters | ratio 0.75'],
  ['Rates are half a percentage point above that.', 'half a percentage point | percent 0.5 percentage point'],
]);
