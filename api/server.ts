import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Database } from '../cypher/db.ts';
import { createAnswerCache, type AnswerCache } from './cache/answer-cache.ts';
import { createGraphStamp } from './cache/graph-stamp.ts';
import { createBarrierLog } from './barrier-log/barrier-log.ts';
import { readBarrierLog } from './barrier-log/read-barrier-log.ts';
import { createContext, type Context } from './context.ts';
import { createBarrierFeed, feedPath } from './feeds/barrier-feed.ts';
import { openToOrigins } from './http/allow-origin.ts';
import { answer } from './http/answer.ts';
import { createAnswers } from './http/give-answer.ts';
import { dropStalled } from './http/drop-stalled.ts';
import { isStream } from './http/is-stream.ts';
import { answerNotYet } from './http/not-yet.ts';
import { createDoor } from './http/graphql-door.ts';
import { createGraphiQL, wantsGraphiQL } from './http/graphiql.ts';
import { observed } from './http/observed.ts';
import { createPageFiles } from './http/page-files.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { plainRequest } from './http/short-way.ts';
import { dataPolicy, pagePolicy, securityHeaders } from './http/security-headers.ts';
import { limits } from './limits/limits.ts';
import { logObserver } from './observe/log-observer.ts';
import type { Observer } from './observe/observer.ts';
import { useClientErrors } from './plugins/use-client-errors.ts';
import { useCompiled } from './plugins/use-compiled.ts';
import { useJsonOnly } from './plugins/use-json-only.ts';
import { useLimits } from './plugins/use-limits.ts';
import { preflightHeader, useLocked } from './plugins/use-locked.ts';
import { useObserver } from './plugins/use-observer.ts';
import { useSubscriptions } from './plugins/use-subscriptions.ts';
import type { Readiness } from './readiness.ts';
import { admitDocument } from './trusted/admit-document.ts';
import { loadTrustedDocuments, type TrustedDocuments } from './trusted/trusted-documents.ts';
import { buildSchema } from './schema/build-schema.ts';
import { warmUp } from './warm-up.ts';

export interface ServerParts {
  readonly db: Database;
  readonly log: Logger;
  readonly profile: 'open' | 'locked';
  /** Requests that one address may make in a minute; 0, which is usual, sets no limit. */
  readonly requestsPerMinute?: number;
  readonly trustedProxies?: number;
  /** Answers that may be given again; none are kept unless told. */
  readonly cache?: AnswerCache;
  /** What the locked profile answers, and what may be asked for by id; the documents of the page unless told. */
  readonly trusted?: TrustedDocuments;
  /** Who is told what happens; the log alone unless told. */
  readonly observer?: Observer;
  /** What `/ready` tells, and who watches the database; nobody does unless told. */
  readonly readiness?: Readiness;
  /** What answers at `/metrics`; nobody unless told. */
  readonly metrics?: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
}

type ServerContext = { readonly requestId: string };

/** The GraphQL server; tests ask it by `yoga.fetch`. */
export function createApi({
  db,
  log,
  profile,
  observer = logObserver(log, Infinity),
}: ServerParts): YogaServerInstance<ServerContext, Context> {
  const barrierLog = createBarrierLog(readBarrierLog(db));
  const newContext = (requestId: string = randomUUID()) => createContext(db, barrierLog, requestId);
  return createYoga<ServerContext, Context>({
    schema: buildSchema(),
    context: ({ requestId }) => newContext(requestId),
    // The observer sees causes, so that it comes before these are worded for the client.
    plugins: [
      useJsonOnly(),
      profile === 'locked' && useLocked(),
      useLimits(),
      useCompiled(),
      useObserver(observer),
      useClientErrors(),
      useSubscriptions(newContext, (requestId, errors) =>
        log.warn({ requestId, errors: errors.map(({ message }) => message) }, 'subscription with errors'),
      ),
    ],
    maxRequestBodySize: limits.body,
    cors: profile === 'open' && openToOrigins,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
}

/** The web page, the API, `/health` and `/ready` on one address. */
export function createListener(parts: ServerParts): RequestListener {
  const { db, log, profile, requestsPerMinute = 0, trustedProxies = 0, observer, metrics } = parts;
  const api = createApi(parts);
  const files = createPageFiles();
  const graphiql = createGraphiQL();
  const { trusted = loadTrustedDocuments() } = parts;
  const { cache = createAnswerCache(0, createGraphStamp(db)) } = parts;
  const { readiness } = parts;
  const answers = createAnswers({ api, cache, observer, isOpen: profile === 'open' });
  if (readiness) readiness.prepare = () => warmUp(trusted, (plain) => answers.prepare(plain, 'warm-up'));
  const feed = createBarrierFeed(db);
  const door = createDoor({
    trustedProxies,
    rateLimit: createRateLimit(requestsPerMinute),
    isCold: () => readiness?.isCold() ?? false,
    async handle(request, response, sent) {
      if (readiness?.notYet) return answerNotYet(response, readiness.notYet);
      if (pathOf(request) === feedPath) return feed(request, response);
      const isLocked = profile === 'locked';
      // Refused further on, whatever it asks.
      const isForeign = isLocked && request.method === 'GET' && !(preflightHeader in request.headers);
      const body = isForeign ? sent : admitDocument(request, sent, trusted, isLocked);
      if (typeof body !== 'string') return answer(response, 400, { errors: [body] });
      const requestId = String(response.getHeader('x-request-id'));
      const plain = isForeign ? null : plainRequest(request, body);
      if (plain && (await answers.give(plain, requestId, request, response))) return;
      response.setHeader('cache-control', 'no-store');
      // The body is read already; Yoga takes it from here.
      if (body !== '') Object.assign(request, { body });
      await api.handle(request, response, { requestId } as never);
      if (isStream(response)) dropStalled(response);
    },
  });
  return (request, response) => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('content-security-policy', dataPolicy);
    const path = pathOf(request);
    if (observer) observed(observer, path, requestId, request, response);
    // Nothing that one request does may end the process.
    const safely = (answered: Promise<void>) =>
      void answered.catch((error: unknown) => {
        log.error({ requestId, err: error }, 'request failed');
        if (response.headersSent) response.destroy();
        else answer(response, 500, { errors: [{ message: 'Something went wrong here' }] });
      });
    if (path === '/graphql')
      return safely(
        profile === 'open' && wantsGraphiQL(request) ? graphiql(response) : door(request, response),
      );
    if (path === feedPath) return safely(door(request, response));
    if (path === '/health') return answer(response, 200, { status: 'up' });
    if (path === '/ready') return safely(ready(() => readiness?.check() ?? db.verify(), response));
    if (path === '/metrics' && metrics) return safely(metrics(request, response));
    response.setHeader('content-security-policy', pagePolicy);
    files(path, request, response, () => answer(response, 404, { error: `There is no ${path} here` }));
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

async function ready(check: () => Promise<void>, response: ServerResponse): Promise<void> {
  try {
    await check();
    answer(response, 200, { status: 'ready' });
  } catch (error) {
    answer(response, 503, { status: 'not ready', reason: (error as Error).message });
  }
}
