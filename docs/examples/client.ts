/**
 * A client without packages: asks typed questions, goes through the pages of a list, and tells errors apart.
 * Usage: node --import tsx docs/examples/client.ts [ADDRESS]
 */

/** A question with the types of what goes in and what comes out. */
interface Question<Data, Variables> {
  readonly text: string;
  /** Never there: it holds the types. */
  readonly types?: (variables: Variables) => Data;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
}

export async function ask<Data, Variables>(
  address: string,
  { text }: Question<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  });
  // Too many questions, or the database is away: it says how long to wait.
  const wait = response.headers.get('retry-after');
  if (wait !== null) throw new Error(`Ask again in ${wait} s`);
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors?.[0]) throw new Error(`${errors[0].extensions?.code}: ${errors[0].message}`);
  if (!data) throw new Error(`The server answered ${response.status}`);
  return data;
}

interface RegionPage {
  readonly organisations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
}

const regions: Question<RegionPage, { after: string | null }> = {
  text: `query Regions($after: String) {
    organisations(filter: { kinds: [REGION] }, orderBy: NAME_SV, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name(language: SV) }
    }
  }`,
};

/** All regions, page by page. */
export async function* allRegions(address: string): AsyncGenerator<{ id: string; name: string }> {
  let after: string | null = null;
  for (;;) {
    const { organisations }: RegionPage = await ask(address, regions, { after });
    yield* organisations.nodes;
    if (!organisations.pageInfo.hasNextPage) return;
    after = organisations.pageInfo.endCursor;
  }
}

const [, script, address = 'http://127.0.0.1:4000'] = process.argv;
if (script?.endsWith('client.ts'))
  for await (const { id, name } of allRegions(address)) process.stdout.write(`${id}\t${name}\n`);
