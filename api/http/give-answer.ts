import type { IncomingMessage, ServerResponse } from 'node:http';
import type { YogaServerInstance } from 'graphql-yoga';
import { answerQuestion } from '../answer-question.ts';
import { etagOf, type AnswerCache } from '../cache/answer-cache.ts';
import type { Context } from '../context.ts';
import type { Observer } from '../observe/observer.ts';
import { compressed, takesGzip } from './compressed.ts';
import { allowOrigin } from './allow-origin.ts';
import type { PlainRequest } from './short-way.ts';

export interface AnswerParts {
  readonly api: Pick<YogaServerInstance<{ readonly requestId: string }, Context>, 'getEnveloped'>;
  readonly cache: AnswerCache;
  readonly observer: Observer | undefined;
  /** Whether pages of other sites may read answers. */
  readonly isOpen: boolean;
}

/** Answers plain requests from the cache, else from the graph. */
export function createAnswers({ api, cache, observer, isOpen }: AnswerParts) {
  /** False where Yoga shall answer. */
  const give = async (
    { question, type }: PlainRequest,
    requestId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> => {
    const start = performance.now();
    const key = keyOf(question, type);
    const kept = await cache.find(key);
    if (kept) {
      if (isOpen) allowOrigin(request, response);
      const event = { requestId, operation: kept.operation, type: 'query' } as const;
      observer?.operationStarted?.(event);
      observer?.operationEnded?.({ ...event, ms: performance.now() - start, faults: [] });
      await send(request, response, type, kept);
      return true;
    }
    const keep = cache.begin(key);
    const ready = await answerQuestion(api, question, requestId, type);
    if (!ready) return false;
    if (isOpen) allowOrigin(request, response);
    const { operation, isLasting } = ready;
    if (isLasting) {
      const etag = etagOf(ready.body);
      // A text goes out together with the head before it; bytes would be a piece of their own.
      const packed = await send(request, response, type, { body: ready.body, etag });
      keep({ body: Buffer.from(ready.body), packed, etag, operation });
    } else {
      const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
      response.writeHead(ready.status, headers).end(ready.body);
    }
    return true;
  };
  /** Keeps the answer for those who ask next; false where there was none that lasts. */
  const prepare = async ({ question, type }: PlainRequest, requestId: string): Promise<boolean> => {
    const key = keyOf(question, type);
    if (await cache.find(key)) return true;
    const keep = cache.begin(key);
    const ready = await answerQuestion(api, question, requestId, type);
    if (!ready?.isLasting) return false;
    const { body, operation } = ready;
    keep({ body: Buffer.from(body), packed: await compressed(body), etag: etagOf(body), operation });
    return true;
  };
  return { give, prepare };
}

function keyOf({ query, operationName, variables }: PlainRequest['question'], type: string): string {
  return JSON.stringify([type, query, operationName, variables]);
}

/**
 * Whoever keeps the answer asks each time whether it still holds, and gets it again only where it does not.
 *
 * @returns the body compressed, where it was sent so
 */
async function send(
  { headers }: IncomingMessage,
  response: ServerResponse,
  type: string,
  {
    body,
    packed,
    etag,
  }: { readonly body: Buffer | string; readonly packed?: Buffer | null; readonly etag: string },
): Promise<Buffer | null> {
  response.appendHeader('vary', 'Accept, Accept-Encoding');
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'no-cache');
  if (namesEtag(headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return packed ?? null;
  }
  const small = takesGzip(headers['accept-encoding']) ? (packed ?? (await compressed(body))) : null;
  if (small) {
    // The same answer in other bytes: its name holds for what it says.
    response.setHeader('etag', `W/${etag}`);
    response.setHeader('content-encoding', 'gzip');
  }
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(small ?? body),
  });
  response.end(small ?? body);
  return small;
}

/** Weakly compared, as the standard says for this header: what a proxy compressed is still the same answer. */
function namesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}
