/**
 * What windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; the five bytes it leaves open stay such.
 * Source: the index of windows-1252 in the WHATWG Encoding Standard.
 */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes in windows-1252, which knows every byte. Its own decoder, because Node 20 reads windows-1252 as Latin-1 and so
 * turns quotation marks, dashes and the euro sign into control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\x80-\x9f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
}
