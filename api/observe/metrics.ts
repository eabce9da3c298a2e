import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CacheUse } from '../cache/answer-cache.ts';
import type { PoolUse } from '../../cypher/pool-use.ts';
import { boundedNames } from './bounded-names.ts';
import type { Observer } from './observer.ts';

export interface MetricsParts {
  readonly pool: () => PoolUse;
  /** The version of the graph now, or nothing where the database does not answer. */
  readonly version: () => Promise<number | undefined>;
  readonly cache: () => CacheUse;
  /** Names of operations that are always told apart. */
  readonly operations: ReadonlySet<string>;
}

/** Other names of operations that are told apart; those who ask choose them, so that there must be an end. */
const mostOperations = 100;
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures of the process in the format of Prometheus; docs/operations.md tells what they mean and when to worry. */
export function createMetrics(parts: MetricsParts): { observer: Observer; registry: Registry } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const nameOf = boundedNames(mostOperations, parts.operations);

  const requests = new Counter({
    name: 'samverkan_http_requests_total',
    help: 'Requests that were answered, by what was asked and the status of the answer',
    labelNames: ['route', 'status'] as const,
    registers,
  });
  const requestsGoing = new Gauge({
    name: 'samverkan_http_requests_going',
    help: 'Requests that are being answered, subscriptions among them',
    labelNames: ['route'] as const,
    registers,
  });
  const operations = new Histogram({
    name: 'samverkan_operation_duration_seconds',
    help: 'Time that operations took, from their execution to the answer; `_count` is how many there were',
    labelNames: ['operation', 'type'] as const,
    buckets: seconds,
    registers,
  });
  const errors = new Counter({
    name: 'samverkan_operation_errors_total',
    help: 'Errors in answers, by the name of the operation and the code of the error',
    labelNames: ['operation', 'code'] as const,
    registers,
  });
  const queries = new Histogram({
    name: 'samverkan_cypher_duration_seconds',
    help: 'Time from sending a Cypher query to its last row, by the name of its file',
    labelNames: ['query'] as const,
    buckets: seconds,
    registers,
  });
  const queryErrors = new Counter({
    name: 'samverkan_cypher_errors_total',
    help: 'Cypher queries that failed, those that were asked again among them, by the code of the database or the driver',
    labelNames: ['query', 'code'] as const,
    registers,
  });
  collectState(registers, parts);

  const observer: Observer = {
    requestStarted: ({ route }) => requestsGoing.inc({ route }),
    requestEnded({ route, status }) {
      requestsGoing.dec({ route });
      requests.inc({ route, status });
    },
    operationEnded({ operation: name, type, ms, faults }) {
      const operation = nameOf(name);
      operations.observe({ operation, type }, ms / 1_000);
      for (const { code } of faults) errors.inc({ operation, code });
    },
    queryEnded({ name: query, ms, failed }) {
      if (failed === undefined) queries.observe({ query }, ms / 1_000);
      else queryErrors.inc({ query, code: failed });
    },
  };
  return { observer, registry };
}

/** What is looked up when somebody asks, and not counted on the way. */
function collectState(registers: Registry[], { pool, version, cache }: MetricsParts): void {
  void new Gauge({
    name: 'samverkan_bolt_connections',
    help: 'Connections to the database: active ones, idle ones, and questions waiting for one',
    labelNames: ['state'] as const,
    registers,
    collect() {
      for (const [state, count] of Object.entries(pool())) this.set({ state }, count);
    },
  });
  void new Gauge({
    name: 'samverkan_graph_version',
    help: 'Version of the graph, raised by each write; absent while the database does not answer',
    registers,
    async collect() {
      const now = await version();
      if (now === undefined) this.remove();
      else this.set(now);
    },
  });
  void new Counter({
    name: 'samverkan_answer_cache_asked_total',
    help: 'Questions that the cache of answers was asked for, by whether it had the answer',
    labelNames: ['result'] as const,
    registers,
    collect() {
      const { hits, misses } = cache();
      this.reset();
      this.inc({ result: 'hit' }, hits);
      this.inc({ result: 'miss' }, misses);
    },
  });
  void new Gauge({
    name: 'samverkan_answer_cache_bytes',
    help: 'Memory that the cache of answers holds',
    registers,
    collect() {
      this.set(cache().bytes);
    },
  });
  void new Gauge({
    name: 'samverkan_answer_cache_entries',
    help: 'Answers that the cache holds',
    registers,
    collect() {
      this.set(cache().entries);
    },
  });
}
