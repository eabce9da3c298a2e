import { gzip } from 'node:zlib';

/** Less is not worth it: it goes out in as many packets. */
const leastBytes = 4_000;
/** The quickest: of JSON it leaves a quarter. */
const level = 1;

/** Whether a client takes gzip: named, and not refused by `q=0`. */
export function takesGzip(acceptEncoding: string | string[] | undefined): boolean {
  return /(^|[\s,])gzip\s*(?!\s*;\s*q=0(\.0*)?\s*(,|$))(;|,|$)/i.test(String(acceptEncoding ?? ''));
}

/** The body compressed, away from the thread that answers; null where that is not worth it. */
export function compressed(body: Buffer | string): Promise<Buffer | null> {
  if (Buffer.byteLength(body) < leastBytes) return Promise.resolve(null);
  return new Promise((resolve) => gzip(body, { level }, (error, packed) => resolve(error ? null : packed)));
}
