import { sha256 } from './digest.ts';

/** The id of a step: `step:` and a digest of dataset, barrier, kind and what it comes from (a tie's id, or a field's name). */
export function stepId(dataset: string, barrier: string, kind: string, origin: string): string {
  return `step:${sha256(JSON.stringify([dataset, barrier, kind, origin])).slice(0, 16)}`;
}
