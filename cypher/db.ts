import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import type { z } from 'zod';
import { supplyDrivers } from './driver-supply.ts';
import { classifyDatabaseError, NoAnswerError } from './errors.ts';
import type { PoolUse } from './pool-use.ts';
import type { Query } from './query.ts';

/** What a finished query tells those who count and time. */
export interface QueryEvent {
  readonly name: string;
  readonly rows: number;
  /** From sending to the last row, in milliseconds. */
  readonly ms: number;
  /** The driver's code of what went wrong; the driver may ask again, which is then an event of its own. */
  readonly failed?: string | undefined;
  readonly requestId?: string | undefined;
  readonly operation?: string | undefined;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Checks each row against its schema: for tests, as it costs time. */
  readonly checkRows?: boolean;
  /** How long a query is tried again after a fault of the network or the database, in milliseconds; 2,000 unless told. */
  readonly retryMs?: number;
  readonly onQuery?: (event: QueryEvent) => void;
}

export interface QueryOptions {
  /** The server ends the query after this many milliseconds; 8,000 unless told for reading, its own limit for writing. */
  readonly timeoutMs?: number;
  /** An identifier that the event carries on, to find the question behind a query. */
  readonly requestId?: string | undefined;
  /** The name of that question; the log of the database has both. */
  readonly operation?: string | undefined;
}

/** A write of several queries that happens as a whole or not at all. */
export interface Transaction {
  run<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
}

export interface Database {
  /** Asks in READ mode; a query that a passing fault of the network or the database ended is asked again. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
    options?: QueryOptions,
  ): Promise<z.output<R>[]>;
  /** Rows one by one, however many there are: for one reader that takes its time. Nothing is asked again after a fault. */
  stream<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): AsyncIterable<z.output<R>>;
  /** Writes in one managed transaction; `work` may run again, so it must not change anything but the database. */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: QueryOptions): Promise<T>;
  /** Runs one statement that cannot share a transaction with others: schema changes. */
  execute(statement: string): Promise<void>;
  /** Resolves when the database answers. @throws NotReadyError or AccessError */
  verify(timeoutMs?: number): Promise<void>;
  /** How the pool of connections is used now. */
  pool(): PoolUse;
  close(): Promise<void>;
}

const mostConnections = 50;
/** A server ends a query late by as much as it takes to see that its time is over. What comes later than that never comes. */
const lateMs = 2_000;

