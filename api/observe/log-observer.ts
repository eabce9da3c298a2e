import type { Logger } from 'pino';
import type { Observer } from './observer.ts';

/**
 * Logs a line for each operation, with the causes of what went wrong under the id that the client was told, and one for each
 * query that took longer than `slowMs`, with the operation that asked it.
 */
export function logObserver(log: Logger, slowMs: number): Observer {
  return {
    operationEnded({ requestId, operation, type, ms, faults }) {
      const line = { requestId, operation, type, ms: Math.round(ms) };
      if (faults.length === 0) return log.info(line, 'operation');
      const isOurs = faults.some(({ code }) => code === 'INTERNAL_SERVER_ERROR');
      log[isOurs ? 'error' : 'warn']({ ...line, errors: faults }, 'operation with errors');
    },
    queryEnded(event) {
      const line = { ...event, ms: Math.round(event.ms) };
      if (event.ms >= slowMs) log.warn(line, 'slow query');
      else log.debug(line, 'query');
    },
  };
}
