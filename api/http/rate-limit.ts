/** What one address may still ask. */
export interface Allowance {
  readonly allowed: boolean;
  /** The standard headers of a limited answer. */
  readonly headers: Readonly<Record<string, string>>;
}

const windowMs = 60_000;
/** Addresses that are remembered; above it the oldest are forgotten, so that memory is bounded. */
const mostAddresses = 10_000;

/** Counts requests by address, in windows of a minute; `perMinute` 0 counts nothing. */
export function createRateLimit(
  perMinute: number,
  now: () => number = Date.now,
): (address: string) => Allowance {
  const windows = new Map<string, { readonly endsAt: number; count: number }>();
  if (perMinute === 0) return () => ({ allowed: true, headers: {} });
  return (address) => {
    const time = now();
    let window = windows.get(address);
    if (!window || window.endsAt <= time) {
      window = { endsAt: time + windowMs, count: 0 };
      windows.delete(address);
      windows.set(address, window);
      const [oldest] = windows.keys();
      if (windows.size > mostAddresses) windows.delete(oldest!);
    }
    window.count += 1;
    const allowed = window.count <= perMinute;
    const seconds = String(Math.ceil((window.endsAt - time) / 1_000));
    const remaining = String(Math.max(0, perMinute - window.count));
    return {
      allowed,
      headers: {
        'RateLimit-Policy': `"address";q=${perMinute};w=${windowMs / 1_000}`,
        RateLimit: `"address";r=${remaining};t=${seconds}`,
        'RateLimit-Limit': String(perMinute),
        'RateLimit-Remaining': remaining,
        'RateLimit-Reset': seconds,
        ...(!allowed && { 'Retry-After': seconds }),
      },
    };
  };
}
