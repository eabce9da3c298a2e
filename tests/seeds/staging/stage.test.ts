import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../seeds/dataset.ts';
import { canonicalJson } from '../../../seeds/digest.ts';
import { prepareSource } from '../../../seeds/prepare.ts';
import { sources } from '../../../seeds/sources.ts';
import { swecris } from '../../../seeds/sources/swecris/index.ts';
import { Stage } from '../../../seeds/staging/stage.ts';
import type { StagedRows } from '../../../seeds/staging/staged-rows.ts';
import { writeSwecrisFile } from '../../bench/import/swecris-file.ts';
import { folderOf } from '../../support/files.ts';
import { fixtureFolder, formatFixtures } from '../../support/fixtures.ts';
import { fileEffects } from '../../support/shipped-files.ts';

let path: string;
beforeAll(async () => {
  path = join(await folderOf({}), 'grants.csv');
  // More letters than are held in memory.
  await writeSwecrisFile(path, { rows: 2_500, organisations: 50, abstract: 900, people: 0 });
  // Each row calls its organisation something else: the first name stands.
  let row = 0;
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(
      /;(Organisation \d+);Organisation \d+;/g,
      (_, name: string) => `;${name};${name} in row ${++row};`,
    ),
  );
});

/** All rows, in an order of their own. */
async function all(rows: StagedRows): Promise<Record<string, string[]>> {
  const listed = async (parts: AsyncIterable<readonly unknown[]>) => {
    const list: string[] = [];
    for await (const part of parts) list.push(...part.map(canonicalJson));
    return list.sort();
  };
  return {
    sources: await listed(rows.sources()),
    claims: [...(await listed(rows.organisations())), ...(await listed(rows.others()))].sort(),
    ties: await listed(rows.ties()),
  };
}

function sorted({ sources, claims, ties }: Dataset): Record<string, string[]> {
  const lines = (list: readonly unknown[]) => list.map(canonicalJson).sort();
  return { sources: lines(sources), claims: lines(claims), ties: lines(ties) };
}

describe('rows that were laid aside', () => {
  it('are those that a transform in memory gives', async () => {
    const files = await swecris.get([path], fileEffects);
    const expected = sorted(swecris.transform(await swecris.parse(files, [])));
    const read = new Map<string, readonly number[]>();
    const { rows, faultCount } = await prepareSource(swecris, [path], fileEffects, {
      onRead: (phase, done, total) => read.set(phase, [done, total]),
    });
    expect(faultCount).toBe(0);
    const { size } = await stat(path);
    expect([...read]).toEqual([
      ['read bytes', [size, size]],
      ['join records', [2_500, 2_500]],
    ]);
    expect(rows.counts).toMatchObject({ SOURCE: 1, CLAIM: expected['claims']?.length });
    expect(await all(rows)).toEqual(expected);
    rows.close();
  });

  it.each(
    formatFixtures.filter(({ source }) => sources.some(({ name, byRecord }) => name === source && byRecord)),
  )('are those that a transform in memory gives of $source, $format', async (fixture) => {
    const source = sources.find(({ name }) => name === fixture.source)!;
    const folder = await fixtureFolder(fixture);
    const expected = sorted(
      source.transform(await source.parse(await source.get([folder], fileEffects), [])),
    );
    const { rows } = await prepareSource(source, [folder], fileEffects);
    expect(await all(rows)).toEqual(expected);
    rows.close();
  });

  it('leave out a tie that is drawn only where both ends are told of', async () => {
    const stage = new Stage('ror');
    const sourceIds = [stage.register('register', { title: 'A register' })];
    const tie = (to: string) =>
      stage.tie({ type: 'parent', kind: 'PART_OF', from: 'a', to, whereTold: true, values: { sourceIds } });
    tie('later');
    tie('never');
    for (const id of ['a', 'later']) stage.entity(id, 'NETWORK', { nameSv: id, nameEn: id, sourceIds });
    stage.check();
    const { ties = [] } = await all(stage);
    expect(ties.map((text) => JSON.parse(text).to)).toEqual(['later']);
    stage.close();
  });

  it('tell a tie without an end and a claim without a source as faults', () => {
    const stage = new Stage('swecris');
    const source = stage.register('register', { title: 'A register' });
    stage.entity('a', 'PROJECT', { nameSv: 'A', nameEn: 'A', sourceIds: [source] });
    stage.tie({ type: 't', kind: 'PART_OF', from: 'a', to: 'b', values: { sourceIds: [source] } });
    expect(() => stage.check()).toThrow(/"b", but must be an entity of this dataset/);
    stage.entity('b', 'PROJECT', { nameSv: 'B', nameEn: 'B', sourceIds: ['nowhere'] });
    expect(() => stage.check()).toThrow(/1 fault.*\n.*"nowhere", but must be a source of this dataset/);
    stage.close();
  });

  it('count all faults of a file that is wrong in every line, and hold the first', async () => {
    const file = join(await folderOf({}), 'grants.csv');
    await writeSwecrisFile(file, { rows: 1_500, organisations: 5, abstract: 1, people: 0 });
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(',50;', ',mycket;'));
    const { rows, faults, faultCount } = await prepareSource(swecris, [file], fileEffects);
    expect([faultCount, faults.length]).toEqual([1_500, 1_000]);
    rows.close();
    await expect(prepareSource(swecris, [file], fileEffects, { strict: true })).rejects.toThrow(
      /1500 faults, and nothing was written; the first are/,
    );
  });
});
