import type { ServerResponse } from 'node:http';
import { notYetWords, type NotYet } from '../readiness.ts';
import { answer } from './answer.ts';

/** Sends a question away that can be answered in a moment. */
export function answerNotYet(response: ServerResponse, code: NotYet | 'NOT_READY'): void {
  const message =
    code === 'NOT_READY'
      ? 'The database was away and takes few questions yet. No data are lost; try again in a moment.'
      : `${notYetWords[code]}.`;
  answer(response, 503, { errors: [{ message, extensions: { code } }] }, { 'retry-after': '1' });
}
