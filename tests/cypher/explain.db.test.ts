import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { z } from 'zod';
import type { Database } from '../../cypher/db.ts';
import type { Query } from '../../cypher/query.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { sourceFiles } from '../support/source-files.ts';

const catalogues = sourceFiles(['cypher/read', 'cypher/write'], ['index.ts']).map(({ path }) => path);
const queries = (
  await Promise.all(
    catalogues.map(async (path) => {
      const entries = Object.entries(await import(`../../${path}`));
      return entries.filter(
        (entry): entry is [string, Query] => typeof (entry[1] as Query)?.formOf === 'function',
      );
    }),
  )
).flat();

let db: Database;
let driver: Driver;

beforeAll(async () => {
  db = await freshDatabase();
  const { uri, username, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(async () => {
  await driver.close();
  await db.close();
});

describe('every query of the catalogues', () => {
  it.each(queries)(
    '%s is planned without a remark of the database, with all of its parts and with none',
    async (_, query) => {
      const sample = sampleOf(query.params) as Record<string, unknown>;
      const all = Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, value || 'given']));
      for (const text of new Set([query.formOf(all).text, query.formOf({}).text])) await plan(text, sample);
    },
  );

  const plan = async (text: string, params: Record<string, unknown>) => {
    const session = driver.session();
    try {
      const result = await session.run(`EXPLAIN ${text}`, params);
      // A label or property that an empty graph has not seen yet is no fault of the query.
      const remarks = result.summary.gqlStatusObjects
        .filter(
          ({ gqlStatus }) => !['00000', '00001', '02000', '01N50', '01N51', '01N52'].includes(gqlStatus),
        )
        .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
      expect(remarks).toEqual([]);
    } finally {
      await session.close();
    }
  };

  it('is found: the catalogues are not empty', () => {
    expect(queries.length).toBeGreaterThan(15);
  });
});

/** A value of the shape that a schema describes. */
function sampleOf(schema: z.ZodType): unknown {
  const { def } = schema as unknown as { def: { type: string; shape: object; entries: object } };
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, sampleOf(inner)]));
    case 'array':
    case 'tuple':
      return [];
    case 'string':
      return 'x';
    case 'number':
      return neo4j.int(1);
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'record':
      return {};
    default:
      return null;
  }
}
