import type { ReadArticle } from '../facts';
import { wordSet } from '../lexicon/word-set';
import { TokenType } from '../text/tokens';

/** Words for what is revised. */
const TOLLS = wordSet('toll tolls count counts figure figures number casualties');
/** Words that tell of an earlier state of the story, before a word for the toll or for those who told it. */
const EARLIER = wordSet('earlier initial initially previous previously first original originally preliminary');
const TOLD = wordSet('report reports reported toll count figure figures estimate estimates said put told');
/** Verbs by which a toll becomes another one. */
const REVISED = wordSet('revised revise revises updated upgraded lowered downgraded raised corrected put puts putting');
/** Tellers whose numbers are seldom those of the authorities. */
const OTHER_TELLERS = wordSet(
  'newspapers newspaper rebel rebels guerrilla guerrillas separatist separatists witnesses residents villagers survivors activists diplomats opposition insurgents relatives dissidents exiles',
);
/** Furthest that a verb stands from the toll it revises, in tokens. */
const REACH = 6;

/** Whether the article itself tells that counts of its event differ or have changed: by then two of them are no slip. */
export function tellsOfOtherTolls({ prepared: { tokens } }: ReadArticle): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.type(at) !== TokenType.word) continue;
    const word = tokens.lower(at);
    if (EARLIER.has(word) && TOLD.has(tokens.lower(at + 1))) return true;
    if (OTHER_TELLERS.has(word) && isTeller(tokens, at)) return true;
    if (TOLLS.has(word) && isRevised(tokens, at)) return true;
  }
  return false;
}

/** "rebels said", "the rebel CNDD said". */
function isTeller(tokens: ReadArticle['prepared']['tokens'], teller: number): boolean {
  for (let at = teller + 1; at <= teller + NAME_REACH && tokens.type(at) === TokenType.word; at++) {
    if (TOLD.has(tokens.lower(at))) return true;
  }
  return false;
}

/** Words between a teller and its verb, at most. */
const NAME_REACH = 4;

function isRevised(tokens: ReadArticle['prepared']['tokens'], toll: number): boolean {
  for (let at = Math.max(0, toll - REACH); at <= toll + REACH && at < tokens.length; at++) {
    if (REVISED.has(tokens.lower(at))) return true;
  }
  return false;
}
