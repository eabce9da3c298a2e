import { EventSourceParserStream } from 'eventsource-parser/stream';

/** An event of the subscription, as far as tests ask for it. */
export interface ChangeEvent {
  readonly data?: { readonly barrierChanged: Record<string, unknown> } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface Subscribed {
  readonly response: Response;
  /** The next event; undefined when the stream has ended. */
  next(): Promise<ChangeEvent | undefined>;
  close(): void;
}

export const usualFields = 'cursor action barrierId graphVersion';

/** Subscribes to `barrierChanged` over HTTP, as a client of another program does. */
export async function subscribe(
  url: string,
  variables: {
    readonly after?: string | null;
    readonly ids?: readonly string[] | null;
    readonly language?: 'SV' | 'EN';
  } = {},
  fields: string = usualFields,
  query: string = `subscription Follow($after: String, $ids: [ID!]) {
    barrierChanged(after: $after, ids: $ids) { ${fields} }
  }`,
): Promise<Subscribed> {
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const events = response
    .body!.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  return {
    response,
    async next() {
      const { value, done } = await events.read();
      return done || value.event === 'complete' ? undefined : (JSON.parse(value.data) as ChangeEvent);
    },
    close: () => abort.abort(),
  };
}
