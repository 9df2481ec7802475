/** The command was called in a way it does not know; the message says what to do instead. */
export class UsageError extends Error {}
