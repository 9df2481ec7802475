/** What the command line's exit codes mean. */
export const ExitCode = { fine: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
