import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../seeds/dataset.ts';
import {
  decide,
  readDecisions,
  writeDecisions,
  type Decisions,
} from '../../../seeds/one-organisation/decisions.ts';
import { identify } from '../../../seeds/one-organisation/identify.ts';
import { knownOf } from '../../../seeds/one-organisation/known.ts';
import { datasetBuilder } from '../../../seeds/open-data/dataset-builder.ts';
import { folderOf } from '../../support/files.ts';

const none: Decisions = { about: { sv: '', en: '' }, same: [], notSame: [], split: [] };
const known = [
  knownOf('chalmers', 'UNIVERSITY', [
    { nameSv: 'Chalmers tekniska högskola', identifiers: ['ror:040wg7k59'], country: 'SE' },
  ]),
  knownOf('chalmers-stiftelse', 'CIVIL_SOCIETY', [
    { nameSv: 'Stiftelsen Chalmers tekniska högskola', identifiers: [], country: 'SE' },
  ]),
];

/** Two records of one source: one without and one with an identifier of the graph. */
function records(): Dataset {
  const rows = datasetBuilder('cordis');
  const sourceIds = [rows.register('x', { title: 'x' })];
  const say = (pic: string, nameSv: string, more: string[] = []) =>
    rows.entity(`pic-${pic}`, 'CIVIL_SOCIETY', {
      nameSv,
      country: 'SE',
      identifiers: [`pic:${pic}`, ...more],
      sourceIds,
    });
  say('111111111', 'STIFTELSEN CHALMERS TEKNISKA HOEGSKOLA I GOETEBORG');
  say('222222222', 'CHALMERS TEKNISKA HOEGSKOLA AB', ['ror:040wg7k59']);
  rows.entity('project', 'PROJECT', { nameSv: 'P', sourceIds });
  for (const pic of ['111111111', '222222222'])
    rows.tie({
      type: 'organization',
      kind: 'PARTICIPATES_IN',
      from: `pic-${pic}`,
      to: 'project',
      values: { sourceIds },
    });
  return rows.build();
}
const resultOf = (decisions: Decisions) => {
  const { rows, review } = identify(records(), known, decisions);
  return {
    ids: rows.claims.filter(({ kind }) => kind !== 'PROJECT').map(({ entityId }) => entityId),
    traces: rows.claims.flatMap(({ trace }) => trace ?? []),
    ends: rows.ties.map(({ id, from }) => [id, from]),
    review: review.map(({ key, candidates }) => [key, candidates.map(({ id }) => id)]),
  };
};

describe('what people decide', () => {
  const first = resultOf(none);

  it('is asked of them where a name is not sure, and identifiers are taken without asking', () => {
    expect(first.ids).toEqual(['pic-111111111', 'chalmers']);
    expect(first.traces).toEqual(['pic-111111111 by own', 'pic-222222222 by identifier: ror:040wg7k59']);
    expect(first.review).toEqual([['pic:111111111', expect.arrayContaining(['chalmers-stiftelse'])]]);
  });

  it('accepts a pair, moves the ties with their ids, and keeps how it came about', () => {
    const accepted = resultOf(decide(none, 'accept', 'pic:111111111', 'chalmers-stiftelse', '2026-01-31'));
    expect(accepted.ids).toEqual(['chalmers-stiftelse', 'chalmers']);
    expect(accepted.traces[0]).toBe('pic-111111111 by decision: pic:111111111 is chalmers-stiftelse');
    expect(accepted.ends.map(([id]) => id)).toEqual(first.ends.map(([id]) => id));
    expect(accepted.ends[0]?.[1]).toBe('chalmers-stiftelse');
    expect(accepted.review).toEqual([]);
  });

  it('rejects a pair for good, and parts what identifiers had joined', () => {
    const rejected = resultOf(decide(none, 'reject', 'pic:111111111', 'chalmers-stiftelse', '2026-01-31'));
    expect(rejected.review.flatMap(([, candidates]) => candidates)).not.toContain('chalmers-stiftelse');
    const split = resultOf(decide(none, 'split', 'pic:222222222', undefined, '2026-01-31'));
    expect(split.ids).toEqual(['pic-111111111', 'pic-222222222']);
    expect(split.traces[1]).toMatch(/decision: pic:222222222 is an organisation of its own/);
    // Taken back by taking the line out of the file.
    expect(resultOf(none)).toEqual(first);
  });

  it('is kept in a file that stays the same however it came about', async () => {
    const path = `${await folderOf({ 'd.json': '' })}/d.json`;
    const one = decide(
      decide(none, 'accept', 'pic:2', 'b', '2026-01-31'),
      'reject',
      'pic:1',
      'a',
      '2026-01-31',
    );
    const other = decide(
      decide(none, 'reject', 'pic:1', 'a', '2026-01-31'),
      'accept',
      'pic:2',
      'b',
      '2026-01-31',
    );
    await writeDecisions(one, path);
    const read = await readDecisions(path);
    await writeDecisions(other, path);
    expect(await readDecisions(path)).toEqual(read);
    // A later word on the same pair counts.
    expect(decide(one, 'reject', 'pic:2', 'b', '2026-02-01')).toMatchObject({
      same: [],
      notSame: [{ key: 'pic:1' }, { key: 'pic:2' }],
    });
  });
});
