import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChildProgram } from './child-program.ts';

describe('a machine that cannot run Neo4j', () => {
  let directory: string;
  let bin: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'samverkan-'));
    bin = join(directory, 'bin');
    await mkdir(bin);
  });

  afterEach(() => rm(directory, { recursive: true, force: true }));

  const startHere = async () => {
    const home = join(directory, 'home');
    const { answer } = await runChildProgram({ home, cacheDir: join(directory, 'cache') }, bin);
    return answer.error;
  };

  it('hears of three ways out where Java is missing', async () => {
    const error = await startHere();
    expect(error?.name).toBe('SetupError');
    expect(error?.message).toMatch(/no working java was found/);
    expect(error?.message).toMatch(/Java 17 or 21.*Maven[^]*docker compose up[^]*NEO4J_URI/);
  });

  it('hears of three ways out where Java is too old', async () => {
    await writeFile(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "11.0.2" 2019-01-15' >&2\n`);
    await chmod(join(bin, 'java'), 0o755);
    const error = await startHere();
    expect(error?.name).toBe('SetupError');
    expect(error?.message).toMatch(/java here is "11.0.2"[^]*docker compose up[^]*NEO4J_URI/);
  });

  it('hears of three ways out where Maven is missing and Neo4j is yet to be fetched', async () => {
    await symlink(execFileSync('/bin/sh', ['-c', 'command -v java']).toString().trim(), join(bin, 'java'));
    const error = await startHere();
    expect(error?.name).toBe('SetupError');
    expect(error?.message).toMatch(/mvn was not found[^]*docker compose up[^]*NEO4J_URI/);
  });
});
