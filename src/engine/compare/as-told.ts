/** A figure's words for a message, line breaks and blanked markup folded to one space. */
export const asTold = ({ text }: { readonly text: string }): string => text.replace(/\s+/g, ' ');
