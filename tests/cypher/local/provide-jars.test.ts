import { cp, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDamagedJars, matchesManifest } from '../../../cypher/local/jar-manifest.ts';
import { provideJars } from '../../../cypher/local/provide-jars.ts';

describe('the jars of Neo4j', () => {
  let cacheDir: string;
  let jars: string;
  const said: string[] = [];
  const say = (message: string) => void said.push(message);

  beforeAll(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'samverkan-cache-'));
    jars = await provideJars(cacheDir, say);
  }, 300_000);

  afterAll(() => rm(cacheDir, { recursive: true, force: true }));

  it('are announced with their size, and kept whole with nothing beside them', async () => {
    expect(said[0]).toMatch(/^Fetching Neo4j [\d.]+, about 118 MB, into /);
    expect(await matchesManifest(jars)).toBe(true);
    expect(await readdir(cacheDir)).toEqual([basename(jars)]);
  });

  it('are not fetched again while they are whole', async () => {
    said.length = 0;
    expect(await provideJars(cacheDir, say)).toBe(jars);
    expect(said).toEqual([]);
  });

  it('are found out when one is damaged without a change of size', async () => {
    const copy = join(cacheDir, 'damaged');
    await cp(jars, copy, { recursive: true });
    const names = (await readdir(copy)).filter((name) => name.endsWith('.jar'));
    const { size } = await stat(join(copy, names[0]!));
    await truncate(join(copy, names[0]!), size - 100);
    await truncate(join(copy, names[0]!), size);
    expect(await findDamagedJars(copy)).toEqual([names[0]]);
    await rm(copy, { recursive: true });
  });

  it('are fetched again, once, by two programs that find one of them truncated', async () => {
    said.length = 0;
    const jar = (await readdir(jars)).find((name) => name.startsWith('neo4j-kernel-5'))!;
    await truncate(join(jars, jar), 1_000);
    await Promise.all([provideJars(cacheDir, say), provideJars(cacheDir, say)]);
    expect(said.filter((message) => message.includes('about'))).toHaveLength(1);
    expect(await matchesManifest(jars)).toBe(true);
    expect(await findDamagedJars(jars)).toEqual([]);
    expect(await readdir(cacheDir)).toEqual([basename(jars)]);
  });
});
