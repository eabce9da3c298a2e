import type { IncomingMessage } from 'node:http';

/**
 * The address that asks. Behind `proxies` trusted proxies it is the one that the outermost of them saw; what stands before it in
 * the header anybody may have written.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return own;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  return forwarded.at(-proxies) ?? forwarded[0] ?? own;
}
