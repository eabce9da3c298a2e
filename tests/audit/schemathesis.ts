import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from '../support/server-process.ts';
import { root } from '../support/source-files.ts';
import type { AuditResult } from './http-audits.ts';

const cases = 2_000;
const check = join(root, 'tests/audit/answers_fit_schema.py');
/** Fields of the roots, among which schemathesis deals the cases. */
const atLeastFields = 30;

export function hasSchemathesis(): boolean {
  return spawnSync('schemathesis', ['--version']).status === 0;
}

/** Asks what schemathesis makes of the schema, of a server with the shipped data; it fails where an answer is 5xx or breaks the schema. */
export async function runSchemathesis(): Promise<AuditResult> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-audit-'));
  const server = await startServerProcess({ NEO4J_URI: '', SAMVERKAN_HOME: home, RATE_LIMIT: '0' });
  try {
    const { code, output } = await run(home, [
      'run',
      `${server.address}/graphql`,
      `--max-examples=${Math.ceil(cases / atLeastFields)}`,
      '--phases=fuzzing',
      '--checks=not_a_server_error,answers_fit_the_schema',
      '--seed=1',
      '--no-color',
    ]);
    const [, made] = /(\d+) generated/.exec(output) ?? [];
    return {
      total: Number(made ?? 0),
      faults: code === 0 ? [] : output.split('\n').filter(Boolean).slice(-20),
    };
  } finally {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** In a folder that is deleted: it leaves there what it found. */
function run(cwd: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn('schemathesis', args, {
    cwd,
    env: { ...process.env, SCHEMATHESIS_HOOKS: check, PYTHONDONTWRITEBYTECODE: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('exit', (code) => resolve({ code, output })),
  );
}
