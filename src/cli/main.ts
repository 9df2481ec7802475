/** The entry of `news-figures`: the command line on the process's own streams. */
import process from 'node:process';
import { run } from './run';

run(process.argv.slice(2), process).then(
  (code) => {
    process.exitCode = code;
    process.stdin.destroy();
  },
  (error: unknown) => {
    process.stderr.write(
      `news-figures: This is a fault of News Figures itself. Please report it:\n${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 2;
    process.stdin.destroy();
  },
);
