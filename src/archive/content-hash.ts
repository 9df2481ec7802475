import type { Article } from '../engine/types';

/** Parts the fields of an article inside its hash, so that moving text between them changes it. */
const FIELD_END = 0xffff;

/**
 * A 53-bit hash of everything an analysis depends on, as 14 hexadecimal digits. Tells versions of an article apart; no protection
 * against those who want a collision. (cyrb53 by bryc, public domain.)
 */
export function contentHash({ id, text, title, date, format }: Article): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const field of [id, title ?? '', date ?? '', format ?? '', text]) {
    for (let at = 0; at <= field.length; at++) {
      const code = at === field.length ? FIELD_END : field.charCodeAt(at);
      first = Math.imul(first ^ code, 2654435761);
      second = Math.imul(second ^ code, 1597334677);
    }
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(16).padStart(14, '0');
}
