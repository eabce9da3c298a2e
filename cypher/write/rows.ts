import { z } from 'zod';

/** What a property may hold. */
export const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

/** How many rows a write query wrote; fewer than it was given means that an end was not found. */
export const written = z.object({ written: z.number().int() });

/** What tells whether a stored item still is as its dataset has it. */
export const storedDigest = z.object({ id: z.string(), digest: z.string() });
