import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../cypher/local/start-local-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j of the run. */
    neo4j: { uri: string; username: string; password: string; database: string };
  }
}

/** Starts one Neo4j for the whole run, in a folder that is deleted after it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-test-'));
  const neo4j = await startLocalNeo4j({
    home,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  const { uri, username, password, database } = neo4j;
  project.provide('neo4j', { uri, username, password, database });
  return async () => {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}
