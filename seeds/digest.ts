import { createHash } from 'node:crypto';

/** JSON in which the order of keys says nothing, so that equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A short digest of any JSON value: 24 hexadecimal digits, enough to tell billions of records apart. */
export function digest(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, 24);
}
