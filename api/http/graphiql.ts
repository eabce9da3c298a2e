import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { graphiqlPolicy } from './security-headers.ts';

interface Page {
  readonly html: Buffer;
  readonly policy: string;
}

/** Whether a browser asks for the editor, and not for an answer. */
export function wantsGraphiQL(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** The editor, made when it is first asked for: it is nine megabytes, a quarter of it compressed. */
export function createGraphiQL(): (response: ServerResponse) => Promise<void> {
  let page: Promise<Page> | undefined;
  return async (response) => {
    const { html, policy } = await (page ??= renderPage());
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    });
    response.end(html);
  };
}

async function renderPage(): Promise<Page> {
  const html = String(await renderGraphiQL({ title: 'Samverkanskartan' }));
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  return {
    html: gzipSync(html),
    policy: graphiqlPolicy(createHash('sha256').update(script).digest('base64')),
  };
}
