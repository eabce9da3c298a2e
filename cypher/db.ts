import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import { classifyDatabaseError, NotReadyError } from './errors.ts';
import { poolUse, type PoolUse } from './pool-use.ts';
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
  /** Asks in READ mode; a query that a fault of the network or the database ended is asked again by the driver. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
    options?: QueryOptions,
  ): Promise<z.output<R>[]>;
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

/** Opens a pool of connections; nothing is sent until the first query. */
export function connect(options: DatabaseOptions): Database {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: options.retryMs ?? 2_000,
    telemetryDisabled: true,
    userAgent: 'samverkanskartan',
  });
  const { database } = options;
  const bookmarkManager = neo4j.bookmarkManager();
  const run = async (
    runner: Pick<ManagedTransaction, 'run'>,
    query: Query,
    params: Record<string, unknown>,
    asked: Pick<QueryOptions, 'requestId' | 'operation'>,
  ) => {
    const start = performance.now();
    const tell = (rows: number, failed?: string) =>
      options.onQuery?.({ name: query.name, rows, ms: performance.now() - start, failed, ...asked });
    const result = await runner.run(query.text, withIntegers(params)).catch((error: unknown) => {
      tell(0, (error as { code?: string }).code ?? 'unknown');
      throw error;
    });
    const rows = result.records.map((record) => record.toObject());
    tell(rows.length);
    return options.checkRows ? rows.map((row) => checkRow(query, row)) : rows;
  };

  return {
    async read(query, params, { timeoutMs = 8_000, ...asked } = {}) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
      try {
        const work = (transaction: ManagedTransaction) => run(transaction, query, params, asked);
        return (await session.executeRead(work, {
          timeout: timeoutMs,
          metadata: { query: query.name, ...asked },
        })) as never;
      } catch (error) {
        throw classifyDatabaseError(error);
      } finally {
        await closeQuietly(session);
      }
    },
    async write(work, { timeoutMs, ...asked } = {}) {
      const session = driver.session({ database, bookmarkManager });
      try {
        return await session.executeWrite(
          (transaction) =>
            work({
              run: async (query, params) => (await run(transaction, query, params, asked)) as never,
            }),
          timeoutMs === undefined ? {} : { timeout: timeoutMs },
        );
      } catch (error) {
        throw classifyDatabaseError(error);
      } finally {
        await closeQuietly(session);
      }
    },
    async execute(statement) {
      const session = driver.session({ database, bookmarkManager });
      try {
        await session.run(statement);
      } catch (error) {
        throw classifyDatabaseError(error);
      } finally {
        await closeQuietly(session);
      }
    },
    async verify(timeoutMs = 3_000) {
      await withDeadline(driver, database, timeoutMs);
    },
    pool: () => poolUse(driver),
    close: () => driver.close(),
  };
}

/** A server that has frozen keeps its connections and answers nothing, so that the wait ends here and not there. */
async function withDeadline(driver: Driver, database: string, timeoutMs: number): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReadyError('The database does not answer')), timeoutMs);
  });
  try {
    await Promise.race([session.run('RETURN 1', {}, { timeout: timeoutMs }), late]);
  } catch (error) {
    throw classifyDatabaseError(error);
  } finally {
    clearTimeout(timer);
    // Closing waits for what was asked; what never answers shall not hold the caller.
    void closeQuietly(session);
  }
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
