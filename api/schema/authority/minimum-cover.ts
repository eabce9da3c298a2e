/** Someone who can cover some needs. */
export interface Coverer {
  readonly id: string;
  readonly covers: ReadonlySet<string>;
}

/**
 * The smallest set of coverers that covers every need that any of them covers. Exact: a search that always branches on the need that the
 * fewest can cover, and leaves a branch that cannot beat the best. The order of the input decides nothing; of sets that are
 * as small, the one found first in a fixed order is taken.
 *
 * @returns ids in order.
 */
export function minimumCover(coverers: readonly Coverer[]): readonly string[] {
  const inOrder = [...coverers].sort(
    (a, b) => b.covers.size - a.covers.size || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const useful = inOrder.filter(
    (one, at) =>
      !inOrder.slice(0, at).some((other) => [...one.covers].every((need) => other.covers.has(need))),
  );
  let best: readonly Coverer[] = useful;
  const search = (chosen: readonly Coverer[], open: ReadonlySet<string>): void => {
    if (open.size === 0) {
      if (chosen.length < best.length) best = chosen;
      return;
    }
    if (chosen.length + fewestFor(open, useful) >= best.length) return;
    const options = hardest(open, useful);
    for (const option of options)
      search([...chosen, option], new Set([...open].filter((need) => !option.covers.has(need))));
  };
  search([], new Set(useful.flatMap(({ covers }) => [...covers])));
  return best.map(({ id }) => id).sort();
}

/** Those who cover the need that the fewest cover. */
function hardest(open: ReadonlySet<string>, coverers: readonly Coverer[]): readonly Coverer[] {
  const options = [...open].map((need) => coverers.filter(({ covers }) => covers.has(need)));
  return options.reduce((least, one) => (one.length < least.length ? one : least));
}

/** A number that no cover of the open needs is below: needs that share no coverer each take one. */
function fewestFor(open: ReadonlySet<string>, coverers: readonly Coverer[]): number {
  const taken = new Set<Coverer>();
  let apart = 0;
  for (const need of open) {
    const options = coverers.filter(({ covers }) => covers.has(need));
    if (options.some((option) => taken.has(option))) continue;
    apart += 1;
    for (const option of options) taken.add(option);
  }
  return apart;
}
