/** Something in a row: where it wants to be, how much that matters, and how wide it is. */
export interface Wish {
  readonly x: number;
  readonly weight: number;
  readonly width: number;
}

/**
 * Places a row in the given order without overlap, as near the wishes as can be (least weighted squares).
 * Pool-adjacent-violators on the wishes less the room that those before need.
 *
 * @returns the middle of each.
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  wishes.forEach((wish, index) => {
    const before = wishes[index - 1];
    if (before !== undefined) offset += (before.width + wish.width) / 2 + gap;
    offsets.push(offset);
  });
  const pools: { sum: number; weight: number; size: number }[] = [];
  wishes.forEach((wish, index) => {
    pools.push({ sum: (wish.x - offsets[index]!) * wish.weight, weight: wish.weight, size: 1 });
    for (let last = pools.length - 1; last > 0 && mean(pools[last - 1]!) > mean(pools[last]!); last -= 1) {
      const { sum, weight, size } = pools.pop()!;
      const pool = pools[last - 1]!;
      pool.sum += sum;
      pool.weight += weight;
      pool.size += size;
    }
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)))
    .map((x, index) => x + offsets[index]!);
}

function mean(pool: { sum: number; weight: number }): number {
  return pool.sum / pool.weight;
}
