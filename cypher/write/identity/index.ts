import { z } from 'zod';
import { entityKinds } from '../../model.ts';
import { query } from '../../query.ts';
import { properties } from '../rows.ts';

/** Organisations as others describe them; `claims` is their JSON where the dataset itself has a word in the properties. */
export const organisationsOfOthers = query(
  new URL('./organisations.cypher', import.meta.url),
  z.object({ dataset: z.string() }),
  z.object({ id: z.string(), kind: z.enum(entityKinds), properties, claims: z.array(z.string()) }),
);

/** Which of our ids a dataset's records were given before, with how they were found. */
export const tracesOfDataset = query(
  new URL('./traces.cypher', import.meta.url),
  z.object({ dataset: z.string() }),
  z.object({ entityId: z.string(), trace: z.array(z.string()) }),
);

/** Pairs that await a person's decision, by dataset. */
export const openReviews = query(
  new URL('./reviews.cypher', import.meta.url),
  z.object({}),
  z.object({ dataset: z.string(), review: z.string() }),
);
