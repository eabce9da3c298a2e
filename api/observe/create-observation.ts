import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../cypher/db.ts';
import { graphVersion } from '../../cypher/read/graph/index.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { ServerSettings } from '../config.ts';
import { createMetricsPage } from '../http/metrics-page.ts';
import type { ServerParts } from '../server.ts';
import { logObserver } from './log-observer.ts';
import { createMetrics } from './metrics.ts';
import { observeAll, type Observer } from './observer.ts';
import { isTracingWanted, startTracing } from './tracing.ts';

const versionMs = 1_000;

export interface Observation {
  readonly observer: Required<Observer>;
  /** The page of figures, those of this database and this cache among them; undefined where it is off. */
  readonly pageFor: (db: Database, cache: AnswerCache) => ServerParts['metrics'];
  readonly stop: () => Promise<void>;
}

/** The log, and the metrics and the spans where the settings want them; `operations` are always told apart by their names. */
export async function createObservation(
  { METRICS, SLOW_QUERY_MS }: Pick<ServerSettings, 'METRICS' | 'SLOW_QUERY_MS'>,
  log: Logger,
  env: Readonly<Record<string, string | undefined>>,
  operations: ReadonlySet<string> = new Set(),
): Promise<Observation> {
  const tracing = isTracingWanted(env) ? await startTracing() : undefined;
  const observers: Observer[] = [logObserver(log, SLOW_QUERY_MS)];
  if (tracing) observers.push(tracing.observer);
  return {
    // It tells those who come later, too: metrics need the database, whose queries are observed from the first on.
    observer: observeAll(observers),
    pageFor(db, cache) {
      if (METRICS === 'off') return undefined;
      // A database that is down shall not hold the figures up, which are needed then most of all.
      const version = () =>
        Promise.race([
          db.read(graphVersion, {}, { timeoutMs: versionMs }).then(([row]) => row?.version ?? 0),
          setTimeout(versionMs, undefined),
        ]).catch(() => undefined);
      const { observer, registry } = createMetrics({
        pool: () => db.pool(),
        version,
        cache: cache.use,
        operations,
      });
      observers.push(observer);
      return createMetricsPage(registry, METRICS === 'all');
    },
    stop: async () => tracing?.stop(),
  };
}
