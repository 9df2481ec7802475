import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

const CLIENT_IS_GONE = 'EPIPE';

/**
 * A failure that nobody caught is told with where it happened, and the editor keeps its server. The message is left out: it might
 * hold words of an article.
 */
process.on('uncaughtException', (error: Error & { readonly code?: string }) => {
  if (error.code === CLIENT_IS_GONE) process.exit(1);
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  process.stderr.write(`News Figures: ${error.name}\n${frames.join('\n')}\n`);
});

/** The language server as a process: speaks over standard input and output (`--stdio`) or Node's channel (`--node-ipc`). */
startServer(createConnection(ProposedFeatures.all));
