import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FaultsError } from '../fault.ts';

const pair = z.strictObject({ key: z.string().min(1), entity: z.string().min(1), date: z.string() });
const shape = z.strictObject({
  about: z.strictObject({ sv: z.string(), en: z.string() }),
  same: z.array(pair),
  notSame: z.array(pair),
  split: z.array(pair.omit({ entity: true })),
});

/** What people have decided on which organisation a record means; `key` is the record's own identifier, such as pic:999901318. */
export type Decisions = z.infer<typeof shape>;

/** The decisions that the product ships and that a clone may add to. */
export const decisionsPath = fileURLToPath(new URL('../data/open-data-identity.json', import.meta.url));

/** Reads the decisions. @throws FaultsError */
export async function readDecisions(path: string = decisionsPath): Promise<Decisions> {
  const text = await readFile(path, 'utf8');
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new FaultsError([{ file: 'open-data-identity.json', expected: `cannot be read: ${reason}` }]);
  }
}

/** Adds a decision; an earlier one on the same record and organisation gives way. */
export function decide(
  decisions: Decisions,
  what: 'accept' | 'reject' | 'split',
  key: string,
  entity: string | undefined,
  date: string,
): Decisions {
  const others = <T extends { key: string; entity?: string }>(list: readonly T[]) =>
    list.filter(
      (one) => one.key !== key || (what !== 'split' && one.entity !== undefined && one.entity !== entity),
    );
  const same = what === 'accept' ? decisions.same.filter((one) => one.key !== key) : others(decisions.same);
  const base = {
    ...decisions,
    same,
    notSame: others(decisions.notSame),
    split: decisions.split.filter((one) => one.key !== key),
  };
  if (what === 'split') return { ...base, split: [...base.split, { key, date }] };
  const row = { key, entity: entity ?? '', date };
  return what === 'accept'
    ? { ...base, same: [...base.same, row] }
    : { ...base, notSame: [...base.notSame, row] };
}

/** Writes the decisions in order of keys, so that they can be committed and compared. */
export async function writeDecisions(decisions: Decisions, path: string = decisionsPath): Promise<void> {
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const ordered: Decisions = {
    about: decisions.about,
    same: decisions.same.toSorted(byKey),
    notSame: decisions.notSame.toSorted(byKey),
    split: decisions.split.toSorted(byKey),
  };
  await writeFile(path, `${JSON.stringify(ordered, null, 2)}\n`);
}
