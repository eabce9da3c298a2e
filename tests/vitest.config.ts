import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = ['tests/journeys/**/*.test.ts'];
const database = ['tests/**/*.db.test.ts'];
const process = ['tests/cypher/local/**/*.test.ts', 'tests/**/*.kill.test.ts', 'tests/tools/**/*.test.ts'];

/** Tests by what they need: nothing, the one Neo4j of the run, processes of their own, a browser. */
export default defineConfig({
  root,
  // One copy of graphql: its types are compared by identity, and Node and Vite would each choose another of its builds.
  resolve: { alias: [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...browser, ...database, ...process],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: ['tests/support/start-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: process,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          globalSetup: ['tests/support/start-product.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // The usual second is not enough for a page on a busy machine.
          expect: { poll: { timeout: 30_000, interval: 100 } },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
