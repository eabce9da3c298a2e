/** The flows that lead to a stop and from it on, by their place in the list. */
export function wayThrough(
  flows: readonly { readonly from: string; readonly to: string }[],
  key: string,
): ReadonlySet<number> {
  const way = new Set<number>();
  const walk = (start: string, near: 'from' | 'to', far: 'from' | 'to') => {
    const seen = new Set([start]);
    for (const stop of seen)
      flows.forEach((flow, index) => {
        if (flow[near] !== stop) return;
        way.add(index);
        seen.add(flow[far]);
      });
  };
  walk(key, 'from', 'to');
  walk(key, 'to', 'from');
  return way;
}
