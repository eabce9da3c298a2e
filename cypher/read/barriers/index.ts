import { z } from 'zod';
import { confidences, entityKinds, governanceLevels, stepDateOrigins, stepKinds } from '../../model.ts';
import { query } from '../../query.ts';
import { barrierTieRow } from '../ties/tie-row.ts';

const ids = z.array(z.string());
const text = z.string().nullish();

/** What happened to a barrier once (docs/model.md); `barrier`, `by`, `to` and `at` are ids of entities. */
export const stepRow = z.object({
  id: z.string(),
  barrier: z.string(),
  kind: z.enum(stepKinds),
  date: text,
  dateFrom: z.enum(stepDateOrigins).nullish(),
  origin: z.string(),
  sourceStatus: text,
  outcomeSv: text,
  outcomeEn: text,
  confidence: z.enum(confidences),
  dataset: z.string(),
  by: ids,
  to: ids,
  at: ids,
  sourceIds: ids.min(1),
});
export type StepRow = z.infer<typeof stepRow>;

/** All that says where a barrier stands, and with whom. */
export const barrierCaseRow = z.object({
  id: z.string(),
  sortSv: z.string(),
  barrierType: z.string(),
  levelOfAuthority: z.enum(governanceLevels).nullish(),
  themes: ids,
  /** The municipalities and regions that meet it, themselves or through the platform that they host. */
  cities: ids,
  steps: z.array(stepRow),
  ties: z.array(barrierTieRow),
});
export type BarrierCaseRow = z.infer<typeof barrierCaseRow>;

/** The cases of some barriers; of all when `ids` is null. */
export const barrierCases = query(
  new URL('./cases.cypher', import.meta.url),
  z.object({ ids: ids.nullable() }),
  barrierCaseRow,
);

export const stepsByIds = query(
  new URL('./steps-by-ids.cypher', import.meta.url),
  z.object({ ids }),
  z.object({ step: stepRow }),
);

export const barrierDistances = query(
  new URL('./distances.cypher', import.meta.url),
  z.object({ barrier: z.string(), from: ids, to: ids, leftOut: z.array(z.enum(entityKinds)) }),
  z.object({ from: z.string(), to: z.string(), ties: z.number().int() }),
);
