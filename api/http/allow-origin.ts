import type { IncomingMessage, ServerResponse } from 'node:http';

/** What pages of other sites may do with the open API: read answers to GET and POST, without the user's cookies. */
export const openToOrigins = {
  origin: '*',
  methods: ['GET', 'POST'] as string[],
  credentials: false,
} as const;

/** Tells a browser that the page that asks may read the answer, as Yoga does on its way. */
export function allowOrigin({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', openToOrigins.methods.join(', '));
  response.setHeader('vary', 'Origin');
}
