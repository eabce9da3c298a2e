import { expect, it } from 'vitest';
import { readBarrierLog } from '../../api/barrier-log/read-barrier-log.ts';
import { endOf } from '../../api/barrier-log/log-position.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { stepWriter } from '../support/write-step.ts';

const readers = 12;
const writes = 250;

it('tells each change however its commit and the reading fall together', { timeout: 120_000 }, async () => {
  const db = await seededDatabase();
  const write = await stepWriter(db);
  const read = readBarrierLog(db);
  const missed: number[] = [];
  const done = new AbortController();
  const follow = async () => {
    let { version } = await read(endOf(Number.MAX_SAFE_INTEGER), null, 1);
    while (!done.signal.aborted) {
      const page = await read(endOf(version), null, 100);
      const told = new Set(page.changes.map((change) => change.version));
      for (version += 1; version <= page.version; version += 1) if (!told.has(version)) missed.push(version);
      version = page.version;
    }
  };
  const following = Array.from({ length: readers }, follow);
  for (let number = 1; number <= writes; number += 1) await write('hinder-utanfor-radighet', number);
  done.abort();
  await Promise.all(following);
  await db.close();
  expect(missed).toEqual([]);
});
