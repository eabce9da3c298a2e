import type { ServerResponse } from 'node:http';

const stalledMs = 30_000;
const checkMs = 5_000;

/**
 * Cuts the connection of a client that has taken nothing of what was sent to it for half a minute: it holds a place that others may
 * need. One that comes back with its cursor has lost nothing.
 */
export function dropStalled(response: ServerResponse, afterMs: number = stalledMs): void {
  let since: number | null = null;
  const timer = setInterval(
    () => {
      if (!response.writableNeedDrain) since = null;
      else if (since === null) since = performance.now();
      else if (performance.now() - since >= afterMs) response.destroy();
    },
    Math.min(checkMs, afterMs),
  );
  timer.unref();
  // A client that reads what comes without end is never seen with nothing to take.
  response.on('drain', () => (since = null));
  response.once('close', () => clearInterval(timer));
}
