import { decodeWindows1252 } from '../encoding/windows-1252';

/** Text from bytes, and what had to be assumed for it; or why the bytes are no text. */
export type Decoded = { readonly text: string; readonly note?: string } | { readonly notText: string };

/** How much of a file is looked at to tell text from something else. */
const SAMPLE = 8192;
/** Of the sample, the share of control characters that no text has. */
const MOST_CONTROLS = 0.05;

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF; save its text first'],
  ['PK\u0003\u0004', 'a ZIP or Office file; save its text first'],
  ['{\\rtf', 'an RTF file; save it as text first'],
];

/** Decodes the bytes of a file: UTF-8, UTF-16 where it is marked, else Windows-1252. A byte order mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  for (const [signature, name] of SIGNATURES) if (start.startsWith(signature)) return { notText: `is ${name}` };
  if (start.startsWith('\u00ff\u00fe')) return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) };
  if (start.startsWith('\u00fe\u00ff')) return { text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) };
  if (isBinary(start)) return { notText: 'is not a text file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = decodeWindows1252(bytes);
    return { text, note: 'is not valid UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters look wrong' };
  }
}

function isBinary(sample: string): boolean {
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++;
  }
  return controls > sample.length * MOST_CONTROLS;
}
