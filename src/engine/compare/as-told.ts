/** Number words that stand in capitals at the start of a sentence or in a headline. */
const NUMBER_WORD =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[A-Z][a-z]+teen|[A-Z][a-z]+ty|Hundreds?|Thousands?|Millions?|Dozens?|Half|An?)\b/;

/** A figure's words for the middle of a message: line breaks and blanked markup folded to one space, number words in lower case. */
export function asTold({ text }: { readonly text: string }): string {
  const told = text.replace(/\s+/g, ' ');
  return NUMBER_WORD.test(told) ? told.charAt(0).toLowerCase() + told.slice(1) : told;
}

/** The same for the start of a message. */
export const atStart = (told: string): string => told.charAt(0).toUpperCase() + told.slice(1);
