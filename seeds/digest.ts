import { createHash } from 'node:crypto';

/** JSON in which the order of keys says nothing, so that equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((inner) => (inner === undefined ? 'null' : canonicalJson(inner))).join(',')}]`;
  const inner = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(inner).sort()) {
    if (inner[key] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner[key])}`;
  }
  return `{${text}}`;
}

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A short digest of any JSON value: 24 hexadecimal digits, enough to tell billions of records apart. */
export function digest(value: unknown): string {
  return digestOfJson(canonicalJson(value));
}

/** As `digest`, of a value whose canonical JSON is there already. */
export function digestOfJson(json: string): string {
  return sha256(json).slice(0, 24);
}
