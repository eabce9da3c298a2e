import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { dropStalled } from '../../api/http/drop-stalled.ts';

/** A server that sends as much as connections take, and a client that reads or does not. */
async function stream(reads: boolean): Promise<{ response: ServerResponse; end: () => void }> {
  const server = createServer((_, response) => {
    dropStalled(response, 300);
    const chunk = Buffer.alloc(1_000_000);
    const fill = () => {
      while (!response.destroyed && response.write(chunk));
      response.once('drain', fill);
    };
    fill();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined);
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  if (reads) client.resume();
  else client.pause();
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  return {
    response,
    end() {
      client.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('a client of a stream', () => {
  it('that takes nothing is cut off', async () => {
    const { response, end } = await stream(false);
    await expect.poll(() => response.destroyed, { timeout: 30_000 }).toBe(true);
    end();
  });

  it('that reads is not', async () => {
    const { response, end } = await stream(true);
    await pause(1_500);
    expect(response.destroyed).toBe(false);
    end();
  });
});
