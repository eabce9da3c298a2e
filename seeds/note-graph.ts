import type { Database } from '../cypher/db.ts';
import { mostShown, mostTies } from '../cypher/hubs.ts';
import { mostCounted, noteName, notedQuestions } from '../cypher/noted-questions.ts';
import { noteHubs } from '../cypher/write/hubs/index.ts';
import { graphSize, keepNote, putNote } from '../cypher/write/notes/index.ts';

/** Nobody waits for one of them; it ends some day, whatever becomes of the database. */
const timeoutMs = 600_000;

/** Notes in the graph what takes too long to count while people wait. Without it answers take longer and are the same, so that nothing fails. */
export async function noteGraph(db: Database): Promise<void> {
  await db.write((transaction) => transaction.run(noteHubs, { mostTies, mostShown })).catch(() => undefined);
  await noteCounts(db).catch(() => undefined);
}

/**
 * Notes the answers to questions about the whole of a graph with more entities than `most`, one after another. The stamp is read before
 * they are counted: what is written meanwhile changes it, and the notes count for nothing. What was noted of the same version is not
 * counted again.
 */
export async function noteCounts(db: Database, most = mostCounted): Promise<void> {
  const [size] = await db.read(graphSize, {});
  if (!size || size.stamp === null || size.version === null || size.entities <= most) return;
  const { stamp, version } = size;
  for (const question of notedQuestions) {
    const name = noteName(question)!;
    const [kept] = await db.write((transaction) => transaction.run(keepNote, { name, stamp, version }));
    if (kept?.written === 1) continue;
    const rows = JSON.stringify(await db.read(question.query, question.params, { timeoutMs }));
    await db.write((transaction) => transaction.run(putNote, { name, stamp, version, rows }));
  }
}
