import assert from 'node:assert/strict';
import { casual, type ParsedComponents } from 'chrono-node';
import { TIME_EXAMPLES, TODAY } from './examples';

/** Noon, so that no time zone moves the day. */
const REFERENCE = new Date(`${TODAY}T12:00:00`);

const dayOf = (parts: ParsedComponents | null | undefined): string | undefined =>
  parts === null || parts === undefined
    ? undefined
    : `${parts.get('year')}-${String(parts.get('month')).padStart(2, '0')}-${String(parts.get('day')).padStart(2, '0')}`;

/** Whether chrono-node finds a time of the text at its label and gives it the same first and last day. */
function chronoKnows(text: string, expected: string): boolean {
  const match = /^(.*): ([\d-]*)(?:\.\.([\d-]*))?$/.exec(expected);
  const [, label = '', from = ''] = match ?? [];
  const to = match?.[3] ?? from;
  const at = text.indexOf(label);
  const found = casual
    .parse(text, REFERENCE)
    .find(({ index, text: words }) => index >= at && index + words.length <= at + label.length);
  if (from === '' && to === '') return found === undefined;
  const start = dayOf(found?.start);
  const end = dayOf(found?.end) ?? start;
  return (from === '' || from === start) && (to === '' || to === end) && found !== undefined;
}

describe('times beside chrono-node', () => {
  it('are resolved where a general date parser leaves months, years, halves and open ends to their first day', () => {
    const examples = Object.values(TIME_EXAMPLES)
      .flat()
      .flatMap(([text, ...times]) => times.map((time) => chronoKnows(text, time)));
    const known = examples.filter(Boolean).length;
    assert.ok(known < examples.length * 0.7, `chrono-node alone resolves ${known} of ${examples.length}`);
    assert.ok(known > examples.length * 0.2, 'the comparison is a fair one');
  });
});
