import type { ListedBarrierFragment } from '../data/generated/documents.ts';

/** Those whose answer barriers wait for, with these, as the list has them. */
export interface WaitingGroup {
  readonly receiver: { readonly id: string; readonly name: string };
  readonly barriers: readonly ListedBarrierFragment[];
}

/**
 * Gathers barriers by whose answer they wait for; whoever has waited for longest comes first. One that waits for several is with
 * each of them; what waits for nobody is left out.
 */
export function waitingGroups(barriers: readonly ListedBarrierFragment[]): readonly WaitingGroup[] {
  const groups = new Map<string, WaitingGroup>();
  for (const barrier of barriers)
    for (const receiver of barrier.waiting?.receivers ?? [])
      groups.set(receiver.id, {
        receiver,
        barriers: [...(groups.get(receiver.id)?.barriers ?? []), barrier],
      });
  return [...groups.values()];
}
