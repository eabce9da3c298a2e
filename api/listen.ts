import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { ConfigError } from '../cypher/errors.ts';
import { feedPath } from './feeds/barrier-feed.ts';
import { answer } from './http/answer.ts';
import { answerNotYet } from './http/not-yet.ts';
import { createPageFiles } from './http/page-files.ts';
import { dataPolicy, pagePolicy, securityHeaders } from './http/security-headers.ts';
import { isStream } from './http/is-stream.ts';

/** A bound port. Until it is opened, it gives the page, which waits, and answers that the program is starting. */
export interface Door {
  readonly server: Server;
  open(listener: RequestListener): void;
  /** Takes no more requests and resolves when those that are going on have ended, after 5 seconds at most. */
  close(): Promise<void>;
}

/** @throws ConfigError when the port is taken or may not be used. */
export async function listen(host: string, port: number): Promise<Door> {
  let listener = starting();
  const answers = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answers.add(response);
    response.once('close', () => answers.delete(response));
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'another program listens there' : (error.code ?? error.message);
      reject(
        new ConfigError(
          `Cannot listen on ${host}:${port}: ${why}. Set PORT to another port, or to 0 for a free one`,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
  return {
    server,
    open: (next) => (listener = next),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // A subscription would not end by itself; whoever holds it goes on with its cursor at the next process.
      for (const response of answers) if (isStream(response)) response.destroy();
      const forced = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(forced);
    },
  };
}

function starting(): RequestListener {
  const files = createPageFiles();
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('content-security-policy', dataPolicy);
    if (path === '/health') return answer(response, 200, { status: 'up' });
    if (path === '/ready') return answer(response, 503, { status: 'starting' });
    const isPage = !['/graphql', '/metrics', feedPath].includes(path);
    if (!isPage) return answerNotYet(response, 'STARTING');
    response.setHeader('content-security-policy', pagePolicy);
    files(path, request, response, () => answerNotYet(response, 'STARTING'));
  };
}
