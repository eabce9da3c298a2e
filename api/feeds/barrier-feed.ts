import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../../cypher/db.ts';
import { NotReadyError } from '../../cypher/errors.ts';
import { barrierLogAfter, latestBarrierChanges } from '../../cypher/read/barrier-log/index.ts';
import { entitiesByIds } from '../../cypher/read/entities/index.ts';
import { endOf } from '../barrier-log/log-position.ts';
import { answer } from '../http/answer.ts';
import { inLanguage } from '../in-language.ts';
import { stableId, writeAtom, type AtomEntry } from './atom.ts';
import { entryLines, namedIn } from './entry-text.ts';
import { feedWords, type FeedLanguage } from './feed-words.ts';

export const feedPath = '/feeds/barriers.atom';

const mostEntries = 50;
const longestId = 200;
const filters = ['barrier', 'city', 'receiver'] as const;

/** Answers with what happened to barriers lately, as an Atom feed: of a city, of a receiver, of a barrier, or of all. */
export function createBarrierFeed(db: Database) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, { error: 'A feed is read by GET' }, { allow: 'GET, HEAD' });
    const { searchParams } = new URL(request.url ?? '/', 'http://x');
    const fault = faultOf(searchParams);
    if (fault !== null) return answer(response, 400, { error: fault });
    try {
      const body = await feedOf(db, searchParams, originOf(request));
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      response.setHeader('etag', etag);
      response.setHeader('cache-control', 'no-cache');
      if (request.headers['if-none-match']?.includes(etag)) {
        response.writeHead(304).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/atom+xml; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      if (!(error instanceof NotReadyError)) throw error;
      answer(response, 503, { error: 'The database does not answer' }, { 'retry-after': '5' });
    }
  };
}

function faultOf(params: URLSearchParams): string | null {
  const known = new Set<string>([...filters, 'lang']);
  for (const [name, value] of params) {
    if (!known.has(name)) return `There is no parameter ${name}; there are ${[...known].join(', ')}`;
    if (name === 'lang' && value !== 'sv' && value !== 'en') return 'lang is sv or en';
    if (value.length > longestId) return `${name} is longer than an id may be`;
  }
  return null;
}

/** Where the reader came to; a host that is none is not written into a feed. */
function originOf({ headers }: IncomingMessage): string {
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? '') ? headers.host : 'localhost';
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}

async function feedOf(db: Database, params: URLSearchParams, origin: string): Promise<string> {
  const code: FeedLanguage = params.get('lang') === 'en' ? 'en' : 'sv';
  const words = feedWords[code];
  const [barrier, city, receiver] = filters.map((name) => params.get(name) || null) as [
    string | null,
    string | null,
    string | null,
  ];
  const [state] = await db.read(barrierLogAfter, { ...endOf(Number.MAX_SAFE_INTEGER), ids: null, limit: 1 });
  const rows = await db.read(latestBarrierChanges, { barrier, city, receiver, limit: mostEntries });
  const ids = [
    ...new Set([
      ...rows.flatMap(({ changes }) => namedIn(changes)),
      ...[barrier, city, receiver].filter(isText),
    ]),
  ];
  const barriers = rows.map((row) => row.barrier);
  const entities = await db.read(entitiesByIds, { ids: [...new Set([...ids, ...barriers])] });
  const language = code === 'sv' ? 'SV' : 'EN';
  const names = new Map(
    entities.map(({ entity }) => [entity.id, inLanguage(entity, 'name', language)?.text ?? entity.id]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const pageOf = (id: string) => `${origin}/barriers/${encodeURIComponent(id)}?lang=${code}`;
  const entries = rows.map(({ run, barrier: id, changes }): AtomEntry => {
    const last = changes.at(-1)!;
    const name = inLanguage(last, 'name', language)?.text ?? id;
    const lines = entryLines(words, changes, nameOf);
    return {
      id: stableId(state?.log ?? null, run, id),
      title: `${name}: ${lowered(lines[0]!)}`,
      published: changes[0]!.at,
      updated: last.at,
      page: names.has(id) ? pageOf(id) : null,
      lines,
    };
  });
  const parts = [
    barrier && words.ofBarrier(nameOf(barrier)),
    city && words.ofCity(nameOf(city)),
    receiver && words.ofReceiver(nameOf(receiver)),
  ].filter(isText);
  const query = new URLSearchParams(
    Object.entries({ barrier, city, receiver, lang: code }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );
  return writeAtom({
    id: stableId('feed', state?.log ?? null, barrier, city, receiver, code),
    language: code,
    title: [words.title, ...parts].join(': '),
    rights: words.rights,
    // A feed must say when it was changed; one in which nothing was ever logged says the beginning of time.
    updated:
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? '1970-01-01T00:00:00Z',
    self: `${origin}${feedPath}?${query}`,
    page: barrier ? pageOf(barrier) : `${origin}/barriers?${pageQuery(city, receiver, code)}`,
    entries,
  });
}

function pageQuery(city: string | null, receiver: string | null, lang: string): URLSearchParams {
  return new URLSearchParams({ ...(city && { city }), ...(receiver && { receiver }), lang });
}

function lowered(line: string): string {
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function isText(value: string | null | undefined): value is string {
  return Boolean(value);
}
