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

/** Reads a POST of JSON or a GET as clients send them; null for all else, and for what has to be refused. */
export function plainRequest(request: IncomingMessage, body: string): PlainRequest | null {
  const type = types[request.headers.accept ?? '*/*'];
  if (!type) return null;
  const question = request.method === 'GET' ? fromAddress(request.url ?? '') : fromBody(request, body);
  return isQuestion(question) ? { question, type } : null;
}

function fromBody({ method, headers }: IncomingMessage, body: string): unknown {
  const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
  return method === 'POST' && isJson ? fromJson(body) : null;
}

/** Parts of the address that are no JSON make no question. */
function fromAddress(address: string): unknown {
  const given = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  const json = new Set(['variables', 'extensions']);
  if (new Set(given.keys()).size < given.size) return null;
  return Object.fromEntries(
    [...given].map(([name, value]) => [name, json.has(name) ? (fromJson(value) ?? '') : value]),
  );
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
