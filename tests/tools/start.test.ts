import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files.ts';

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', ...env },
  });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, said: () => said.trim() };
}

describe('the start', () => {
  it.each([
    [{ PORT: 'abc' }, /PORT is "abc", but it must be a port from 0 \(a free one\) to 65535/],
    [{ PORT: '70000' }, /PORT is "70000"/],
    [{ PROFILE: 'closed' }, /PROFILE is "closed", but it must be `open` or `locked`/],
    [{ NEO4J_URI: 'http://db' }, /NEO4J_URI is "http:\/\/db", but it must be an address such as neo4j:/],
  ])('with %j is refused with one message, exit code 1', async (env, message) => {
    const { ended, said } = start(env as Record<string, string>);
    expect(await ended).toBe(1);
    expect(said()).toMatch(message);
    expect(said().split('\n')).toHaveLength(1);
  });

  it('on a port that is taken is refused with one message, exit code 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { ended, said } = start({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(said()).toMatch(
      new RegExp(`Cannot listen on 127\\.0\\.0\\.1:${port}: another program listens there`),
    );
    other.close();
  });

  it('with a database that is down answers at once, says so by /ready, and ends cleanly on SIGTERM', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => free.once('listening', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const { child, ended, said } = start({
      PORT: String(port),
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'x',
    });
    const told = new Promise((resolve) => createInterface({ input: child.stderr }).once('line', resolve));
    await told;
    expect(said()).toMatch(/The database does not answer yet/);
    const address = `http://127.0.0.1:${port}`;
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const ready = await fetch(`${address}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The database does not answer' });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
