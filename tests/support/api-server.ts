import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createListener, type ServerParts } from '../../api/server.ts';
import { connect } from '../../cypher/db.ts';

/** A server of the product's API on a free port; its database is nowhere unless one is given. */
export async function startApi(parts: Partial<ServerParts> = {}) {
  const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' };
  const db = parts.db ?? connect({ ...nowhere, retryMs: 0 });
  const server = createServer(
    createListener({ log: pino({ level: 'silent' }), profile: 'open', ...parts, db }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** POSTs one question as JSON. */
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!parts.db) await db.close();
    },
  };
}
