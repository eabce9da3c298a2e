import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { graphiqlPolicy } from './security-headers.ts';

/** Ready questions, each of which the tests ask. */
const questions = new URL('../questions.graphql', import.meta.url);

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
  const title = 'Samverkanskartan';
  const options = JSON.stringify({ title, defaultQuery: await readFile(questions, 'utf8') });
  // The editor takes the question out of the address by itself, but not its variables.
  const withVariables = `Object.assign(${options}, { variables: new URLSearchParams(location.search).get('variables') ?? undefined })`;
  const rendered = String(await renderGraphiQL(JSON.parse(options) as { title: string }));
  const at = rendered.lastIndexOf(options);
  if (at < 0) throw new Error('The page of GraphiQL does not hold its options where they were');
  const html = rendered.slice(0, at) + withVariables + rendered.slice(at + options.length);
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  return {
    html: gzipSync(html),
    policy: graphiqlPolicy(createHash('sha256').update(script).digest('base64')),
  };
}
