import { coverageByDimension, coverageCounts } from '../../../cypher/read/coverage/index.ts';
import { askWhole } from '../../ask-whole.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { selectsField } from '../../selects-field.ts';
import type { CoverageRow } from '../rows.ts';

const unknown = 'UNKNOWN';

/** How much is known, and where little is. */
export const coverageResolvers = {
  Query: {
    async coverage(_, { by, key }, { ask }, info) {
      const wanted = key === unknown ? '' : (key ?? null);
      const isCity = by === 'CITY';
      if (!selectsField(info, 'recordIds')) {
        const rows = await askWhole(ask, coverageCounts, { by });
        return rows
          .filter((row) => wanted === null || row.key === wanted)
          .map((row) => ({ ...row, isCity, records: null }));
      }
      const rows = await ask(coverageByDimension, { by, key: wanted });
      return rows.map((records) => ({
        key: records.key,
        entityCount: records.entityIds.length,
        barrierCount: records.barrierIds.length,
        tieCount: records.tieIds.length,
        weakCount: records.weakIds.length,
        sourceCount: records.sourceCount,
        isCity,
        records,
      }));
    },
  },
  Coverage: {
    key: ({ key }) => key || unknown,
    city: ({ key, isCity }, _, { loaders }) => (isCity && key ? loaders.entity.load(key) : null),
    recordIds: ({ records }, { of }) => (records ? idsOf(records, of) : []),
  },
} satisfies Resolvers;

function idsOf(
  row: NonNullable<CoverageRow['records']>,
  count: 'ENTITIES' | 'BARRIERS' | 'TIES' | 'WEAK',
): string[] {
  const lists = { ENTITIES: row.entityIds, BARRIERS: row.barrierIds, TIES: row.tieIds, WEAK: row.weakIds };
  return lists[count];
}
