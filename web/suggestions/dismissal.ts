/** A suggestion that somebody turned down, and why; it lives in the address alone. */
export interface Dismissal {
  /** An organisation's id, or a barrier's and an organisation's with `~` between. */
  readonly key: string;
  readonly reason: string;
}

/** The longest reason that an address carries. */
export const longestReason = 120;

/** Reads `dismiss=KEY~reason`, as often as it stands there; what is broken is left out, and the last word on a key holds. */
export function readDismissals(query: URLSearchParams): readonly Dismissal[] {
  const found = new Map<string, Dismissal>();
  for (const text of query.getAll('dismiss')) {
    const [, key, reason] = /^(.{1,400})~([^~]+)$/u.exec(text) ?? [];
    if (key && reason?.trim()) found.set(key, { key, reason: reason.trim().slice(0, longestReason) });
  }
  return [...found.values()];
}

/** Writes dismissals after the other parts of an address. */
export function writeDismissals(query: URLSearchParams, dismissals: readonly Dismissal[]): void {
  for (const { key, reason } of dismissals)
    query.append('dismiss', `${key}~${reason.replaceAll('~', '-').trim().slice(0, longestReason)}`);
}
