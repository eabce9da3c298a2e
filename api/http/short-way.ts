import type { IncomingMessage } from 'node:http';
import type { JsonType, Question } from '../answer-question.ts';

/** A question that needs nothing of what Yoga's way in knows. */
export interface PlainRequest {
  readonly question: Question;
  readonly type: JsonType;
}

/** What clients say that they take, as they say it. Other words go the long way. */
const types: Readonly<Record<string, JsonType>> = {
  '*/*': 'application/json',
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/graphql-response+json, application/json': 'application/graphql-response+json',
};
const parts = new Set(['query', 'operationName', 'variables', 'extensions']);

/** Reads a POST of JSON as clients send it; null for all else, and for what has to be refused. */
export function plainRequest({ method, headers }: IncomingMessage, body: string): PlainRequest | null {
  const type = types[headers.accept ?? '*/*'];
  if (method !== 'POST' || !type || !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''))
    return null;
  const question = fromJson(body);
  return isQuestion(question) ? { question, type } : null;
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function isQuestion(value: unknown): value is Question {
  if (!isRecord(value) || typeof value['query'] !== 'string') return false;
  const { operationName, variables, extensions } = value;
  return (
    Object.keys(value).every((key) => parts.has(key)) &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || isRecord(variables)) &&
    extensions == null
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
