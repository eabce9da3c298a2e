import type { IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { countTokens } from '../limits/count-tokens.ts';
import { LimitError, limits } from '../limits/limits.ts';
import { formFault } from '../limits/measure-document.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What is told to who asks for what is not answered. */
export interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface Asked {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/**
 * Puts the text in where a request names a document by its id, and refuses texts that are not trusted where `trustedOnly` says so. What
 * is no question in JSON passes: it is refused for its form.
 *
 * @returns the body to go on with; of a GET, the address is changed.
 */
export function admitDocument(
  request: IncomingMessage,
  body: string,
  { textOf, isTrusted }: TrustedDocuments,
  trustedOnly: boolean,
): string | Refusal {
  const isGet = request.method === 'GET';
  const source = isGet ? (request.url ?? '') : body;
  if (!trustedOnly && !/documentId|persistedQuery/.test(source)) return body;
  const asked = isGet ? fromAddress(source) : fromJson(body);
  if (!asked) return body;
  const id = typeof asked.query === 'string' ? undefined : idOf(asked);
  if (id !== undefined) {
    const query = textOf(id);
    if (query === undefined)
      return refuse('PERSISTED_QUERY_NOT_FOUND', `No document is known as ${JSON.stringify(id)}`);
    const { documentId: _, extensions: __, ...rest } = asked;
    const whole: Record<string, unknown> = { ...rest, query };
    if (!isGet) return JSON.stringify(whole);
    request.url = `/graphql?${new URLSearchParams(whole as Record<string, string>).toString()}`;
    return body;
  }
  // Who asks for too much is told so, whatever the profile; all else says nothing of the schema.
  if (trustedOnly && typeof asked.query === 'string' && !isTrusted(asked.query))
    return (
      limitOf(asked.query) ??
      refuse(
        'UNTRUSTED_DOCUMENT',
        'This server answers only documents that it knows: those of its page, and those in TRUSTED_DOCUMENTS',
      )
    );
  return body;
}

function refuse(code: string, message: string): Refusal {
  return { message, extensions: { code } };
}

function limitOf(query: string): Refusal | undefined {
  const tokens = countTokens(query);
  const fault = tokens > limits.tokens ? new LimitError('tokens', tokens) : documentFault(query);
  if (!fault) return undefined;
  const { http: _, ...extensions } = fault.extensions;
  return { message: fault.message, extensions };
}

function documentFault(query: string): LimitError | undefined {
  try {
    return formFault(parse(query));
  } catch {
    return undefined;
  }
}

/** By the name that GraphQL over HTTP has for it, or by the one that came before. */
function idOf({ documentId, extensions }: Asked): string | undefined {
  if (typeof documentId === 'string') return documentId;
  const given = typeof extensions === 'string' ? fromJson(extensions) : extensions;
  const digest = (given as { persistedQuery?: { sha256Hash?: unknown } } | null)?.persistedQuery?.sha256Hash;
  return typeof digest === 'string' ? `sha256:${digest}` : undefined;
}

function fromAddress(address: string): Asked {
  return Object.fromEntries(new URLSearchParams(address.slice(address.indexOf('?') + 1)));
}

function fromJson(text: string): Asked | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
