import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { root } from './source-files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The product as `npm start` runs it: its address, and where its database lives. */
    product: { address: string; home: string };
  }
}

const startMs = 240_000;

/** Starts the product on an empty home, as a stranger would, and waits for the line with its address. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-product-'));
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', PORT: '0', SAMVERKAN_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The product did not start in time')), startMs);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /^Samverkanskartan: (http:\S+)\/$/.exec(line) ?? [];
      if (found) resolve(found);
      clearTimeout(timer);
    });
    void ended.then((code) => reject(new Error(`The product ended with ${String(code)}`)));
  });
  project.provide('product', { address, home });
  return async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
}

/** The process of the product's database. */
export async function databasePid(home: string): Promise<number> {
  return (JSON.parse(await readFile(join(home, 'running.json'), 'utf8')) as { pid: number }).pid;
}
