import nlp from 'compromise';
import { COUNTRY_ROWS } from '../../../src/engine/lexicon/countries.generated';
import { COUNTRY_ABBREVIATIONS, OTHER_COUNTRY_NAMES } from '../../../src/engine/lexicon/country-names';
import { DEMONYMS } from '../../../src/engine/lexicon/demonyms';
import type { FoundMention } from './score';

/** ISO code by a country's name or adjective in lower case: what compromise's places are looked up in. */
const ISO = new Map<string, string>();
for (const { iso, word } of DEMONYMS) ISO.set(word.toLowerCase(), iso);
for (const [iso, names] of [...OTHER_COUNTRY_NAMES, ...COUNTRY_ABBREVIATIONS]) {
  for (const name of names) ISO.set(name.toLowerCase(), iso);
}
for (const row of COUNTRY_ROWS) ISO.set(row.name.toLowerCase(), row.iso);

/**
 * What compromise alone finds in a text: its organizations (all as agencies, since it tells no types), and those of its places and
 * demonyms that are names of countries. Spans are cut as the annotation guide asks: no leading "the", no "'s", no punctuation.
 */
export function mentionsOfCompromise(text: string): FoundMention[] {
  const doc = nlp(text);
  const organizations = spansOf(doc.organizations(), text).map((one) => ({
    ...one,
    type: 'agency' as const,
    entity: one.text,
  }));
  const places = [...spansOf(doc.places(), text), ...spansOf(doc.match('#Demonym'), text)].flatMap((one) => {
    const iso = ISO.get(one.text.toLowerCase());
    return iso ? [{ start: one.start, end: one.end, type: 'country' as const, entity: iso, iso }] : [];
  });
  return [...organizations, ...places];
}

interface View {
  json(options: { offset: boolean }): unknown;
}

interface Found {
  readonly offset?: { readonly start: number; readonly length: number };
}

function spansOf(view: View, text: string): { start: number; end: number; text: string }[] {
  return (view.json({ offset: true }) as Found[]).flatMap(({ offset }) => {
    if (!offset) return [];
    const raw = text.slice(offset.start, offset.start + offset.length);
    const lead = /^[^\p{L}\d]*(?:the\s+)?/iu.exec(raw)?.[0].length ?? 0;
    const quote = raw.slice(lead).replace(/(?:['\u2019]s)?[^\p{L}\d.]*$/u, '');
    const trimmed = /\p{Lu}\.$/u.test(quote) ? quote : quote.replace(/\.+$/, '');
    const start = offset.start + lead;
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length, text: trimmed }];
  });
}
