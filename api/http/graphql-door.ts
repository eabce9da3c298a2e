import type { IncomingMessage, ServerResponse } from 'node:http';
import { LimitError } from '../limits/limits.ts';
import { answer } from './answer.ts';
import { clientAddress } from './client-address.ts';
import { answerNotYet } from './not-yet.ts';
import { readBody } from './read-body.ts';
import type { Allowance } from './rate-limit.ts';
import { createTurns, mostInAll } from './turns.ts';

export interface DoorParts {
  /** How many proxies stand before the server, whose word on the address is taken. */
  readonly trustedProxies: number;
  readonly rateLimit: (address: string) => Allowance;
  /** The database is away or has just come back. */
  readonly isCold: () => boolean;
  /** Answers a request that may be asked; `body` is read already. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, body: string) => Promise<void>;
}

/**
 * To a database that plans all anew: as much as a page asks. Many at once would plan the same at once, and none would be answered
 * in time.
 */
const mostWhileCold = 4;

/** Lets in what may be asked: by how often an address asks, how much is going on, and how long the body is. */
export function createDoor({ trustedProxies, rateLimit, isCold, handle }: DoorParts) {
  const turns = createTurns();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { allowed, headers } = rateLimit(clientAddress(request, trustedProxies));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!allowed)
      return refuse(response, 429, 'RATE_LIMITED', {
        message: `More than ${headers['RateLimit-Limit']} requests in a minute came from this address; ask again in ${headers['RateLimit-Reset']} seconds`,
        limit: 'rate',
        value: Number(headers['RateLimit-Limit']) + 1,
        allowed: Number(headers['RateLimit-Limit']),
      });
    if (turns.inAll() >= mostWhileCold && isCold()) return answerNotYet(response, 'NOT_READY');
    const turn = turns.take();
    if (turn !== true && !(await turn)) {
      response.setHeader('Retry-After', '1');
      return refuse(response, 503, 'BUSY', {
        message: `More is asked than can be answered: ${turns.inAll()} questions are being answered or wait, and ${mostInAll} may at most. Ask again in a second`,
        limit: 'concurrency',
        value: turns.inAll(),
        allowed: mostInAll,
      });
    }
    try {
      await handle(request, response, request.method === 'POST' ? await readBody(request) : '');
    } catch (error) {
      if (!(error instanceof LimitError)) {
        // Who leaves in the middle of the body waits for no answer.
        if (request.errored) return;
        throw error;
      }
      const { code, http: _, ...extensions } = error.extensions as { code: string; http: unknown };
      // What is left of the body is not read, so that the connection cannot be used again.
      response.setHeader('connection', 'close');
      refuse(response, 413, code, { message: error.message, ...extensions });
    } finally {
      turns.end();
    }
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  { message, ...extensions }: { readonly message: string } & Record<string, unknown>,
): void {
  answer(response, status, { errors: [{ message, extensions: { code, ...extensions } }] });
}
