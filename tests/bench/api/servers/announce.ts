import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port and tells it to the program that started this one. */
export function announce(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  // Nobody is left to answer.
  process.on('disconnect', () => process.exit(0));
}
