import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { answer } from './answer.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** Shows the figures to who asks on the machine itself, or to everybody where `forAll` says so. */
export function createMetricsPage(registry: Registry, forAll: boolean) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!forAll && !isLocal(request))
      return answer(response, 403, { error: 'Only this machine may read /metrics; METRICS=all opens it' });
    const text = await registry.metrics();
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
    response.end(text);
  };
}

/** A proxy on this machine also comes from here; what it passes on does not. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const isPassedOn = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return !isPassedOn && loopback.test(socket.remoteAddress ?? '');
}
