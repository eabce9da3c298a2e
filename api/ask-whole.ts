import type { z } from 'zod';
import { noteName } from '../cypher/noted-questions.ts';
import { noted } from '../cypher/read/notes/index.ts';
import type { Query } from '../cypher/query.ts';
import type { Ask } from './context.ts';

/** Asks about the whole graph: what an import has noted of it as it is now, else the database. */
export async function askWhole<P extends z.ZodObject, R extends z.ZodObject>(
  ask: Ask,
  query: Query<P, R>,
  params: z.input<P>,
): Promise<z.output<R>[]> {
  const name = noteName({ query: query as never, params });
  const [note] = name === null ? [] : await ask(noted, { name });
  return note ? (JSON.parse(note.rows) as z.output<R>[]) : ask(query, params);
}
