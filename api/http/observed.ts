import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Observer } from '../observe/observer.ts';

const routes: Readonly<Record<string, string>> = {
  '/graphql': 'graphql',
  '/health': 'health',
  '/ready': 'ready',
  '/metrics': 'metrics',
  '/feeds/barriers.atom': 'feed',
};

/** Tells the observer of a request, when it comes and when it is answered or given up. */
export function observed(
  observer: Observer,
  path: string,
  requestId: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const start = performance.now();
  const event = { requestId, route: routes[path] ?? 'page', method: request.method ?? 'GET' };
  const traceparent = request.headers['traceparent'];
  observer.requestStarted?.({
    ...event,
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  });
  response.once('close', () => {
    // 499 is what servers call a client that left before its answer.
    const status = response.writableFinished ? response.statusCode : 499;
    observer.requestEnded?.({ ...event, status, ms: performance.now() - start });
  });
}
