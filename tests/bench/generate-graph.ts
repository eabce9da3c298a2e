import { z } from 'zod';
import type { Database } from '../../cypher/db.ts';
import { query } from '../../cypher/query.ts';
import { applySchema, indexName, schemaStatements } from '../../cypher/schema/apply-schema.ts';

/** The entity that a tenth of all others are tied to. */
export const hub = 'navet';

const ids = z.array(z.string());
const copies = z.array(z.object({ number: z.number().int(), word: z.string() }));
const written = z.object({ written: z.number() });
const at = (file: string) => new URL(`graph/${file}.cypher`, import.meta.url);
const base = query(at('base'), z.object({}), z.object({ id: z.string(), ties: z.number() }));
const copyEntities = query(at('copy-entities'), z.object({ ids, copies }), written);
const copyTies = query(at('copy-ties'), z.object({ ids, copies, count: z.number().int() }), written);
const makeHub = query(at('hub'), z.object({ hub: z.string() }), written);
const tieHub = query(at('hub-ties'), z.object({ hub: z.string(), ids, copies }), written);

const copiesAtOnce = 20;

/** What was written, hub and all. */
export interface GeneratedGraph {
  readonly copies: number;
  readonly entities: number;
  readonly ties: number;
}

/**
 * Fills a graph that holds the shipped data with copies of them until it has so many entities and about four ties for each: the kinds,
 * texts, labels and degrees are those of the data, the database makes the copies itself, and the same size gives the same graph.
 *
 * @param db with the schema and the shipped data, and nothing generated yet
 */
export async function generateGraph(
  db: Database,
  entities: number,
  onProgress: (message: string) => void = () => undefined,
): Promise<GeneratedGraph> {
  await dropIndexes(db);
  const rows = await db.read(base, {});
  const all = rows.map(({ id }) => id);
  const count = Math.max(1, Math.round(entities / all.length));
  const batches = Array.from({ length: Math.ceil(count / copiesAtOnce) }, (_, batch) =>
    Array.from({ length: Math.min(copiesAtOnce, count - batch * copiesAtOnce) }, (__, turn) =>
      copyOf(batch * copiesAtOnce + turn + 1),
    ),
  );
  const each = async (what: string, write: (some: z.infer<typeof copies>) => Promise<number>) => {
    let sum = 0;
    for (const [batch, some] of batches.entries()) {
      sum += await write(some);
      if (batch % 10 === 9) onProgress(`${what}: ${batch + 1} of ${batches.length} batches`);
    }
    return sum;
  };
  await each('Entities', (some) => writtenBy(db, copyEntities, { ids: all, copies: some }));
  const ties = await each('Ties', (some) => writtenBy(db, copyTies, { ids: all, copies: some, count }));
  await writtenBy(db, makeHub, { hub });
  const members = all.slice(0, Math.ceil(all.length / 10));
  const ofHub = await each('Ties of the hub', (some) =>
    writtenBy(db, tieHub, { hub, ids: members, copies: some }),
  );
  onProgress('Indexes');
  // It waits five minutes at a time, and a million entities may need more.
  for (let turn = 1; turn < 12; turn++) if (await applied(db)) break;
  await applySchema(db);
  return { copies: count, entities: count * all.length + 1, ties: ties + ofHub };
}

async function applied(db: Database): Promise<boolean> {
  return applySchema(db).then(
    () => true,
    () => false,
  );
}

/** An index that is made at the end costs a tenth of one that is kept up with each batch; by the id ends of ties are found. */
async function dropIndexes(db: Database): Promise<void> {
  for (const statement of schemaStatements()) {
    const name = indexName(statement);
    if (name === 'entity_id') continue;
    await db.execute(
      `DROP ${statement.startsWith('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`,
    );
  }
}

async function writtenBy<P extends z.ZodObject>(
  db: Database,
  statement: ReturnType<typeof query<P, typeof written>>,
  params: z.input<P>,
): Promise<number> {
  const [row] = await db.write((transaction) => transaction.run(statement, params));
  return row?.written ?? 0;
}

/** A copy has a word in its names that no other has. */
export function copyOf(number: number): { readonly number: number; readonly word: string } {
  const syllables = [
    'ba',
    'de',
    'fi',
    'go',
    'hu',
    'ka',
    'le',
    'mi',
    'no',
    'pu',
    'ra',
    'se',
    'ti',
    'vo',
    'zu',
    'xe',
  ];
  const word = [8, 4, 0].map((shift) => syllables[((number * 2654435761) >>> (shift + 4)) & 15]).join('');
  return { number, word: `${word}${syllables[number & 15]}q${number.toString(36)}` };
}
