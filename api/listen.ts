import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { ConfigError } from '../cypher/errors.ts';
import { isStream } from './http/is-stream.ts';

/** A bound port. Until it is opened, it answers that the program is starting. */
export interface Door {
  readonly server: Server;
  open(listener: RequestListener): void;
  /** Takes no more requests and resolves when those that are going on have ended, after 5 seconds at most. */
  close(): Promise<void>;
}

/** @throws ConfigError when the port is taken or may not be used. */
export async function listen(host: string, port: number): Promise<Door> {
  let listener: RequestListener = (request, response) => {
    const up = request.url === '/health';
    response.writeHead(up ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '2' });
    response.end(JSON.stringify({ status: up ? 'up' : 'starting' }));
  };
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
