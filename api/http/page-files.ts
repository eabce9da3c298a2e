import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../../web/dist', import.meta.url));
const preloads = `${folder}/view-preloads.json`;

/** The built page, read from disk at each request: a build beside a running server shall not take files from under it. */
export function createPageFiles() {
  const files = sirv(folder, {
    dev: true,
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: cacheByName,
  });
  return (path: string, request: IncomingMessage, response: ServerResponse, onNone: () => void): void => {
    const links = path.includes('.') ? undefined : readPreloads()[path];
    if (links) response.setHeader('link', links);
    files(request, response, onNone);
  };
}

/** Built files carry a digest in their name and never change; the page that names them does. */
function cacheByName(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/** By path, the files that its view needs; without them it is only later. */
function readPreloads(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(preloads, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
