/** What opens an insertion behind a noun or an amount: "two men, Peter Holt, 24, and ...", "5% (up from 4%)". */
export const INSERTION_MARKS: ReadonlySet<string> = new Set([',', '\u2014', '\u2013', '-', '(', ':']);
