import { z } from 'zod';

/** What a property may hold. */
export const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
);

/** How many rows a write query wrote; fewer than it was given means that an end was not found. */
export const written = z.object({ written: z.number().int() });

/** What tells whether a stored item still is as its dataset has it. */
export const storedDigest = z.object({ id: z.string(), digest: z.string() });

/** An item of a dataset. */
export const storedId = z.object({ id: z.string() });

/** How many there are. */
export const stored = z.object({ stored: z.number().int() });

/** What belongs to one dataset. */
export const ofDataset = z.object({ dataset: z.string() });

/** What comes after an id, at most so much. */
export const page = z.object({ after: z.string(), limit: z.number().int().positive() });
