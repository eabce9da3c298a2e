import { expect, it } from 'vitest';
import { HashSet } from '../../../seeds/staging/hash-set.ts';
import { Spill } from '../../../seeds/staging/spill.ts';

const flat = async <T>(spill: Spill<T>) => {
  const parts: T[][] = [];
  for await (const part of spill.parts()) parts.push(part);
  return parts;
};

it('values of one key come together and in order, more of them than are held in memory, as often as they are asked for', async () => {
  const spill = new Spill<{ key: number; turn: number; text: string }>();
  const text = 'Å'.repeat(900);
  // Some nine million letters, where four are held.
  for (let turn = 0; turn < 5; turn++)
    for (let key = 0; key < 2_000; key++) spill.put(String(key), { key, turn, text });
  const parts = await flat(spill);
  expect(parts.flat()).toHaveLength(10_000);
  const turns = new Map<number, number[]>();
  for (const part of parts) {
    const here = new Set(part.map(({ key }) => key));
    for (const key of here) {
      expect(turns.has(key), 'a key in two parts').toBe(false);
      turns.set(
        key,
        part.filter((value) => value.key === key).map(({ turn }) => turn),
      );
    }
  }
  expect(turns.size).toBe(2_000);
  expect([...turns.values()].every((list) => list.join() === '0,1,2,3,4')).toBe(true);
  expect((await flat(spill)).flat().every((value) => value.text === text)).toBe(true);
  spill.close();
});

it('a set of hashes knows what was put into it, and nothing else', () => {
  const set = new HashSet();
  const ids = Array.from({ length: 50_000 }, (_, index) => `tie:${(index * 7_919).toString(16)}`);
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.some((id) => set.add(id))).toBe(false);
  expect(set.size).toBe(50_000);
  expect(ids.every((id) => set.has(id))).toBe(true);
  expect(ids.some((id) => set.has(`${id}-`))).toBe(false);
});
