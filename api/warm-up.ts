import type { Database } from '../cypher/db.ts';
import type { Logger } from 'pino';
import { createApi } from './server.ts';

/** One question of each sort that the page asks first. */
const questions = [
  '{ barriers(first: 100) { totalCount nodes { id holderCount } } }',
  '{ barriers(orderBy: WAITING) { nodes { state waiting { days } } } barrierOverview { total } }',
  '{ graph { nodeCount imports { id } } levelMatrix(filter: { minConfidence: MEDIUM }) { unknownLevelTieCount } }',
  '{ scene(input: { seeds: ["natsam"], filter: { families: [COLLABORATION] } }) { nodes { id } ties { id sources { id } } } }',
  '{ entity(id: "natsam") { id ties(first: 100) { totalCount nodes { id sources { id } } } } }',
  '{ search(text: "natsam", first: 8) { nodes { id } } }',
];

/** Lets the database plan the queries of the first page, which takes seconds once, before somebody waits for them. */
export async function warmUp(db: Database, log: Logger): Promise<void> {
  const api = createApi({ db, log, profile: 'open' });
  for (const query of questions)
    await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
}
