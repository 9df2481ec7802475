import { wordSet } from './word-set';

/** Last words of the names of newspapers that are other words as often, so that they need a sign of a paper beside them. In lower case. */
export const PAPER_ENDS = wordSet(`
  advocate courier dispatch examiner inquirer globe register telegram mail express record star sun citizen bulletin standard independent democrat republic republican bee eagle argus echo
  review world daily intelligencer enterprise statesman ledger banner item voice messenger monitor transcript beacon patriot capital
  call union leader times-union post-gazette times-dispatch times-picayune journal-constitution journal-sentinel democrat-gazette
  star-tribune star-telegram star-ledger news-leader news-sentinel news-gazette herald-leader herald-tribune herald-news union-tribune
  union-leader union-bulletin tribune-review tribune-democrat register-guard register-herald statesman-journal spokesman-review
  courier-journal courier-post courier-mail post-dispatch post-standard post-intelligencer plain-dealer free-press press-enterprise
  press-democrat press-herald mercury commercial-appeal dispatch-argus daily-press exponent-telegram sun-times sun-sentinel sun-news
  advocate-messenger times-news times-herald times-leader daily-news
`);

/** What papers do, in the forms that stand behind their names. */
export const PAPER_VERBS = wordSet(
  'reported reports said says wrote writes quoted quotes published claimed claims carried carries obtained',
);

/** Papers that are called by one plain word, where what stands around it tells: "told the Mirror". In lower case. */
export const SHORT_PAPERS = wordSet(
  'independent guardian times sun mirror telegraph express mail observer standard star herald people scotsman post record sentinel gazette',
);

/** What stands before "the" and such a paper. */
export const PAPER_LEADS = wordSet('told tells telling');

/** Nouns in lower case that behind a name belong to it: "Harbour magazine". */
export const PAPER_NOUNS = wordSet('magazine newspaper');
