import { z } from 'zod';
import { query } from '../../query.ts';
import { written } from '../rows.ts';

const id = z.object({ id: z.string() });
const ofRun = z.object({ run: z.string() });

/** A run as it is recorded, as far as undoing asks; unknown ids give no row. */
export const runById = query(
  new URL('./run.cypher', import.meta.url),
  id,
  z.object({
    run: z.looseObject({
      dataset: z.string(),
      state: z.string(),
      undoes: z.string().optional(),
      firstVersion: z.number().int().optional(),
    }),
  }),
);

/** The latest runs that can be taken back, the newest first. */
export const latestRuns = query(
  new URL('./latest.cypher', import.meta.url),
  z.object({ limit: z.number().int().positive() }),
  id,
);

/** Later runs of the same dataset that wrote something. */
export const laterRunsOfDataset = query(new URL('./later-of-dataset.cypher', import.meta.url), id, id);

/** Later runs of other datasets on the entities that a run was the first to describe. */
export const laterRunsOnEntities = query(new URL('./later-on-entities.cypher', import.meta.url), id, id);

/** Later runs of datasets that cite what a run brought. */
export const laterRunsOnSources = query(
  new URL('./later-on-sources.cypher', import.meta.url),
  id.extend({ datasets: z.array(z.string()) }),
  id,
);

/** Claims that a run added and that are there still, so many at most and in no order. */
export const addedClaims = query(
  new URL('./added-claims.cypher', import.meta.url),
  ofRun.extend({ limit: z.number().int().positive() }),
  id,
);

/** The sources that a run added and that are there still. */
export const addedSources = query(new URL('./added-sources.cypher', import.meta.url), ofRun, id);

/** The ties that a run added and that are there still, of those that begin at the given entities. */
export const addedTies = query(
  new URL('./added-ties.cypher', import.meta.url),
  ofRun.extend({ ids: z.array(z.string()) }),
  id,
);

/** The steps that a run added and that are there still. */
export const addedSteps = query(new URL('./added-steps.cypher', import.meta.url), ofRun, id);

/** What a run changed or removed of one type, after the given id in order of ids; `before` is JSON. */
export const changesOfRun = query(
  new URL('./changes.cypher', import.meta.url),
  ofRun.extend({
    item: z.enum(['CLAIM', 'TIE', 'STEP', 'SOURCE']),
    after: z.string(),
    limit: z.number().int().positive(),
  }),
  z.object({ id: z.string(), action: z.enum(['CHANGED', 'REMOVED']), before: z.string() }),
);

/** Records that a run has been undone, and by which one. */
export const markUndone = query(
  new URL('./mark.cypher', import.meta.url),
  z.object({ id: z.string(), by: z.string() }),
  written,
);
