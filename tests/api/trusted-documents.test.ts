import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTrustedDocuments } from '../../api/trusted/trusted-documents.ts';
import * as documents from '../../web/data/generated/documents.ts';
import { startApi } from '../support/api-server.ts';

const own = Object.entries(documents).filter(([name]) => name.endsWith('Document')) as [
  string,
  { toString(): string; __meta__?: { documentId: string } },
][];
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

let folder = '';
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverkan-trusted-'));
  await writeFile(join(folder, 'mine.graphql'), 'query Mine { __typename }');
  await writeFile(join(folder, 'theirs.json'), JSON.stringify({ any: 'query Theirs { __typename }' }));
  api = await startApi({ profile: 'locked', trusted: loadTrustedDocuments(folder) });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});
const ask = async (body: object, headers?: Record<string, string>) => {
  const response = await api.post(body, headers);
  const { data, errors } = await response.json();
  return [response.status, data ?? errors[0].extensions.code];
};
const answered = [200, { __typename: 'Query' }];

describe('the documents of the page', () => {
  it.each(own)('%s is trusted, by the id that it was built with', (_, document) => {
    const text = document.toString();
    expect(document.__meta__?.documentId).toBe(digestOf(text));
    expect(loadTrustedDocuments().textOf(digestOf(text))).toBe(text);
  });
});

describe('the locked profile', () => {
  it('answers no document but those that it knows, and says so', async () => {
    expect(await ask({ query: 'query Strange { __typename }' })).toEqual([400, 'UNTRUSTED_DOCUMENT']);
    // One space makes another document.
    expect(await ask({ query: 'query Mine { __typename } ' })).toEqual([400, 'UNTRUSTED_DOCUMENT']);
    expect(await ask({ documentId: digestOf('{ __typename }') })).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it('answers those of a folder that the settings name, by text and by both kinds of id', async () => {
    const query = 'query Mine { __typename }';
    const sha256Hash = digestOf(query).slice('sha256:'.length);
    expect(await ask({ query })).toEqual(answered);
    expect(await ask({ query: 'query Theirs { __typename }' })).toEqual(answered);
    expect(await ask({ documentId: digestOf(query) })).toEqual(answered);
    expect(await ask({ extensions: { persistedQuery: { version: 1, sha256Hash } } })).toEqual(answered);
    const address = `${api.url}/graphql?documentId=${encodeURIComponent(digestOf(query))}`;
    const got = await fetch(address, { headers: { 'graphql-require-preflight': '1' } });
    expect((await got.json()).data).toEqual({ __typename: 'Query' });
  });

  it('does not answer another text under an id that is trusted', async () => {
    const documentId = digestOf('query Mine { __typename }');
    expect(await ask({ documentId, query: '{ a: __typename }' })).toEqual([400, 'UNTRUSTED_DOCUMENT']);
  });

  it('does not start where the folder cannot be read', () => {
    expect(() => loadTrustedDocuments(join(folder, 'nowhere'))).toThrow(/TRUSTED_DOCUMENTS .*nowhere/);
  });
});

describe('the open profile', () => {
  it('answers documents by id and any other by its text', async () => {
    const open = await startApi();
    const [, footer] = own.find(([name]) => name === 'FooterDocument')!;
    const known = await open.post({ documentId: footer.__meta__!.documentId });
    // Understood; the database is nowhere.
    expect(known.status).toBe(503);
    expect((await open.post({ query: '{ anything: __typename }' })).status).toBe(200);
    await open.close();
  });
});
