import { setTimeout as wait } from 'node:timers/promises';
import { sha256 } from '../../digest.ts';
import { FaultsError } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';

/** How the interface is asked; the defaults are for the funders' own servers. */
export interface FetchOptions {
  /** Goes in the header Authorization; without it the interface answers 401. */
  readonly key?: string | undefined;
  readonly pageSize?: number;
  readonly timeoutMs?: number;
  readonly attempts?: number;
  /** The wait before the second attempt; each later one is twice as long. */
  readonly firstWaitMs?: number;
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

/** Vinnova's; the other funders have addresses of their own. */
export const usualBase = 'https://api.vinnova.se/gdp/v1';
const resource = 'finansieradeaktiviteter';
/** A page of a hundred records is far below this. */
const mostBytes = 64 * 1024 ** 2;
const longestWaitMs = 60_000;

/**
 * Fetches all funded activities, page by page, from each base address. All or nothing: a page that cannot be had after several
 * attempts stops the import, since what is not among the answers would be taken for gone.
 *
 * @throws FaultsError
 */
export async function fetchActivities(bases: readonly string[], options: FetchOptions): Promise<Input[]> {
  const pages: Input[] = [];
  for (const base of bases) pages.push(...(await fetchPages(base.replace(/\/+$/, ''), options)));
  return pages;
}

async function fetchPages(base: string, options: FetchOptions): Promise<Input[]> {
  const { pageSize = 100, onProgress } = options;
  const pages: Input[] = [];
  let done = 0;
  let total: number | undefined;
  let next: URL | undefined = new URL(`${base}/${resource}?offset=0&limit=${pageSize}`);
  while (next !== undefined) {
    const url: URL = next;
    const { text, headers } = await fetchPage(url, options);
    const count = countOf(text, url);
    pages.push(asInput(url, text));
    done += count;
    total = numberOf(headers.get('x-totalrecords')) ?? total;
    onProgress?.(done, total);
    next = nextOf(url, base, headers.get('x-next'), { count, done, total, pageSize });
  }
  if (total !== undefined && done < total)
    throw fault(base, `gave ${done} records and said to have ${total}; try again later`);
  return pages;
}

/** The next page: where the answer says, else by number of records, until there are as many as it said, or a page that is not full. */
function nextOf(
  url: URL,
  base: string,
  told: string | null,
  {
    count,
    done,
    total,
    pageSize,
  }: { count: number; done: number; total: number | undefined; pageSize: number },
): URL | undefined {
  if (count === 0) return undefined;
  if (told !== null && told.trim() !== '') {
    const next = /^\d+$/.test(told.trim())
      ? new URL(`${base}/${resource}?offset=${told.trim()}&limit=${pageSize}`)
      : new URL(told.trim(), url);
    // The key goes to no other server, and an answer that points at itself would never end.
    if (next.origin !== url.origin) throw fault(url.href, `points to another server, ${next.origin}`);
    if (next.href === url.href) throw fault(url.href, 'says that it is its own next page');
    return next;
  }
  if (total === undefined ? count < pageSize : done >= total) return undefined;
  return new URL(`${base}/${resource}?offset=${done}&limit=${pageSize}`);
}

async function fetchPage(url: URL, options: FetchOptions): Promise<{ text: string; headers: Headers }> {
  const { key, timeoutMs = 30_000, attempts = 5, firstWaitMs = 1_000 } = options;
  for (let attempt = 1; ; attempt++) {
    const last = attempt === attempts;
    try {
      const answer = await fetch(url, {
        headers: { accept: 'application/json', ...(key !== undefined && { authorization: key }) },
        // A redirect could take the key elsewhere.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (answer.ok) return { text: await textOf(answer, url), headers: answer.headers };
      await answer.body?.cancel();
      if (answer.status === 401 || answer.status === 403)
        throw fault(
          url.href,
          `was refused with ${answer.status}: set GDP_KEY to the key that the funder has given`,
        );
      const isPassing = answer.status === 429 || answer.status >= 500;
      if (!isPassing || last)
        throw fault(url.href, `answered ${answer.status}${last ? ` after ${attempts} attempts` : ''}`);
      await wait(
        waitOf(answer.headers.get('retry-after')) ??
          Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs),
      );
    } catch (error) {
      if (error instanceof FaultsError) throw error;
      if (last) throw fault(url.href, `did not answer after ${attempts} attempts: ${reasonOf(error)}`);
      await wait(Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs));
    }
  }
}

async function textOf(answer: Response, url: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += (chunk as Uint8Array).length;
    if (bytes > mostBytes)
      throw fault(url.href, `is larger than ${mostBytes} bytes; such pages are not read`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** How many records a page holds: a list, or an object with the list. */
function countOf(text: string, url: URL): number {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.length;
    const list =
      value !== null && typeof value === 'object'
        ? Object.entries(value).find(([name]) => name.toLowerCase() === resource)?.[1]
        : undefined;
    if (Array.isArray(list)) return list.length;
  } catch (error) {
    throw fault(url.href, `is not JSON: ${reasonOf(error)}`);
  }
  throw fault(url.href, `holds no list of ${resource}`);
}

function asInput(url: URL, text: string): Input {
  const name = url.href;
  return {
    name,
    baseName: `${resource}.json`,
    origin: `${name} ${sha256(text)}`,
    async *open() {
      yield Buffer.from(text);
    },
  };
}

/** Seconds, as servers that are busy tell them; a date is not waited for. */
function waitOf(retryAfter: string | null): number | undefined {
  const seconds = numberOf(retryAfter);
  return seconds === undefined ? undefined : Math.min(seconds * 1_000, longestWaitMs);
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

function fault(file: string, expected: string): FaultsError {
  return new FaultsError([{ file, expected }]);
}
