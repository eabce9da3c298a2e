import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../cypher/db.ts';
import { QueryTimeoutError } from '../../cypher/errors.ts';
import { formsOf } from '../../cypher/query-parts.ts';
import type { Query } from '../../cypher/query.ts';
import { ask } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';

const slow: Query = {
  name: 'slow',
  formOf: formsOf(
    'slow',
    'UNWIND range(1, 1000000) AS hours UNWIND range(1, 1000000) AS b WITH hours, b WHERE hours * b < 0 RETURN count(*) AS n',
  ),
  params: z.object({}),
  row: z.object({ n: z.number() }),
};
let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

it('a question above its time is ended in the database too', async () => {
  const going = async () =>
    (
      await ask(
        db,
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000) AS hours' RETURN 1 AS one",
      )
    ).length;
  // Planned once, so that a busy machine sees it in time.
  expect(await going()).toBe(0);
  const asked = db.read(slow, {}, { timeoutMs: 8_000 });
  asked.catch(() => undefined);
  await expect.poll(going, { timeout: 8_000, interval: 50 }).toBe(1);
  await expect(asked).rejects.toThrow(QueryTimeoutError);
  await expect.poll(going, { timeout: 20_000 }).toBe(0);
});
