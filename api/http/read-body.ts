import type { IncomingMessage } from 'node:http';
import { LimitError, limits } from '../limits/limits.ts';

/** @throws LimitError as soon as the body is longer than it may be, whatever its header says. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limits.body) throw new LimitError('body', declared, 413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.body) throw new LimitError('body', size, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
