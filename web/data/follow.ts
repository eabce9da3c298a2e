import { createParser } from 'eventsource-parser';
import { ApiError, NetworkError } from './request-errors.ts';
import type { TypedDocumentString } from './generated/documents.ts';

/** The server sends a sign of life every 12 s; without any for so long the connection is lost, whatever it looks like. */
const silenceMs = 30_000;

/**
 * Subscribes once: calls `onEvent` with each event until the stream ends or `signal` says so.
 *
 * @throws NetworkError when the connection cannot be made or is lost, ApiError when the API refuses
 */
export async function follow<Event, Variables>(
  document: TypedDocumentString<Event, Variables>,
  variables: Variables,
  signal: AbortSignal,
  onEvent: (event: Event) => void,
): Promise<void> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  let refusal: ApiError | undefined;
  const parser = createParser({
    onEvent({ event, data }) {
      if (event !== 'next') return;
      const { data: value, errors } = JSON.parse(data) as {
        data?: Event | null;
        errors?: readonly { message: string; extensions?: { code?: string } }[];
      };
      if (errors?.[0]) refusal = new ApiError(errors[0].message, { code: errors[0].extensions?.code });
      else if (value) onEvent(value);
    },
  });
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
      throw new NetworkError(`The server answered ${response.status}`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      parser.feed(value);
      if (refusal) throw refusal;
    }
  } catch (cause) {
    if (signal.aborted) return;
    throw cause instanceof ApiError || cause instanceof NetworkError
      ? cause
      : new NetworkError('The connection was lost', { cause });
  } finally {
    clearTimeout(timer);
  }
}