/** Opens a pool of connections; nothing is sent until the first query. */
export function connect(options: DatabaseOptions): Database {
  const retryMs = options.retryMs ?? 2_000;
  const drivers = supplyDrivers(() =>
    neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: mostConnections,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 3_000,
      maxTransactionRetryTime: retryMs,
      telemetryDisabled: true,
      userAgent: 'samverkanskartan',
    }),
  );
  const { database } = options;
  const bookmarkManager = neo4j.bookmarkManager();
  const run = async (
    runner: Pick<Session | ManagedTransaction, 'run'>,
    query: Query,
    params: Record<string, unknown>,
    asked: Pick<QueryOptions, 'requestId' | 'operation'>,
    config?: { readonly timeout: number; readonly metadata: object },
  ) => {
    const start = performance.now();
    const tell = (rows: number, failed?: string) =>
      options.onQuery?.({ name: query.name, rows, ms: performance.now() - start, failed, ...asked });
    const { text, names } = query.formOf(params);
    const result = await withoutTrace(() => runner.run(text, parametersOf(names, params), config)).catch(
      (error: unknown) => {
        tell(0, (error as { code?: string }).code ?? 'unknown');
        throw error;
      },
    );
    const rows = result.records.map((record) => record.toObject());
    tell(rows.length);
    return options.checkRows ? rows.map((row) => checkRow(query, row)) : rows;
  };

  /** Ends in time, whatever becomes of the connection; one that answers nothing is not used again. */
  const inSession = async <T>(
    mode: SessionMode,
    mostMs: number | undefined,
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const driver = drivers.current();
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    const worked = work(session).finally(() => closeQuietly(session));
    try {
      return await (mostMs === undefined ? worked : inTime(worked, mostMs));
    } catch (error) {
      const fault = classifyDatabaseError(error);
      // No connection came although there was room for more: those that are being made hang.
      const isStuck =
        fault instanceof NoAnswerError || (isOwnFault(error) && drivers.pool().active < mostConnections);
      if (isStuck) drivers.leave(driver);
      throw fault;
    }
  };

  return {
    // One message there and one back: a managed transaction of one query would need three of each.
    read: (query, params, { timeoutMs = 8_000, ...asked } = {}) =>
      inSession(neo4j.session.READ, timeoutMs + lateMs, (session) => {
        const config = { timeout: timeoutMs, metadata: { query: query.name, ...asked } };
        return again(retryMs, () => run(session, query, params, asked, config));
      }) as never,
    async *stream(query, params) {
      const session = drivers
        .current()
        .session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
      const { text, names } = query.formOf(params);
      try {
        for await (const record of session.run(text, parametersOf(names, params)))
          yield record.toObject() as never;
      } catch (error) {
        throw classifyDatabaseError(error);
      } finally {
        await closeQuietly(session);
      }
    },
    write: (work, { timeoutMs, ...asked } = {}) =>
      inSession(neo4j.session.WRITE, timeoutMs && timeoutMs + lateMs, (session) =>
        session.executeWrite(
          (transaction) =>
            work({
              run: async (query, params) => (await run(transaction, query, params, asked)) as never,
            }),
          timeoutMs === undefined ? {} : { timeout: timeoutMs },
        ),
      ),
    async execute(statement) {
      await inSession(neo4j.session.WRITE, undefined, (session) => session.run(statement));
    },
    async verify(timeoutMs = 3_000) {
      await inSession(neo4j.session.READ, timeoutMs, (session) =>
        session.run('RETURN 1', {}, { timeout: timeoutMs }),
      );
    },
    pool: drivers.pool,
    close: drivers.close,
  };
}

/** Asks again what a passing fault of the network or the database ended, as the driver does for what it manages itself. */
async function again<T>(forMs: number, ask: () => Promise<T>): Promise<T> {
  const until = performance.now() + forMs;
  for (let waitMs = 50; ; waitMs *= 2) {
    try {
      return await ask();
    } catch (error) {
      const isPassing = error instanceof Neo4jError && error.retriable;
      if (!isPassing || performance.now() + waitMs > until) throw error;
      await sleep(waitMs);
    }
  }
}

/** @throws NoAnswerError when the time is over; the work goes on by itself. */
async function inTime<T>(work: Promise<T>, mostMs: number): Promise<T> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError('The database does not answer')), mostMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Told by the driver and not by the database. */
function isOwnFault(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'N/A';
}

/** A broken connection also fails to close; the first error is the one to tell. */
async function closeQuietly(session: { close(): Promise<void> }): Promise<void> {
  await session.close().catch(() => undefined);
}

function checkRow(query: Query, row: Record<string, unknown>): Record<string, unknown> {
  const result = query.row.safeParse(row);
  if (result.success) return row;
  const issue = result.error.issues[0];
  throw new TypeError(`Row of ${query.name} does not fit: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The driver notes for each query where it was sent from, in case that it fails; the name of the query says more, and costs nothing. */
function withoutTrace<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function parametersOf(names: readonly string[], params: Record<string, unknown>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const name of names) sent[name] = withIntegers(params[name]);
  return sent;
}

/** JavaScript has one kind of number; without this, whole ones would be stored as floating point. What holds none is not copied. */
function withIntegers<T>(value: T): T {
  if (typeof value === 'number') return (Number.isSafeInteger(value) ? neo4j.int(value) : value) as T;
  if (value === null || typeof value !== 'object') return value;
  let changed: Record<string, unknown> | undefined;
  for (const key in value) {
    const inner = value[key];
    const whole = withIntegers(inner);
    if (whole === inner) continue;
    changed ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    changed[key] = whole;
  }
  return (changed ?? value) as T;
}
