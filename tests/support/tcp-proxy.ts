import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What the network does to what passes: nothing, late delivery, no delivery either way, no answers, or connections that are cut. */
export type NetworkFault = 'none' | 'delay' | 'black hole' | 'half-open' | 'reset';

const delayMs = 300;

/**
 * A proxy for one TCP server on this machine, which can spoil what it passes on.
 *
 * @param listen gives for each connection what is told all that the client sends
 */
export async function startTcpProxy(port: number, listen?: () => (chunk: Buffer) => void) {
  let fault: NetworkFault = 'none';
  const pairs = new Set<{ readonly client: Socket; readonly server: Socket }>();

  const proxy = createServer((client) => {
    if (fault === 'reset') return void client.resetAndDestroy();
    const server = connect(port, '127.0.0.1');
    if (listen) client.on('data', listen());
    const pair = { client, server };
    pairs.add(pair);
    pass(client, server, (now) => now !== 'black hole');
    // Half-open: what is asked arrives, and what is answered does not.
    pass(server, client, (now) => now !== 'black hole' && now !== 'half-open');
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
  });
  const pass = (from: Socket, to: Socket, isPassed: (now: NetworkFault) => boolean) =>
    from.on('data', (chunk) => {
      if (!isPassed(fault)) return;
      if (fault === 'delay') setTimeout(() => to.write(chunk), delayMs);
      else to.write(chunk);
    });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    /** Connections that pass through now. */
    connections: () => pairs.size,
    become(next: NetworkFault) {
      fault = next;
      if (next === 'reset') for (const { client } of pairs) client.resetAndDestroy();
    },
    async close() {
      for (const { client, server } of pairs) {
        client.destroy();
        server.destroy();
      }
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
