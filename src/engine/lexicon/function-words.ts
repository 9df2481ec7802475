/** The closed classes of English: small words that mark where a noun phrase begins or ends and what joins two clauses. */
import { wordSet } from './word-set';

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some any each every all both no another such what which whose other others',
);

export const PREPOSITIONS = wordSet(
  'of in on at by for from to with without within into onto off over under above below between among amongst through throughout across against along around behind beyond despite during except inside near outside past per since than toward towards until till up upon via about after before versus as like amid aboard down out including worth plus out',
);

export const CONJUNCTIONS = wordSet(
  'and or but nor yet so because although though while whereas if unless when where whether',
);

export const PRONOUNS = wordSet(
  'i you he she it we they me him us them himself herself itself themselves who whom whoever whatever there here one ones',
);

export const RELATIVES = wordSet('who that which whom whose where when');

/** Forms of be, have and do and the modals. */
export const AUXILIARIES = wordSet(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't didn't doesn't don't can't couldn't 're 've 'll",
);

/** Adverbs that stand between an auxiliary and its verb, or between a verb and its figure. */
export const ADVERBS = wordSet(
  'not also still now then already so far again ever never just only even almost nearly about around roughly approximately some over more than less fewer at least most up to an estimated as many much few a further total mere record reportedly allegedly currently recently later soon together all further officially finally initially since once twice back likely probably possibly believed thought either subsequently immediately too well quite rather very here there today yesterday tomorrow overnight',
);

const CLOSED: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...RELATIVES,
  ...AUXILIARIES,
]);

/** Whether a word in lower case belongs to a closed class, so that no noun phrase runs across it. */
export const isClosedClass = (word: string): boolean => CLOSED.has(word);

/** Nouns, names and adjectives that end as adverbs do. */
const NOT_ADVERBS = wordSet(
  'family assembly supply monopoly anomaly ally rally bully belly jelly lily reply apply july italy sicily elderly deadly daily weekly monthly yearly quarterly friendly early costly likely unlikely lonely lively butterfly',
);

/** Whether a word in lower case is an adverb by its ending: "critically". */
export const isAdverbForm = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word);

/** Whether a word in lower case is one that stands between a verb and the figure it governs. */
export const isAdverb = (word: string): boolean => ADVERBS.has(word) || isAdverbForm(word);
