import { z } from 'zod';
import type { Database } from '../../cypher/db.ts';
import { formsOf } from '../../cypher/query-parts.ts';
import type { Query } from '../../cypher/query.ts';
import { canonicalJson, sha256 } from '../../seeds/digest.ts';

/** Asks in passing what no catalogue needs to. */
export async function ask<T>(db: Database, text: string, params: Record<string, unknown> = {}): Promise<T[]> {
  const adHoc: Query = {
    name: 'test',
    formOf: formsOf('test', text),
    params: z.looseObject({}),
    row: z.looseObject({}),
  };
  return (await db.read(adHoc, params, { timeoutMs: 30_000 })) as T[];
}

/** One line for each node and tie of the graph, but for what tells of runs: who wrote it, and when. */
export async function graphLines(db: Database): Promise<string[]> {
  const nodes = await ask<{ labels: string[]; properties: Record<string, unknown> }>(
    db,
    `MATCH (n) WHERE NOT n:ImportRun AND NOT n:Change AND NOT n:BarrierChange AND NOT n:GraphState
     RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const ties = await ask<{ type: string; from: string; to: string; properties: Record<string, unknown> }>(
    db,
    'MATCH (a)-[t]->(b) RETURN type(t) AS type, a.id AS `from`, b.id AS `to`, properties(t) AS properties',
  );
  const withoutRun = <T extends { properties: Record<string, unknown> }>({ properties, ...rest }: T) => {
    const { run: _, ...said } = properties;
    return { ...rest, said };
  };
  return [
    ...nodes.map((node) => canonicalJson({ ...withoutRun(node), labels: [...node.labels].sort() })),
    ...ties.map((tie) => canonicalJson(withoutRun(tie))),
  ].sort();
}

/** A digest of the whole graph: equal when everything but the records of runs is. */
export async function graphDigest(db: Database): Promise<string> {
  return sha256((await graphLines(db)).join('\n'));
}
