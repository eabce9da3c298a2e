import type { z } from 'zod';
import { confidences } from '../../../cypher/model.ts';
import type { collaborationEvidence } from '../../../cypher/read/scene/index.ts';
import type { SceneTieRow } from '../rows.ts';

export type EvidenceRow = z.infer<(typeof collaborationEvidence)['row']>;

/**
 * Makes one tie of all evidence for each pair of organisations. Its weight is the number of pieces of evidence, its dates span
 * them, and it is as sure as the surest of them; the strongest tie comes first.
 */
export function collaborationTies(rows: readonly EvidenceRow[]): SceneTieRow[] {
  const pairs = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const pair = `collaboration:${row.a}:${row.b}`;
    const evidence = pairs.get(pair);
    // Two participations of one organisation in one initiative are one piece of evidence.
    if (!evidence) pairs.set(pair, [row]);
    else if (!evidence.some((other) => other.evidenceId === row.evidenceId)) evidence.push(row);
  }
  return [...pairs]
    .map(([id, evidence]) => ({
      id,
      kind: 'COLLABORATES_WITH' as const,
      family: 'COLLABORATION' as const,
      from: evidence[0]!.a,
      to: evidence[0]!.b,
      validFrom: known(evidence.map((row) => row.validFrom))?.at(0) ?? null,
      validTo: known(evidence.map((row) => row.validTo))?.at(-1) ?? null,
      confidence: confidences[Math.max(...evidence.map((row) => confidences.indexOf(row.confidence)))]!,
      sourceIds: [...new Set(evidence.flatMap((row) => row.sourceIds))],
      weight: evidence.length,
      evidence: evidence.map(({ evidenceId, initiativeId, kind, validFrom, validTo, datesFrom }) => ({
        id: evidenceId,
        initiativeId,
        kind,
        validFrom,
        validTo,
        datesFrom,
      })),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** The dates in order, or null where one of them is unknown: then the span is unknown too. */
function known(dates: readonly (string | null)[]): string[] | null {
  return dates.every((date) => date !== null) ? [...dates].sort() : null;
}
