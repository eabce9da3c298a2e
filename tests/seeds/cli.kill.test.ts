import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/source-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverkan-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as `npm run seed` does; what it is asked here must not need a database, and there is none. */
function seed(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'seeds/cli.ts', ...args],
      { cwd: root, env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1' } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run seed', () => {
  it('lists the sources with licence and needs, and asks no database', async () => {
    const { code, out } = await seed('list');
    expect(code).toBe(0);
    expect(out).toMatch(/^ecosystem\n.*\n {2}Licence: .*\n {2}Needs: .*\ngeography\n/);
  });

  it('ends with 2 and its usage when it is not understood', async () => {
    const { code, out, err } = await seed('ekosystem');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^There is no source ekosystem; there are ecosystem, geography(?:, [a-z\d-]+)+\nUsage: npm run seed/m,
    );
  });

  it('ends with 1 and every fault when the files that it is given are wrong', async () => {
    const nodes = await readFile(join(root, 'seeds/data/ecosystem/nodes.json'), 'utf8');
    await writeFile(join(folder, 'nodes.json'), nodes.replaceAll('"level": "local"', '"level": "lokal"'));
    await writeFile(join(folder, 'relationships.json'), '[');
    const { code, out, err } = await seed('ecosystem', folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/Cannot import: \d{2,} faults, and nothing was written/);
    expect(err).toContain('level: is "lokal", but must be one of local, regional, national, international');
    expect(err).toContain('relationships.json: is not JSON: line 1, column 2');
    expect(err).not.toContain('    at ');
  });

  it('ends with 1 and the name of a file that is not there', async () => {
    const { code, err } = await seed('ecosystem', join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(err).toMatch(/no such file or directory.*nowhere/);
  });
});
