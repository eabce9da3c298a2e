import { z } from 'zod';

/** A source as it is stored (docs/model.md). */
export const sourceRow = z.object({
  id: z.string(),
  url: z.string().nullish(),
  title: z.string(),
  noteSv: z.string().nullish(),
  noteEn: z.string().nullish(),
  publisher: z.string().nullish(),
  date: z.string().nullish(),
  licence: z.string().nullish(),
  dataset: z.string(),
});
export type SourceRow = z.infer<typeof sourceRow>;
