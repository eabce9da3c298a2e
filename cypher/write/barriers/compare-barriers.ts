import type { ChangeAction, ChangeDetail, LoggedStep } from '../../read/barrier-log/change-detail.ts';
import type { BarrierSnapshot } from './index.ts';

/** An entry of the log of barriers, but for what its transaction gives it: version, run and time. */
export type LoggedChange = {
  /** Its place among those of the same transaction, from 0. */
  place: number;
  barrier: string;
  kind: ChangeAction;
  nameSv?: string;
  nameEn?: string;
  /** Who met it before or after the change, and whom it was lifted to: the log can be read by city and by receiver. */
  facedBy: string[];
  receivers: string[];
  /** A `ChangeDetail` as JSON. */
  detail: string;
};

/** What was done to barriers between two looks at them, in order of id; what is as it was is left out. */
export function compareBarriers(
  before: readonly BarrierSnapshot[],
  after: readonly BarrierSnapshot[],
): LoggedChange[] {
  const was = byId(before);
  const is = byId(after);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids
    .flatMap((id) => {
      const [old, now] = [was.get(id), is.get(id)];
      const detail = detailOf(old, now);
      const isSame = detail.fields.length === 0 && detail.ties.length === 0 && detail.steps === undefined;
      return old && now && isSame ? [] : [entryOf(id, old, now, detail)];
    })
    .map((entry, place) => ({ place, ...entry }));
}

function entryOf(
  barrier: string,
  old: BarrierSnapshot | undefined,
  now: BarrierSnapshot | undefined,
  detail: ChangeDetail,
): Omit<LoggedChange, 'place'> {
  const { nameSv, nameEn } = (now ?? old)!.properties;
  const both = [old, now].filter((snapshot) => snapshot !== undefined);
  const others = (kind: string) =>
    both.flatMap(({ ties }) => ties.filter((tie) => tie.kind === kind).map(({ other }) => other));
  const lifted = both.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'LIFTED'));
  return {
    barrier,
    kind: old === undefined ? 'ADDED' : now === undefined ? 'REMOVED' : 'CHANGED',
    ...(typeof nameSv === 'string' && { nameSv }),
    ...(typeof nameEn === 'string' && { nameEn }),
    facedBy: unique(others('FACES')),
    receivers: unique([...others('LIFTED_TO'), ...lifted.flatMap(({ to }) => to)]),
    detail: JSON.stringify(detail),
  };
}

function detailOf(old: BarrierSnapshot | undefined, now: BarrierSnapshot | undefined): ChangeDetail {
  const steps = { before: old?.steps ?? [], after: now?.steps ?? [] };
  return {
    fields: old && now ? changedFields(old.properties, now.properties) : [],
    ties: changedTies(byId(old?.ties ?? []), byId(now?.ties ?? [])),
    ...(haveSameDigests(steps.before, steps.after) ? {} : { steps }),
  };
}

function changedFields(old: BarrierSnapshot['properties'], now: BarrierSnapshot['properties']): string[] {
  const names = unique([...Object.keys(old), ...Object.keys(now)]);
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}

type Ties = ReadonlyMap<string, BarrierSnapshot['ties'][number]>;

function changedTies(old: Ties, now: Ties): ChangeDetail['ties'] {
  return unique([...old.keys(), ...now.keys()]).flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is && was.digest === is.digest && was.other === is.other) return [];
    const { kind, other } = (is ?? was)!;
    return [{ action: !was ? 'ADDED' : !is ? 'REMOVED' : 'CHANGED', id, kind, other } as const];
  });
}

function haveSameDigests(old: readonly LoggedStep[], now: readonly LoggedStep[]): boolean {
  const digests = byId(old);
  return old.length === now.length && now.every(({ id, digest }) => digests.get(id)?.digest === digest);
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
