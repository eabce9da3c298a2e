import type { ReadLog } from './barrier-log.ts';

/** Those who ask for the same while it is being read get the same answer: after a fault all clients come back at once. */
export function shareReads(read: ReadLog): ReadLog {
  const going = new Map<string, ReturnType<ReadLog>>();
  return (position, ids, limit) => {
    const key = JSON.stringify([position, ids, limit]);
    const found = going.get(key);
    if (found) return found;
    const reading = read(position, ids, limit).finally(() => going.delete(key));
    going.set(key, reading);
    return reading;
  };
}
