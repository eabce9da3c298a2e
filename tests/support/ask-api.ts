import { pino } from 'pino';
import { createApi } from '../../api/server.ts';
import type { Database } from '../../cypher/db.ts';

/** An answer of the API as a client gets it. */
export interface Answer<Data = never> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** Asks the API through its front door. */
export function apiClient(db: Database, profile: 'open' | 'locked' = 'open') {
  const api = createApi({ db, log: pino({ level: 'silent' }), profile });
  return async <Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
}
