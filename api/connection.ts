import { UserError } from './errors.ts';

/** A page of a Relay connection; `count` asks for the total only when somebody wants it, once, and counts at most one above `mostCounted`. */
export interface Connection<Row> {
  readonly edges: { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly count: () => Promise<number>;
}

/** The paging arguments as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page as the database is asked for it: `limit` is one more than wanted, to see whether there is more. */
export interface PageRequest {
  readonly after: string | null;
  readonly before: string | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** So many are counted at most: the database shall not go through a million for a number that nobody needs. The queries stop at one more. */
const mostCounted = 10_000;
const largestPage = 100;
const usualPage = 20;

/** @throws UserError that names the argument and the values that it may have. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw new UserError('last', 'give either `first` or `last`, not both');
  const size = pageSize('first', first) ?? pageSize('last', last) ?? usualPage;
  return {
    after: after == null ? null : decodeCursor('after', after),
    before: before == null ? null : decodeCursor('before', before),
    backward: last != null,
    limit: size + 1,
  };
}

/** @throws UserError when a page size is not between 1 and 100. */
export function pageSize(argument: string, size: number | null | undefined): number | undefined {
  if (size == null) return undefined;
  if (size < 1 || size > largestPage)
    throw new UserError(argument, `${size} is not between 1 and ${largestPage}`);
  return size;
}

/** Shapes rows, asked for by a `PageRequest`, into a connection. */
export function connectionOf<Row>(
  request: PageRequest,
  rows: readonly { readonly key: string; readonly node: Row }[],
  count: () => Promise<number>,
): Connection<Row> {
  const more = rows.length === request.limit;
  const page = more ? rows.slice(0, -1) : [...rows];
  if (request.backward) page.reverse();
  let counted: Promise<number> | undefined;
  const edges = page.map(({ key, node }) => new Edge(node, key));
  return {
    edges,
    pageInfo: {
      hasNextPage: request.backward ? request.before !== null : more,
      hasPreviousPage: request.backward ? more : request.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    count: () => (counted ??= count()),
  };
}

/** Its cursor is made when somebody asks for it: most want the nodes alone. */
class Edge<Row> {
  readonly node: Row;
  readonly #key: string;
  constructor(node: Row, key: string) {
    this.node = node;
    this.#key = key;
  }
  get cursor(): string {
    return encodeCursor(this.#key);
  }
}

/** What every connection type resolves in the same way. */
export const connectionFields = {
  nodes: <Row>(connection: Connection<Row>) => connection.edges.map((edge) => edge.node),
  totalCount: async <Row>(connection: Connection<Row>) => Math.min(await connection.count(), mostCounted),
  isExact: async <Row>(connection: Connection<Row>) => (await connection.count()) <= mostCounted,
};

const cursorPrefix = 'at:';

function encodeCursor(key: string): string {
  return Buffer.from(cursorPrefix + key).toString('base64url');
}

function decodeCursor(argument: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(cursorPrefix)) throw new UserError(argument, 'it is not a cursor that this API gave');
  return text.slice(cursorPrefix.length);
}
