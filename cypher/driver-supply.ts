import type { Driver } from 'neo4j-driver';
import { poolUse, type PoolUse } from './pool-use.ts';

/** The driver in use, and those that are being left. */
export interface DriverSupply {
  readonly current: () => Driver;
  /**
   * Goes on with a new driver, where this one has connections that answer nothing: a driver never gives those up by itself, and they
   * would fill its pool. What the old one still answers has a while to end.
   */
  readonly leave: (driver: Driver) => void;
  /** Of all of them. */
  readonly pool: () => PoolUse;
  readonly close: () => Promise<void>;
}

const lastMs = 5_000;

export function supplyDrivers(open: () => Driver): DriverSupply {
  let current = open();
  const left = new Set<Driver>();
  const end = async (driver: Driver) => {
    await driver.close().catch(() => undefined);
    left.delete(driver);
  };
  return {
    current: () => current,
    leave(driver) {
      // Others that waited for the same connections tell the same.
      if (driver !== current) return;
      current = open();
      left.add(driver);
      setTimeout(() => void end(driver), lastMs).unref();
    },
    pool: () =>
      [current, ...left].map(poolUse).reduce((sum, use) => ({
        active: sum.active + use.active,
        idle: sum.idle + use.idle,
        waiting: sum.waiting + use.waiting,
      })),
    async close() {
      await Promise.all([current, ...left].map(end));
    },
  };
}
