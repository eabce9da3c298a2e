import { coverageByDimension } from '../../../cypher/read/coverage/index.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { CoverageRow } from '../rows.ts';

const unknown = 'UNKNOWN';

/** How much is known, and where little is. */
export const coverageResolvers = {
  Query: {
    async coverage(_, { by, key }, { ask }) {
      const rows = await ask(coverageByDimension, { by, key: key === unknown ? '' : (key ?? null) });
      return rows.map((row) => ({ ...row, isCity: by === 'CITY' }));
    },
  },
  Coverage: {
    key: ({ key }) => key || unknown,
    city: ({ key, isCity }, _, { loaders }) => (isCity && key ? loaders.entity.load(key) : null),
    entityCount: ({ entityIds }) => entityIds.length,
    barrierCount: ({ barrierIds }) => barrierIds.length,
    tieCount: ({ tieIds }) => tieIds.length,
    weakCount: ({ weakIds }) => weakIds.length,
    recordIds: (row, { of }) => idsOf(row, of),
  },
} satisfies Resolvers;

function idsOf(row: CoverageRow, count: 'ENTITIES' | 'BARRIERS' | 'TIES' | 'WEAK'): string[] {
  const lists = { ENTITIES: row.entityIds, BARRIERS: row.barrierIds, TIES: row.tieIds, WEAK: row.weakIds };
  return lists[count];
}
