import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepKinds } from '../../../../cypher/model.ts';
import { ecosystem } from '../../../../seeds/sources/ecosystem/index.ts';
import { shippedFiles } from '../../../support/shipped-files.ts';

const parsed = ecosystem.parse(await shippedFiles(ecosystem));
const { steps = [] } = ecosystem.transform(parsed);
const model = readFileSync(new URL('../../../../docs/model.md', import.meta.url), 'utf8');

/** The rows of the table of docs/model.md that begins with these columns, cell by cell. */
function table(...columns: string[]): string[][] {
  const start = model.indexOf(`\n| ${columns.join(' | ')} |`);
  if (start < 0) throw new Error(`docs/model.md has no table ${columns.join(', ')}`);
  const [, , ...rows] = (model.slice(start + 1).split('\n\n')[0] ?? '').trim().split('\n');
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const stepsOf = (barrier: string, origin: string) =>
  steps.filter((step) => step.barrier === barrier && step.properties['origin'] === origin);
const idsWith = (type: string, fits: (tie: (typeof parsed.relationships)[number]) => boolean) =>
  parsed.relationships.filter((tie) => tie.type === type && fits(tie));

it('every kind of step has a row that says where the barrier then stands', () => {
  expect(table('kind', 'what happened').map(([kind]) => kind)).toEqual(
    expect.arrayContaining([...stepKinds]),
  );
});

describe('each word for where a barrier stands', () => {
  const rows = table('status', 'barriers', 'step', 'date');
  it('is one of nineteen, on seventy barriers', () => {
    expect(rows).toHaveLength(19);
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(70);
  });
  it.each(rows)('%s, on %s barriers, is %s', (word, count, kind, dateField) => {
    const barriers = parsed.nodes.filter((node) => node.kind === 'Barrier' && node.status === word);
    expect(barriers).toHaveLength(Number(count));
    for (const barrier of barriers) {
      const [step, ...more] = stepsOf(barrier.id, 'status');
      expect(more).toEqual([]);
      expect(step).toMatchObject({ kind, by: [], to: [], at: [] });
      expect(step?.properties['sourceStatus']).toBe(word);
      const date = dateField ? (barrier as unknown as Record<string, string>)[dateField] : undefined;
      expect(step?.properties['date']).toBe(date);
    }
  });
});

describe('each barrier that something identifies', () => {
  const rows = table('by', 'barrier', 'step', 'date');
  it('is in the table, thirteen times', () => {
    expect(rows.map(([by, barrier]) => `${by} ${barrier}`).sort()).toEqual(
      idsWith('IDENTIFIES', () => true)
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    );
    expect(rows).toHaveLength(13);
  });
  it.each(rows)('%s and %s: %s', (by, barrier, kind, date) => {
    const step = stepsOf(barrier!, 'IDENTIFIES').find((candidate) => candidate.by.includes(by!));
    expect(step).toMatchObject({ kind, by: [by] });
    const node = parsed.nodes.find(({ id }) => id === by) as { published?: string };
    expect(step?.properties['date']).toBe(date === 'publication' ? node.published : undefined);
  });
});

describe('each report that addresses a barrier', () => {
  it.each(table('report', 'step'))('%s: %s', (report, kind) => {
    const ties = idsWith('ADDRESSES', ({ from }) => from === report);
    expect(ties.length).toBeGreaterThan(0);
    for (const { to } of ties)
      expect(stepsOf(to, 'ADDRESSES').find(({ by }) => by.includes(report!))?.kind).toBe(kind);
  });
  it('is in the table', () => {
    const reports = new Set(parsed.nodes.filter(({ kind }) => kind === 'Report').map(({ id }) => id));
    const addressing = idsWith('ADDRESSES', ({ from }) => reports.has(from)).map(({ from }) => from);
    expect([...new Set(addressing)].sort()).toEqual(table('report', 'step').map(([report]) => report));
  });
});

describe('each other relationship', () => {
  const kindOf = new Map(parsed.nodes.map(({ id, kind }) => [id, kind]));
  const rows = table('type', 'other end', 'role', 'steps', 'who', 'date');
  const isBarrier = (id: string) => kindOf.get(id) === 'Barrier';
  const all = parsed.relationships.filter(
    ({ type, from, to }) =>
      isBarrier(from) !== isBarrier(to) && ['RAISES', 'ESCALATED_TO', 'ADDRESSES'].includes(type),
  );

  it('gives a step by the first row that fits', () => {
    expect(all).toHaveLength(34 + 21 + 66);
    for (const { type, from, to, properties } of all) {
      const [barrier, other] = isBarrier(from) ? [from, to] : [to, from];
      if (kindOf.get(other) === 'Report') continue;
      const row = rows.find(
        ([ofType, end, role]) =>
          ofType === type &&
          (end === 'any' || end === kindOf.get(other)) &&
          (!role || role === properties.role),
      );
      const ends = { BY: 'by', TO: 'to', AT: 'at' } as const;
      const found = stepsOf(barrier, type).filter(
        (step) => step.kind === row?.[3] && step[ends[row[4] as keyof typeof ends]].includes(other),
      );
      expect(found, `${from} ${type} ${to}`).toHaveLength(1);
    }
  });

  it.each(table('outcome or status', 'step', 'date'))(
    'that ended with "%s" is answered: %s %s',
    (word, kind, date) => {
      const [tie, ...more] = idsWith(
        'ESCALATED_TO',
        ({ properties }) => properties.outcome === word || properties.status === word,
      );
      expect(more).toEqual([]);
      const [lift, answer] = stepsOf(tie!.from, 'ESCALATED_TO');
      expect(lift).toMatchObject({ kind: 'LIFTED', to: [tie!.to] });
      expect(lift?.properties).not.toHaveProperty('date');
      expect(answer).toMatchObject({ kind, by: [tie!.to] });
      expect(answer?.properties['date']).toBe(date === 'record' ? tie!.properties.date : date || undefined);
      expect(answer?.properties['outcomeSv']).toBeTruthy();
    },
  );

  it.each(rows.filter(([type]) => type === 'HAS_AUTHORITY_OVER'))(
    '%s by %s as %s: %s',
    (type, _, role, kind) => {
      const ties = idsWith(type!, ({ properties }) => properties.role === role);
      expect(ties.length).toBeGreaterThan(0);
      for (const { from, to } of ties)
        expect(stepsOf(to, type!)).toEqual([expect.objectContaining({ kind, by: [from] })]);
    },
  );
});

it('every step cites a source, and no step has an id of another', () => {
  expect(steps.filter(({ sources }) => sources.length === 0)).toEqual([]);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
});
