/** Who tells news its numbers: in lower case, one class a line. Tellers of two classes may give two numbers without a slip. */
const ROWS = {
  authorities:
    'police officer officers official officials authorities sheriff investigators prosecutors prosecutor court governor mayor chief firefighters brigade coastguard detectives',
  hospitals: 'hospital hospitals doctor doctors medical surgeon surgeons ambulance medics rescuers rescue',
  forces: 'army military navy troops soldiers general commander airforce militia forces',
  rebels: 'rebel rebels guerrilla guerrillas separatists insurgents exiles opposition',
  people:
    'resident residents witness witnesses villagers villager survivors survivor relatives neighbours neighbors locals',
  media: 'radio television newspaper newspapers media agency daily tv broadcaster',
  government: 'government ministry minister president cabinet parliament embassy ambassador',
  aid: 'aid relief charity diplomats diplomat cross activists monitors',
} as const;

/** The class of a word for a teller. */
export const TELLER_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);
