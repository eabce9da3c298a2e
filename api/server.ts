import { randomUUID } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { Database } from '../cypher/db.ts';
import { createContext, type Context } from './context.ts';
import { useClientErrors } from './plugins/use-client-errors.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import { buildSchema } from './schema/build-schema.ts';

export interface ServerParts {
  readonly db: Database;
  readonly log: Logger;
  readonly profile: 'open' | 'locked';
}

type ServerContext = { readonly requestId: string };

/** The GraphQL server; tests ask it by `yoga.fetch`. */
export function createApi({ db, log, profile }: ServerParts): YogaServerInstance<ServerContext, Context> {
  const open = profile === 'open';
  return createYoga<ServerContext, Context>({
    schema: buildSchema(),
    context: ({ requestId }) => createContext(db, requestId ?? randomUUID()),
    // The log sees causes, so that it comes before these are worded for the client.
    plugins: [useRequestLog(log), useClientErrors()],
    graphiql: open && { title: 'Samverkanskartan' },
    renderGraphiQL,
    landingPage: false,
    logging: false,
  });
}

const webFolder = fileURLToPath(new URL('../web/dist', import.meta.url));

/** The web page, the API, `/health` and `/ready` on one address. */
export function createListener(parts: ServerParts): RequestListener {
  const api = createApi(parts);
  const files = pageFiles();
  return (request, response) => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (path === '/graphql') return void api.handle(request, response, { requestId } as never);
    if (path === '/health') return answer(response, 200, { status: 'up' });
    if (path === '/ready') return void ready(parts.db, response);
    files(request, response, () => answer(response, 404, { error: `There is no ${path} here` }));
  };
}

async function ready(db: Database, response: ServerResponse): Promise<void> {
  try {
    await db.verify();
    answer(response, 200, { status: 'ready' });
  } catch (error) {
    answer(response, 503, { status: 'not ready', reason: (error as Error).message });
  }
}

/** The built page, read from disk at each request: a build beside a running server shall not take files from under it. */
function pageFiles(): ReturnType<typeof sirv> {
  return sirv(webFolder, {
    dev: true,
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: cacheByName,
  });
}

/** Built files carry a digest in their name and never change; the page that names them does. */
function cacheByName(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
