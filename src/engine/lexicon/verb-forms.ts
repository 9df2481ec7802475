/** Past forms that no rule of spelling gives, as "lemma past participle". */
const IRREGULAR: readonly string[] =
  'be was/were been|have had had|do did done|say said said|tell told told|go went gone|come came come|get got got/gotten|give gave given|take took taken|make made made|know knew known|think thought thought|see saw seen|find found found|leave left left|lose lost lost|pay paid paid|meet met met|bring brought brought|buy bought bought|send sent sent|spend spent spent|sell sold sold|hold held held|stand stood stood|build built built|lend lent lent|rise rose risen|fall fell fallen|grow grew grown|shrink shrank shrunk|sink sank sunk|begin began begun|break broke broken|steal stole stolen|choose chose chosen|speak spoke spoken|drive drove driven|write wrote written|win won won|lead led led|feed fed fed|flee fled fled|shoot shot shot|hit hit hit|hurt hurt hurt|cut cut cut|shut shut shut|set set set|put put put|let let let|cost cost cost|shed shed shed|slay slew slain|strike struck struck|die died died|lie lay lain|lay laid laid|hang hung/hanged hung/hanged|catch caught caught|teach taught taught|seek sought sought|fight fought fought|keep kept kept|sleep slept slept|sweep swept swept|feel felt felt|deal dealt dealt|mean meant meant|hear heard heard|run ran run|become became become|bear bore born/borne|wear wore worn|tear tore torn|swear swore sworn|fly flew flown|throw threw thrown|draw drew drawn|withdraw withdrew withdrawn|show showed shown|beat beat beaten|eat ate eaten|bite bit bitten|hide hid hidden|ride rode ridden|forget forgot forgotten|give gave given|forgive forgave forgiven|drown drowned drowned|swim swam swum|sing sang sung|ring rang rung|drink drank drunk|spread spread spread|split split split|quit quit quit|rid rid rid|bid bid bid|cast cast cast|burst burst burst|broadcast broadcast broadcast|forecast forecast forecast|read read read|rebuild rebuilt rebuilt|overtake overtook overtaken|undergo underwent undergone|bind bound bound|wind wound wound|agree agreed agreed|disagree disagreed disagreed|free freed freed|guarantee guaranteed guaranteed|decree decreed decreed'.split(
    '|',
  );

/** Verbs whose last consonant doubles before "-ed" and "-ing". */
const DOUBLING = new Set(
  'drop slip stop ship shop rob gut stab bar ban plan cut shut set put get hit let rid bid quit run win swim begin commit admit permit submit transfer refer occur defer prefer control cancel travel kidnap axe dip shed sit gun'.split(
    ' ',
  ),
);

const LEMMAS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap((row) => {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    return [...past.split('/'), ...participle.split('/')].map((form) => [form, lemma] as [string, string]);
  }),
);

/** Every form of a verb given by its lemma, the lemma first; a particle stays behind: "shut down" -> "shutting down". */
export function inflect(lemma: string): string[] {
  const [verb = lemma, ...particle] = lemma.split(' ');
  const pasts = [...LEMMAS].filter(([, of]) => of === verb).map(([form]) => form);
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : doubled(verb);
  const y = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : undefined;
  const third = y ? `${y}es` : /(?:s|x|ch|sh|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = pasts.length > 0 ? pasts : [y ? `${y}ed` : verb.endsWith('ee') ? `${verb}d` : `${stem}ed`];
  const gerund = verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${stem}ing`;
  return [verb, third, gerund, ...past].map((form) => [form, ...particle].join(' '));
}

const doubled = (verb: string): string => (DOUBLING.has(verb) ? verb + verb.slice(-1) : verb);

/** The lemma of an irregular past form, or `undefined`. */
export const irregularLemma = (form: string): string | undefined => LEMMAS.get(form);

/** The lemma that spelling gives to a past or "-ing" form: "confiscated" -> "confiscate", "stopping" -> "stop". */
export function regularLemma(form: string): string {
  const stem = form.endsWith('ied') ? `${form.slice(0, -3)}y` : form.replace(/(?:ed|ing)$/, '');
  if (stem === form || form.endsWith('ied')) return stem;
  const single = stem.slice(0, -1);
  if (/([bdgmnprt])\1$/.test(stem) && !/(?:^add|^err|egg|^inn|ebb)$/.test(stem)) return single;
  if (/(?:[aiou]ll|control?l|cancell|travell)$/.test(stem) && DOUBLING.has(single)) return single;
  return needsE(stem) ? `${stem}e` : stem;
}

/** Stems that lost a final "e": after c, g, s, u, v, z, and after "at", "id", "in" and the like with one vowel before. */
function needsE(stem: string): boolean {
  if (/(?:ss|x|sh|ch|ng|focus|ing|gg)$/.test(stem)) return /(?:rang|chang|aveng|challeng|plung|cring)$/.test(stem);
  if (/[cgsuvz]$/.test(stem)) return true;
  return /(?:[^aeiou][aiou][dklmnprt]|at|ur|[bcdfgkptz]l|quir|vit|plet|uad)$/.test(stem) && !E_LESS.test(stem);
}

/** Stems of two and more syllables whose last one is unstressed or ends in two consonants. */
const E_LESS =
  /(?:[aeiou][^aeiou]+(?:it|en|er|or|on|om|op|al|el|il|ol|am|an|ip)|treat|beat|defeat|repeat|heat|seat|murder|benefit|visit|limit|exit|deposit|profit|occur|abandon|poison|reason|happen|threaten|open|listen|develop|envelop|gallop|worship)$/;
