import type { Span } from '@opentelemetry/api';
import type { Observer } from './observer.ts';

export interface Tracing {
  readonly observer: Observer;
  /** Sends what is not sent yet. */
  stop(): Promise<void>;
}

/** Whether the standard variables of OpenTelemetry ask for spans. */
export function isTracingWanted(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return false;
  const exporter = env['OTEL_TRACES_EXPORTER'];
  if (exporter) return exporter === 'otlp';
  return Boolean(env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']);
}

/**
 * Sends spans by OTLP as JSON over HTTP: one for a request, inside it one for the operation, inside that one for each Cypher query.
 * The packages read their variables themselves, and are only loaded where spans are wanted.
 */
export async function startTracing(): Promise<Tracing> {
  const [{ context, SpanKind, SpanStatusCode, trace }, sdk, { OTLPTraceExporter }, resources] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const named = resources
    .resourceFromAttributes({ 'service.name': 'samverkanskartan' })
    .merge(resources.detectResources({ detectors: [resources.envDetector] }));
  const provider = new sdk.BasicTracerProvider({
    resource: resources.defaultResource().merge(named),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('samverkanskartan');
  /** What is going on, by the id of its request. */
  const requests = new Map<string, Span>();
  const operations = new Map<string, Span>();
  const inside = (span: Span | undefined) =>
    span ? trace.setSpan(context.active(), span) : context.active();

  const observer: Observer = {
    requestStarted({ requestId, method, route, traceparent }) {
      const caller = callerOf(traceparent);
      const parent = caller ? trace.setSpanContext(context.active(), caller) : context.active();
      const attributes = {
        'http.request.method': method,
        'http.route': route,
        'samverkan.request_id': requestId,
      };
      requests.set(
        requestId,
        tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent),
      );
    },
    requestEnded({ requestId, status }) {
      const span = requests.get(requestId);
      requests.delete(requestId);
      span?.setAttribute('http.response.status_code', status);
      if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
    operationStarted({ requestId, operation, type }) {
      const attributes = { 'graphql.operation.name': operation, 'graphql.operation.type': type };
      operations.set(
        requestId,
        tracer.startSpan(`${type} ${operation}`, { attributes }, inside(requests.get(requestId))),
      );
    },
    operationEnded({ requestId, faults: [fault] }) {
      const span = operations.get(requestId);
      operations.delete(requestId);
      if (fault) span?.setStatus({ code: SpanStatusCode.ERROR, message: `${fault.code}: ${fault.message}` });
      span?.end();
    },
    queryEnded({ name, rows, ms, failed, requestId = '' }) {
      const end = Date.now();
      const attributes = {
        'db.system.name': 'neo4j',
        'db.query.summary': name,
        'db.response.returned_rows': rows,
      };
      const span = tracer.startSpan(
        name,
        { kind: SpanKind.CLIENT, attributes, startTime: end - ms },
        inside(operations.get(requestId) ?? requests.get(requestId)),
      );
      if (failed !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failed });
      span.end(end);
    },
  };
  return { observer, stop: () => provider.shutdown() };
}

/** The span that called, as the W3C writes it: version, trace, span, flags. */
function callerOf(traceparent: string | undefined) {
  const [, traceId, spanId, flags] =
    /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !flags) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}
