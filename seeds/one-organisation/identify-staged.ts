import type { ClaimRow, TieRow } from '../dataset.ts';
import { joined } from '../open-data/dataset-builder.ts';
import type { StagedRows } from '../staging/staged-rows.ts';
import type { Decisions } from './decisions.ts';
import { identify, type ReviewPair } from './identify.ts';
import type { KnownOrganisation } from './known.ts';

/** Long, and no part of what an organisation is found by. */
const unneeded = new Set(['sourceIds', 'summarySv', 'summaryEn']);

/**
 * As `identify`, for more rows than fit in memory: only organisations are held there, without what they are not found by.
 *
 * @param addsOnly leaves organisations out that the graph lacks
 */
export async function identifyStaged(
  rows: StagedRows,
  known: readonly KnownOrganisation[],
  decisions: Pick<Decisions, 'same' | 'notSame' | 'split'>,
  before: ReadonlyMap<string, string>,
  addsOnly: boolean,
): Promise<{ readonly rows: StagedRows; readonly review: readonly ReviewPair[] }> {
  const organisations: ClaimRow[] = [];
  for await (const part of rows.organisations()) organisations.push(...part.map(withoutLong));
  const { rows: identified, review } = identify(
    { sources: [], claims: organisations, ties: [] },
    known,
    decisions,
    before,
  );
  const given = new Map<string, { id: string; trace: string }>();
  const shared = new Set<string>();
  for (const { entityId: id, trace = [] } of identified.claims) {
    if (trace.length > 1) shared.add(id);
    for (const one of trace) {
      const own = one.slice(0, one.indexOf(' by '));
      // Most keep their own id; those are not held.
      if (own !== id || one !== traceOfOwn(id)) given.set(own, { id, trace: one });
    }
  }
  const idOf = (id: string) => given.get(id)?.id ?? id;
  return { rows: { ...withIds(rows, given, shared, addsOnly), ties: () => moved(rows, idOf) }, review };
}

function withIds(
  rows: StagedRows,
  given: ReadonlyMap<string, { id: string; trace: string }>,
  shared: ReadonlySet<string>,
  addsOnly: boolean,
): StagedRows {
  return {
    counts: rows.counts,
    sources: () => rows.sources(),
    others: () => rows.others(),
    ties: () => rows.ties(),
    steps: () => rows.steps(),
    close: () => rows.close(),
    async *organisations() {
      // Those that are told of under several ids may stand in several parts.
      const several = new Map<string, ClaimRow[]>();
      for await (const part of rows.organisations()) {
        const alone: ClaimRow[] = [];
        for (const claim of part) {
          const { id, trace } = given.get(claim.entityId) ?? {
            id: claim.entityId,
            trace: traceOfOwn(claim.entityId),
          };
          if (addsOnly && !isFound(claim, trace)) continue;
          const named = { ...claim, entityId: id, trace: [trace] };
          if (shared.has(id)) several.set(id, [...(several.get(id) ?? []), named]);
          else alone.push(named);
        }
        yield alone;
      }
      yield [...several.values()].map((claims) => ({
        ...joined(claims),
        trace: claims.flatMap(({ trace = [] }) => trace),
      }));
    },
  };
}

/** Ties at the organisations that the graph knows; two that are one have no tie to themselves. */
async function* moved(rows: StagedRows, idOf: (id: string) => string): AsyncGenerator<readonly TieRow[]> {
  for await (const part of rows.ties())
    yield part.flatMap((tie) => {
      const [from, to] = [idOf(tie.from), idOf(tie.to)];
      return from === to ? [] : [{ ...tie, from, to }];
    });
}

/** As `identify` traces what it did not find. */
function traceOfOwn(id: string): string {
  return `${id} by own`;
}

function isFound(claim: ClaimRow, trace: string): boolean {
  const [first] = claim.properties['identifiers'] as readonly string[];
  return trace.endsWith(` by identifier: ${first}`);
}

function withoutLong({ entityId, kind, properties }: ClaimRow): ClaimRow {
  return {
    entityId,
    kind,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !unneeded.has(name))),
  };
}
