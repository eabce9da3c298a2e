import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readCommand } from '../../../../seeds/command.ts';
import { FaultsError } from '../../../../seeds/fault.ts';
import { fetchActivities } from '../../../../seeds/sources/gdp/get.ts';
import { gdp } from '../../../../seeds/sources/gdp/index.ts';
import { sources } from '../../../../seeds/sources.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that answers as the interface is documented to; made-up records, as no answer has been published. */
async function serve(answer: (request: URL, response: ServerResponse, message: IncomingMessage) => void) {
  server = createServer((message, response) =>
    answer(new URL(message.url ?? '/', 'http://localhost'), response, message),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/gdp/v1`;
}

const record = (index: number) => ({
  diarienummer: `2024-${String(index).padStart(5, '0')}`,
  finansiarNamn: 'Finansiären',
  finansiarOrganisationsnummer: '202100-5216',
  titel: `Projekt ${index}`,
  beslutadFinansiering: [{ belopp: 100, valuta: 'SEK', ar: 2024 }],
});
const records = Array.from({ length: 23 }, (_, index) => record(index));
/** A page by offset and limit, with the documented headers. */
const page = (url: URL, response: ServerResponse, { withNext = true, isLite = false } = {}) => {
  const [offset, limit] = ['offset', 'limit'].map((name) => Number(url.searchParams.get(name)));
  const part = records.slice(offset, offset! + limit!);
  const next = offset! + limit!;
  response.writeHead(200, {
    'content-type': 'application/json',
    'x-totalrecords': String(records.length),
    ...(withNext && next < records.length && { 'x-next': `${url.pathname}?offset=${next}&limit=${limit}` }),
  });
  response.end(JSON.stringify(isLite ? { finansieradeaktiviteter: part } : part));
};
const quick = { key: 'secret', pageSize: 10, firstWaitMs: 1, attempts: 3, timeoutMs: 5_000 };
const idsIn = async (bases: string[], options = quick) => {
  const pages = await fetchActivities(bases, options);
  const files = pages.map((input) => ({ name: input.name, text: '', input }));
  return (await gdp.parse(files)).map(({ diarienummer }) => diarienummer);
};
const everyId = records.map(({ diarienummer }) => diarienummer);

describe('the interface of the common data project', () => {
  it.each([
    ['x-next', {}],
    ['the number of records', { withNext: false }],
    ['lists with a name', { isLite: true }],
  ])('is read page by page, by %s', async (_, look) => {
    const keys: (string | undefined)[] = [];
    const base = await serve((url, response, { headers }) => {
      keys.push(headers.authorization);
      page(url, response, look);
    });
    expect(await idsIn([base])).toEqual(everyId);
    expect(keys).toEqual(['secret', 'secret', 'secret']);
  });

  it('is asked again where it is busy, breaks off or answers late', async () => {
    let times = 0;
    const base = await serve((url, response) => {
      times += 1;
      if (times === 1) response.writeHead(503, { 'retry-after': '0' }).end();
      else if (times === 2) response.destroy();
      else if (times === 4)
        return; // never answers
      else page(url, response);
    });
    expect(await idsIn([base], { ...quick, timeoutMs: 300 })).toEqual(everyId);
    expect(times).toBe(6);
  });

  it.each([
    ['a page that cannot be had', 500, {}, /offset=10&limit=10: answered 500 after 3 attempts/],
    ['a key that is refused', 401, {}, /was refused with 401: set GDP_KEY/],
    [
      'another server to go on at',
      200,
      { 'x-next': 'http://elsewhere.example/x' },
      /points to another server/,
    ],
  ])('stops whole at %s', async (_, status, headers, message) => {
    const base = await serve((url, response) => {
      if (url.searchParams.get('offset') === '0' && status !== 401) return page(url, response);
      response.writeHead(status, headers).end(JSON.stringify(records.slice(10, 20)));
    });
    await expect(idsIn([base])).rejects.toThrow(message);
    await expect(idsIn([base])).rejects.toBeInstanceOf(FaultsError);
  });

  it('stops where it gives fewer records than it says, or what is no JSON', async () => {
    const short = await serve((_, response) =>
      response.writeHead(200, { 'x-totalrecords': '5' }).end(JSON.stringify([])),
    );
    await expect(idsIn([short])).rejects.toThrow(/gave 0 records and said to have 5/);
    server?.close();
    const broken = await serve((_, response) => response.end('<html>'));
    await expect(idsIn([broken])).rejects.toThrow(/is not JSON/);
  });

  it('is asked for on the command line, of sources that have one', () => {
    expect(readCommand(['gdp', '--fetch', 'https://api.example/gdp'], sources)).toMatchObject({
      name: 'import',
      fetch: true,
      paths: ['https://api.example/gdp'],
    });
    expect(() => readCommand(['ror', '--fetch'], sources)).toThrow(/ror has no interface/);
    expect(() => readCommand(['--fetch'], sources)).toThrow(/needs a source/);
  });
});
