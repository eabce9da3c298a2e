import { z } from 'zod';
import { query } from '../../query.ts';

/** What coverage can be counted by. */
export const coverageDimensions = ['CITY', 'LEVEL', 'YEAR', 'SOURCES', 'CONFIDENCE'] as const;

/** The records of one key; the key is '' where it is unknown. Ids are in order. */
export const coverageRow = z.object({
  key: z.string(),
  entityIds: z.array(z.string()),
  barrierIds: z.array(z.string()),
  tieIds: z.array(z.string()),
  weakIds: z.array(z.string()),
  sourceCount: z.number(),
});
export type CoverageRow = z.infer<typeof coverageRow>;

/** How many records of each key there are. */
export const coverageCounts = query(
  new URL('./counts.cypher', import.meta.url),
  z.object({ by: z.enum(coverageDimensions) }),
  z.object({
    key: z.string(),
    entityCount: z.number(),
    barrierCount: z.number(),
    tieCount: z.number(),
    weakCount: z.number(),
    sourceCount: z.number(),
  }),
);

export const coverageByDimension = query(
  new URL('./by-dimension.cypher', import.meta.url),
  z.object({ by: z.enum(coverageDimensions), key: z.string().nullable() }),
  coverageRow,
);
