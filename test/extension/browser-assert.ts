/** The part of `node:assert` that these tests use, for the browser's extension host. */

function fail(message: string): never {
  throw new Error(message);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

export const strict = {
  ok(value: unknown, message = `${show(value)} should be true`): void {
    if (!value) fail(message);
  },
  equal(actual: unknown, expected: unknown, message = `${show(actual)} should be ${show(expected)}`): void {
    if (!Object.is(actual, expected)) fail(message);
  },
  /** For plain data: compared as JSON. */
  deepEqual(actual: unknown, expected: unknown, message = `${show(actual)} should be ${show(expected)}`): void {
    if (show(actual) !== show(expected)) fail(message);
  },
  match(actual: string, pattern: RegExp, message = `${show(actual)} should match ${pattern}`): void {
    if (!pattern.test(actual)) fail(message);
  },
};
