import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hands requests to servers in turn, as a proxy before several processes does, and streams what they answer. */
export async function startBalancer(servers: readonly string[]) {
  let turn = 0;
  const balancer = createServer((request, response) => {
    const target = servers[turn++ % servers.length]!;
    const passed = ask(
      target + request.url!,
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`,
    async close() {
      balancer.closeAllConnections();
      await new Promise((resolve) => balancer.close(resolve));
    },
  };
}
