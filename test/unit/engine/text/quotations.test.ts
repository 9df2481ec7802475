import assert from 'node:assert/strict';
import { readText } from '../../../../src/engine/text/read-text';

const quotations = (text: string): string[] => {
  const prepared = readText({ id: 'test', text });
  return prepared.quotations.map(({ start, end, sentence }) => {
    const from = prepared.sentences[sentence];
    assert.ok(from !== undefined && from.start <= start && start < from.end, 'begins in its sentence');
    return prepared.text.slice(start, end);
  });
};

describe('quotations', () => {
  it('stand between straight or curly double marks', () => {
    assert.deepEqual(quotations('"We ran," she said. \u201cAll of us.\u201d Then "help" came.'), [
      '"We ran,"',
      '\u201cAll of us.\u201d',
      '"help"',
    ]);
  });

  it('may cover several sentences, and end with a paragraph that leaves them open', () => {
    assert.deepEqual(quotations('"It rose. We ran.\n\n"All of us lived," he said.'), [
      '"It rose. We ran.',
      '"All of us lived,"',
    ]);
    assert.deepEqual(quotations('"It rose. "We ran." He wept.'), ['"It rose. "We ran."']);
  });

  it('may stand between British single marks, while apostrophes open none', () => {
    assert.deepEqual(quotations("'We can't stay,' she said. The players' bus left in the '90s. It was 'a mess'."), [
      "'We can't stay,'",
      "'a mess'",
    ]);
    assert.deepEqual(quotations("The workers' union and the drivers' union met."), []);
    assert.deepEqual(quotations('\u2018It\u2019s the boys\u2019 choice,\u2019 he said.'), [
      '\u2018It\u2019s the boys\u2019 choice,\u2019',
    ]);
  });
});
