import type { ServerResponse } from 'node:http';

/** Whether an answer is one that goes on until somebody ends it. */
export function isStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}
