const pollMs = 2_000;
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `onReady` once when `/ready` answers that the database is there; asks every 2 s, only while somebody waits.
 *
 * @returns stops waiting.
 */
export function whenReady(onReady: () => void): () => void {
  waiting.add(onReady);
  timer ??= setTimeout(poll, pollMs);
  return () => {
    waiting.delete(onReady);
    if (waiting.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

async function poll(): Promise<void> {
  const ready = await fetch('/ready', { cache: 'no-store', signal: AbortSignal.timeout(pollMs) }).then(
    (response) => response.ok,
    () => false,
  );
  timer = undefined;
  if (ready) {
    const callbacks = [...waiting];
    waiting.clear();
    for (const callback of callbacks) callback();
  }
  if (waiting.size > 0) timer ??= setTimeout(poll, pollMs);
}
