import type { Driver } from 'neo4j-driver';

/** Connections to the database: those that work, those that wait to be used, and questions that wait for one. */
export interface PoolUse {
  readonly active: number;
  readonly idle: number;
  readonly waiting: number;
}

/** What the driver keeps of its pool, by the address of the server. It has no public word for it; a test holds that this fits. */
interface DriverPool {
  readonly _activeResourceCounts: Readonly<Record<string, number>>;
  readonly _pools: Readonly<Record<string, { readonly length: number }>>;
  readonly _acquireRequests: Readonly<Record<string, { readonly length: number } | undefined>>;
}

/** Nothing is in use before the first question, when there is no pool yet. */
export function poolUse(driver: Driver): PoolUse {
  const { _connectionProvider: provider } = driver as unknown as {
    _connectionProvider: { _connectionPool?: Partial<DriverPool> } | null;
  };
  const pool = provider?._connectionPool;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const lengths = (of: Readonly<Record<string, { readonly length: number } | undefined>> = {}) =>
    sum(Object.values(of).map((list) => list?.length ?? 0));
  return {
    active: sum(Object.values(pool?._activeResourceCounts ?? {})),
    idle: lengths(pool?._pools),
    waiting: lengths(pool?._acquireRequests),
  };
}
