/** Words after the name of a sponsor or a company that make it the name of an event, a prize or a place. In lower case. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  'cup trophy stadium arena open championship championships prize classic six nations galan award awards show festival invitational marathon tournament'.split(
    ' ',
  ),
);
