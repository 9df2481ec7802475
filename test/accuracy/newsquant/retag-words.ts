/** Past forms that are verbs whatever a tagger says. */
export const PASTS = new Set(
  'gave took came went saw said told made got fell rose grew sold bought brought became began knew threw flew drew ate wrote spoke chose broke spent sent paid met held kept found led shook stole woke drove rode froze swore tore wore bore arose forgot withdrew overtook undertook stood understood ran swam sang sank shrank drank sprang slid slept swept fled meant lent dealt felt sought fought taught caught thought hung struck swung dug hid overcame outsold'.split(
    ' ',
  ),
);

/** Words behind a verb that measures: "employs around 600". */
export const BEFORE_NUMBERS = new Set([
  'around',
  'about',
  'approximately',
  'roughly',
  'nearly',
  'some',
  'over',
  'more',
]);

export const TYING = new Set(['of', 'for', 'in', 'across', 'between', 'on']);

/** Verbs of saying in the present, which a tagger may take for plural nouns. */
export const TELLING = new Set([
  'says',
  'tells',
  'reckons',
  'insists',
  'warns',
  'argues',
  'believes',
  'thinks',
  'expects',
  'compares',
]);

/** Prepositions behind which a gerund has an object of its own: "after winning three games". */
export const BEFORE_GERUNDS = new Set([
  'after',
  'before',
  'by',
  'while',
  'without',
  'when',
  'since',
  'despite',
  'through',
]);

/** Verbs that an amount follows, in forms that are nouns too: "prices start at $5", "rents average $900". */
export const AMOUNT_VERBS = new Set(
  'start starts cost costs total totals average averages range ranges weigh weighs measure measures stand stands sit sits trade trades sell sells open opens close closes finish finishes number numbers cover covers span spans hover hovers peak peaks top tops exceed exceeds reach reaches run runs rank ranks last lasts'.split(
    ' ',
  ),
);

export const AMOUNT_LINKS = new Set([
  'at',
  'from',
  'between',
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'under',
  'roughly',
]);

export const SIGNS = new Set(['$', '£', '€', '¥']);

/** Verbs whose past is no other than their plain form: "the bank set aside", "the storm hit two towns". */
export const UNCHANGED = new Set(
  'set put hit cut let beat shut quit split spread cost bid forecast broadcast cast shed hurt burst bet upset offset'.split(
    ' ',
  ),
);

export const BEHIND_UNCHANGED = new Set(['aside', 'its', 'their', 'his', 'her', 'the', 'a', 'an']);

export const HAVING = new Set(['has', 'had', 'have', 'having', 'was', 'were', 'been']);

export const DIRECTIONS = new Set(['upward', 'upwards', 'downward', 'downwards', 'apart', 'ago']);

/** Plurals of what news tells amounts of, which are verbs too. */
export const AMOUNTS = new Set(
  'figures funds sales shares prices results stocks profits earnings revenues rates speeds levels jobs cuts costs loans fees taxes wages rents yields reserves exports imports orders deliveries shipments estimates forecasts targets returns claims fines deals bids plans points homes houses units sites holdings interests stores markets bonds futures contracts winds tests cases deaths crimes flights passengers tickets votes seats charges awards offers losses gains'.split(
    ' ',
  ),
);

export const PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'staff', 'media', 'data']);

/** Adjectives that a tagger may take for verbs: "Orlas net profit". */
export const MODIFIERS = new Set(
  'net gross core joint lead open present direct separate double average mean base prime total annual'.split(' '),
);

/** Nouns that name what a name behind them is, and are verbs or adjectives elsewhere: "phone firm Orla". */
export const FIRMS = new Set([
  'firm',
  'phone',
  'network',
  'market',
  'retail',
  'research',
  'design',
  'finance',
  'export',
  'import',
]);

export const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'we', 'they']);

/** Determiners that open the object of a gerund: "watching a film". */
export const OBJECT_OPENERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'your']);

export const LIVING = new Set(['lives', 'works']);

/** Participles without an ending: "four highly paid managers". */
export const PAID = new Set(['paid', 'made', 'built', 'known', 'drawn', 'run', 'led', 'bred', 'armed']);

export const RELATIVE = new Set(['that', 'which', 'who']);

/** "everyone", "something": pronouns, though a tagger may say nouns. */
export const INDEFINITE = new Set(
  'everyone everybody everything someone somebody something anyone anybody anything nothing nobody none'.split(' '),
);

/** Prepositions behind which no verb stands in its plain form. */
export const BEFORE_NOUNS = new Set(['of', 'with', 'in', 'from']);
