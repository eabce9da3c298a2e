import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createAnswerCache } from '../../api/cache/answer-cache.ts';
import { createGraphStamp } from '../../api/cache/graph-stamp.ts';
import { createObservation } from '../../api/observe/create-observation.ts';
import type { ServerParts } from '../../api/server.ts';
import type { Database, QueryEvent } from '../../cypher/db.ts';
import { startApi } from './api-server.ts';

interface ObservedParts extends Partial<ServerParts> {
  readonly METRICS?: 'loopback' | 'all' | 'off';
  readonly SLOW_QUERY_MS?: number;
  /** Megabytes for answers; none are kept unless told. */
  readonly ANSWER_CACHE_MB?: number;
}

/** A line of the log, as far as tests read it. */
interface LogLine extends Record<string, unknown> {
  readonly msg: string;
  readonly requestId?: string;
  readonly operation?: string;
  readonly errors?: readonly { readonly message: string; readonly cause: unknown }[];
}

/** A server of the product's API with all that watches it, and the lines of its log. */
export async function startObservedApi(
  openDatabase: (onQuery: (event: QueryEvent) => void) => Promise<Database>,
  { METRICS = 'loopback', SLOW_QUERY_MS = 1_000, ANSWER_CACHE_MB = 0, ...parts }: ObservedParts = {},
) {
  const lines: LogLine[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  const log = pino({ level: 'warn' }, sink);
  const observation = await createObservation({ METRICS, SLOW_QUERY_MS }, log, process.env);
  const db = await openDatabase(observation.observer.queryEnded);
  const cache = createAnswerCache(ANSWER_CACHE_MB * 1_000_000, createGraphStamp(db));
  const api = await startApi({
    ...parts,
    db,
    log,
    observer: observation.observer,
    cache,
    metrics: observation.pageFor(db, cache),
  });
  return {
    ...api,
    db,
    lines,
    /** The value of one figure, written as Prometheus writes it: `name{label="value"}`. */
    async figure(name: string): Promise<number | undefined> {
      const text = await (await fetch(`${api.url}/metrics`)).text();
      const line = text.split('\n').find((one) => one.startsWith(`${name} `));
      return line === undefined ? undefined : Number(line.slice(name.length + 1));
    },
    /** Ends the server and not what it shares. */
    stop: () => api.close(),
    async close() {
      await api.close();
      await observation.stop();
      await db.close();
    },
  };
}
