import type { z } from 'zod';
import type { Database } from '../cypher/db.ts';
import { NotReadyError } from '../cypher/errors.ts';
import type { Query } from '../cypher/query.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** Asks one question of the database, within the time that the request has left. */
export type Ask = <P extends z.ZodObject, R extends z.ZodObject>(
  query: Query<P, R>,
  params: z.input<P>,
) => Promise<z.output<R>[]>;

/** What resolvers get beside their arguments; made anew for each request. */
export interface Context {
  readonly requestId: string;
  readonly ask: Ask;
  readonly loaders: Loaders;
}

/** Every request ends within 10 seconds; what is left after this is for the answer. */
const requestMs = 9_000;

export function createContext(db: Database, requestId: string): Context {
  const deadline = performance.now() + requestMs;
  const ask: Ask = async (query, params) => {
    const timeoutMs = Math.max(1, Math.round(deadline - performance.now()));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NotReadyError('The database did not answer in time')), timeoutMs);
    });
    try {
      return await Promise.race([db.read(query, params, { timeoutMs, requestId }), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return { requestId, ask, loaders: createLoaders(ask) };
}
