/** What must be done so that the stored items become the wanted ones. */
export interface Diff<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  /** Ids of stored items that are wanted no longer. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Compares by id and digest; order is that of `wanted`, and of `stored` for what is removed. */
export function diff<T extends { readonly id: string; readonly digest: string }>(
  stored: readonly { readonly id: string; readonly digest: string }[],
  wanted: readonly T[],
): Diff<T> {
  const before = new Map(stored.map(({ id, digest }) => [id, digest]));
  const after = new Set(wanted.map(({ id }) => id));
  const added = wanted.filter(({ id }) => !before.has(id));
  const changed = wanted.filter(({ id, digest }) => before.has(id) && before.get(id) !== digest);
  return {
    added,
    changed,
    removed: stored.map(({ id }) => id).filter((id) => !after.has(id)),
    unchanged: wanted.length - added.length - changed.length,
  };
}
