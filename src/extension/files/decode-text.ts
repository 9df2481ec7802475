import { decodeWindows1252 } from '../../encoding/windows-1252';
import type { FileContent } from '../../server/protocol';

/** How far to look for a NUL, which no text has: as far as Git looks. */
const BINARY_PROBE = 8000;

/**
 * The text of a file. A byte order mark tells UTF-8 from both kinds of UTF-16; without one it is UTF-8, and what is no valid UTF-8
 * is read as windows-1252, which knows every byte.
 */
export function decodeText(bytes: Uint8Array): FileContent {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes) };
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) {
    return { skipped: 'The file is binary, not text.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes) };
  }
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
