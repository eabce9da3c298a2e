import { z } from 'zod';
import { entityKinds, governanceLevels, tieFamilies } from '../../model.ts';
import { query } from '../../query.ts';

/** A recorded import (docs/model.md). Times are UTC in ISO 8601; `files` are "name sha256", `counts` is JSON. */
export const importRunRow = z.object({
  id: z.string(),
  dataset: z.string(),
  state: z.enum(['RUNNING', 'DONE', 'INTERRUPTED', 'UNDONE']),
  startedAt: z.string(),
  endedAt: z.string().nullish(),
  files: z.array(z.string()),
  added: z.number().nullish(),
  changed: z.number().nullish(),
  removed: z.number().nullish(),
  unchanged: z.number().nullish(),
  faultCount: z.number().nullish(),
  faults: z.array(z.string()).nullish(),
  review: z.string().nullish(),
  undoes: z.string().nullish(),
  undoneBy: z.string().nullish(),
  counts: z.string().nullish(),
});
export type ImportRunRow = z.infer<typeof importRunRow>;

export const graphInfo = query(
  new URL('./info.cypher', import.meta.url),
  z.object({}),
  z.object({
    entities: z.array(
      z.object({
        kind: z.enum(entityKinds),
        level: z.enum(governanceLevels).nullable(),
        isReference: z.boolean(),
        count: z.number(),
      }),
    ),
    ties: z.array(z.object({ kind: z.string(), family: z.enum(tieFamilies), count: z.number() })),
    sourceCount: z.number(),
    version: z.number().nullable(),
  }),
);

export const importRuns = query(
  new URL('./import-runs.cypher', import.meta.url),
  z.object({ limit: z.number().int() }),
  z.object({ run: importRunRow }),
);

export const importRunsByIds = query(
  new URL('./import-runs-by-ids.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()) }),
  z.object({ run: importRunRow }),
);

/** Licences by dataset. */
export const licences = query(
  new URL('./licences.cypher', import.meta.url),
  z.object({ limit: z.number().int() }),
  z.object({
    dataset: z.string(),
    licence: z.string().nullable(),
    publisher: z.string().nullable(),
    sourceCount: z.number(),
  }),
);

/** Tells whether what was read before would be read again. */
export const graphStamp = query(
  new URL('./stamp.cypher', import.meta.url),
  z.object({}),
  z.object({ stamp: z.string().nullable() }),
);

export const graphVersion = query(
  new URL('./version.cypher', import.meta.url),
  z.object({}),
  z.object({ version: z.number().nullable() }),
);
