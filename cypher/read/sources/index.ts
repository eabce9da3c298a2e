import { z } from 'zod';
import { query } from '../../query.ts';
import { sourceRow } from './source-row.ts';

const text = z.string().nullable();

export const sourcesByIds = query(
  new URL('./by-ids.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()) }),
  z.object({ source: sourceRow }),
);

export const sourcePage = query(
  new URL('./page.cypher', import.meta.url),
  z.object({ text, after: text, before: text, backward: z.boolean(), limit: z.number().int() }),
  z.object({ key: z.string(), source: sourceRow }),
);

export const sourceCount = query(
  new URL('./count.cypher', import.meta.url),
  z.object({ text }),
  z.object({ total: z.number() }),
);

export const citations = query(
  new URL('./citations.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()) }),
  z.object({
    id: z.string(),
    entityCount: z.number(),
    tieCount: z.number(),
    entityIds: z.array(z.string()),
    tieIds: z.array(z.string()),
  }),
);
