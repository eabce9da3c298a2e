import type { z } from 'zod';
import type { Database, Transaction } from '../cypher/db.ts';
import { NotReadyError } from '../cypher/errors.ts';
import type { Query } from '../cypher/query.ts';
import type { BarrierLog } from './barrier-log/barrier-log.ts';
import { limits } from './limits/limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** Asks one question of the database, within the time that the request has left. */
export type Ask = <P extends z.ZodObject, R extends z.ZodObject>(
  query: Query<P, R>,
  params: z.input<P>,
) => Promise<z.output<R>[]>;

/** Writes as a whole or not at all, within the time that the request has left. */
export type Change = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** What resolvers get beside their arguments; made anew for each request. */
export interface Context {
  readonly requestId: string;
  /** What the queries of the request carry on: the name of the operation is put in when it is known. */
  readonly asked: { readonly requestId: string; operation?: string };
  /** What the answer was made of beside the graph: saved links change without it, so that such an answer is not kept. */
  readonly seen: { links: boolean };
  readonly ask: Ask;
  readonly change: Change;
  readonly loaders: Loaders;
  /** One for the process. */
  readonly barrierLog: BarrierLog;
}

/** Every request ends within 10 seconds. */
const requestMs = limits.time;

export function createContext(db: Database, barrierLog: BarrierLog, requestId: string): Context {
  const deadline = performance.now() + requestMs;
  const inTime = async <T>(work: (timeoutMs: number) => Promise<T>): Promise<T> => {
    const timeoutMs = Math.max(1, Math.round(deadline - performance.now()));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NotReadyError('The database did not answer in time')), timeoutMs);
    });
    try {
      return await Promise.race([work(timeoutMs), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const asked = { requestId };
  const ask: Ask = (query, params) => inTime((timeoutMs) => db.read(query, params, { timeoutMs, ...asked }));
  const change: Change = (work) => inTime((timeoutMs) => db.write(work, { timeoutMs, ...asked }));
  return { requestId, asked, seen: { links: false }, ask, change, loaders: createLoaders(ask), barrierLog };
}
