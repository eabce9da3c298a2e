import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isTracingWanted } from '../../../api/observe/tracing.ts';
import { freshDatabase } from '../../support/neo4j.ts';
import { startObservedApi } from '../../support/observed-api.ts';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}

const spans: SentSpan[] = [];
let resource = '';
/** What a collector of OpenTelemetry is to those who send: an address that takes spans. */
const collector = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => {
      const sent = JSON.parse(Buffer.concat(chunks).toString());
      resource = JSON.stringify(sent.resourceSpans[0].resource);
      for (const { scopeSpans } of sent.resourceSpans)
        for (const scope of scopeSpans) spans.push(...scope.spans);
      response.setHeader('content-type', 'application/json').end('{}');
    });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => collector.close());

describe('spans', () => {
  it('go to the endpoint of the standard variables: a request, in it the operation, in that its Cypher', async () => {
    const { port } = collector.address() as AddressInfo;
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${port}`);
    vi.stubEnv('OTEL_SERVICE_NAME', 'karta');
    const api = await startObservedApi(freshDatabase);
    spans.length = 0;
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await api.post({ query: 'query Traced { graph { nodeCount } }' }, { traceparent });
    await api.close();

    const [request, operation, cypher] = ['POST graphql', 'query Traced', 'info'].map((name) =>
      spans.find((span) => span.name === name && span.traceId === '4bf92f3577b34da6a3ce929d0e0e4736'),
    );
    expect(request?.parentSpanId).toBe('00f067aa0ba902b7');
    expect(operation?.parentSpanId).toBe(request!.spanId);
    expect(cypher?.parentSpanId).toBe(operation!.spanId);
    expect(Number(cypher!.endTimeUnixNano)).toBeGreaterThan(Number(cypher!.startTimeUnixNano));
    expect(resource).toContain('"karta"');
  });

  it('are wanted only where a variable says so', () => {
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
    expect(isTracingWanted({})).toBe(false);
    expect(isTracingWanted({ OTEL_SERVICE_NAME: 'karta' })).toBe(false);
    expect(isTracingWanted(endpoint)).toBe(true);
    expect(isTracingWanted({ OTEL_TRACES_EXPORTER: 'otlp' })).toBe(true);
    expect(isTracingWanted({ ...endpoint, OTEL_TRACES_EXPORTER: 'none' })).toBe(false);
    expect(isTracingWanted({ ...endpoint, OTEL_SDK_DISABLED: 'true' })).toBe(false);
  });
});
