/** Words by which news says who told something, and how sure it is. */
import { wordSet } from './word-set';

/** Forms of verbs of telling. */
export const REPORTING_VERBS = wordSet(
  'said says say told tells tell added adds add announced announces reported reports confirmed confirms stated states claimed claims estimated estimates warned warns admitted admits revealed reveals disclosed explained noted insisted argued wrote writes recalled testified predicted predicts forecasts acknowledged denied commented tweeted posted',
);

/** Words near a figure that make it an estimate. */
export const ESTIMATING = wordSet(
  'estimate estimated estimates estimating believed thought reckoned reportedly apparently likely probably possibly feared forecast forecasts predicted predicts projected projection suggests suggested perhaps allegedly alleged',
);

/** Words that put a figure into the future or under a condition. */
export const PLANNING = wordSet(
  "will would plan plans planned planning aims aimed aim intends intend hopes hope hoped target targets targeting expected expects expect scheduled proposed proposes proposal pledged pledges promised promises could may might shall 'll due set",
);

/** Words of stage: how far a count had come. */
export const STAGES: ReadonlyMap<string, 'soFar' | 'total' | 'additional' | 'remaining'> = new Map([
  ['so far', 'soFar'],
  ['to date', 'soFar'],
  ['until now', 'soFar'],
  ['thus far', 'soFar'],
  ['in total', 'total'],
  ['in all', 'total'],
  ['all told', 'total'],
  ['a total', 'total'],
  ['total of', 'total'],
  ['altogether', 'total'],
  ['overall', 'total'],
  ['another', 'additional'],
  ['additional', 'additional'],
  ['more', 'additional'],
  ['further', 'additional'],
  ['other', 'additional'],
  ['others', 'additional'],
  ['extra', 'additional'],
  ['new', 'additional'],
  ['remaining', 'remaining'],
  ['left', 'remaining'],
  ['still', 'remaining'],
]);
