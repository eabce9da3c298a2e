import type { ItemType } from './items.ts';

/** How many items of one type a run adds, changes, removes and leaves. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** One difference, as `--dry-run` tells it. */
export interface PlannedChange {
  readonly item: 'entity' | 'tie' | 'step' | 'source';
  readonly id: string;
  readonly action: 'added' | 'changed' | 'removed';
  /** The names of the properties that differ; only on what is changed. */
  readonly fields?: readonly string[];
}

/** What a run did, or would do. */
export interface RunReport {
  readonly dataset: string;
  /** Absent in a dry run, which is not recorded. */
  readonly run?: string;
  readonly dryRun: boolean;
  readonly entities: Counts;
  readonly ties: Counts;
  readonly steps: Counts;
  readonly sources: Counts;
  /** Only in a dry run. */
  readonly changes?: readonly PlannedChange[];
  /** Earlier runs that had stopped before their end. */
  readonly interrupted: readonly string[];
  /** How many faults there were in records that were left out or taken without a value; absent when none. */
  readonly faults?: number;
  readonly firstFaults?: readonly string[];
  /** How many organisations may be ones of the graph, for a person to decide; absent when none. */
  readonly review?: number;
  /** From the first question to the graph to the last write, in milliseconds. */
  readonly ms: number;
}

/** What people call the items of each type. */
export const itemNames = {
  CLAIM: 'entity',
  TIE: 'tie',
  STEP: 'step',
  SOURCE: 'source',
} as const satisfies Record<ItemType, PlannedChange['item']>;

/** The sum of several counts. */
export function sumCounts(list: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => list.reduce((total, counts) => total + counts[name], 0);
  return {
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    unchanged: sum('unchanged'),
  };
}

const number = new Intl.NumberFormat('en-GB');

/** The report in a few lines of English. */
export function describeReport(report: RunReport): string {
  const { dataset, entities, ties, steps, sources, dryRun } = report;
  const all = sumCounts([entities, ties, steps, sources]);
  const seconds = `${(report.ms / 1000).toFixed(1)} s`;
  const lines = [
    ...report.interrupted.map((run) => `${run} had stopped before its end; this run completes it`),
    ...(report.changes ?? []).map(describeChange),
  ];
  if (all.added + all.changed + all.removed === 0)
    lines.push(
      `${dataset}: Nothing changed: ${number.format(entities.unchanged)} entities, ` +
        `${number.format(ties.unchanged)} ties, ${number.format(steps.unchanged)} steps, ${number.format(sources.unchanged)} sources are as before (${seconds})`,
    );
  else
    lines.push(
      `${dataset}: ${dryRun ? 'Would change' : 'Changed'} (${seconds}; added, changed, removed, as before)`,
      describeCounts('entities', entities),
      describeCounts('ties', ties),
      describeCounts('steps', steps),
      describeCounts('sources', sources),
    );
  if (report.faults !== undefined)
    lines.push(
      `  ${number.format(report.faults)} ${report.faults === 1 ? 'fault' : 'faults'}; what they concern was left out${report.firstFaults?.length === report.faults ? ':' : ', the first are:'}`,
      ...(report.firstFaults ?? []).map((fault) => `    ${fault}`),
    );
  if (report.review !== undefined)
    lines.push(
      `  ${number.format(report.review)} organisations may be ones that are there already: npm run seed -- review`,
    );
  if (report.run) lines.push(`  recorded as ${report.run}`);
  return lines.join('\n');
}

function describeCounts(name: string, counts: Counts): string {
  const columns = [counts.added, counts.changed, counts.removed, counts.unchanged];
  return `  ${name.padEnd(9)}${columns.map((column) => number.format(column).padStart(7)).join('')}`;
}

const signs = { added: '+', changed: '~', removed: '-' };

function describeChange({ item, id, action, fields }: PlannedChange): string {
  return `  ${signs[action]} ${item} ${id}${fields ? `: ${fields.join(', ')}` : ''}`;
}
