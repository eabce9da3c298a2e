import { once } from 'node:events';
import { access, mkdtemp, rm, stat } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../../cypher/local/setup-error.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../../cypher/local/start-local-neo4j.ts';
import { ask } from './ask.ts';

describe('the local Neo4j', () => {
  let directory: string;
  let home: string;
  let db: LocalNeo4j;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'samverkan-'));
    home = join(directory, 'Hem på sjön, ö');
    db = await startLocalNeo4j({ home });
  }, 300_000);

  afterAll(async () => {
    await db?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('answers at its first start, from a home whose name has spaces and å, ä, ö', async () => {
    expect(db.joined).toBe(false);
    expect(await ask(db, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a wrong password, and the one that Neo4j is born with', async () => {
    const refusal = { code: 'Neo.ClientError.Security.Unauthorized' };
    await expect(ask({ uri: db.uri, password: 'wrong' }, 'RETURN 1')).rejects.toMatchObject(refusal);
    await expect(ask({ uri: db.uri, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject(refusal);
  });

  it('keeps its password and its home for their owner alone', async () => {
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  });

  it('listens on 127.0.0.1 and on no other address', async () => {
    const socket = connect(Number(new URL(db.uri).port), '127.0.0.2');
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'connected'),
      new Promise((resolve) => socket.once('error', () => resolve('refused'))),
    ]);
    socket.destroy();
    expect(outcome).toBe('refused');
  });

  it('is joined by a second start on the same home, which leaves it running', async () => {
    const second = await startLocalNeo4j({ home });
    expect(second).toMatchObject({ joined: true, uri: db.uri, pid: db.pid, password: db.password });
    await second.stop();
    expect(await ask(second, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('answers routing drivers too, as a cluster would', async () => {
    const routed = { uri: db.uri.replace('bolt:', 'neo4j:'), password: db.password };
    expect(await ask(routed, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('has every committed node after its process was killed, on the same port', async () => {
    await ask(db, 'UNWIND range(1, 1000) AS i CREATE (:Kept {i: i})');
    process.kill(db.pid, 'SIGKILL');
    await db.exited;
    const { uri } = db;
    db = await startLocalNeo4j({ home });
    expect(db).toMatchObject({ joined: false, uri });
    expect(await ask(db, 'MATCH (n:Kept) RETURN count(n) AS kept')).toEqual([{ kept: 1000 }]);
  });

  it('ends within seconds when it is stopped, and leaves no record of running', async () => {
    const before = Date.now();
    await db.stop();
    await db.exited;
    expect(Date.now() - before).toBeLessThan(8_000);
    await expect(access(join(home, 'running.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says so when the port it shall have is taken', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const error = await startLocalNeo4j({ home, port }).catch((reason: unknown) => reason);
    stranger.close();
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toContain(`port ${port}`);
  });
});
