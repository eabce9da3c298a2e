import type { Database } from '../../cypher/db.ts';
import { startRun } from '../../cypher/write/runs/index.ts';
import { stepItem } from '../../seeds/items.ts';
import { writeItems } from '../../seeds/write-batch.ts';
import { ask } from './graph-digest.ts';

const dataset = 'ecosystem';
const run = 'run:ecosystem:test';

/** Adds one step to a barrier as an import does, in one transaction; `number` tells steps apart. The graph has sources already. */
export async function stepWriter(db: Database): Promise<(barrier: string, number: number) => Promise<void>> {
  const startedAt = new Date().toISOString();
  const properties = {
    id: run,
    dataset,
    state: 'DONE',
    startedAt,
    files: [],
    process: 'test 1',
    counts: '{}',
  };
  await db.write((transaction) => transaction.run(startRun, { properties }));
  const [source] = await ask<{ id: string }>(db, 'MATCH (s:Source) RETURN s.id AS id LIMIT 1');
  return (barrier, number) => writeStep(db, barrier, number, source!.id);
}

async function writeStep(db: Database, barrier: string, number: number, source: string): Promise<void> {
  const step = stepItem(dataset, {
    id: `step:test-${number}`,
    kind: 'DISCUSSED',
    barrier,
    by: [],
    to: [],
    at: [],
    sources: [source],
    properties: { origin: 'test', confidence: 'HIGH', date: '2026-01-01' },
  });
  const context = { dataset, run, seenAt: new Date().toISOString(), ranks: [] };
  await db.write((transaction) => writeItems(transaction, context, 'ADDED', [step]));
}
