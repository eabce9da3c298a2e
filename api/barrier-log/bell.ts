/** Tells those who wait that there may be something new. */
export interface Bell {
  /** How often it rang: who saw another number before need not wait. */
  readonly rung: () => number;
  readonly ring: () => void;
  /** Resolves at the next ring, at once where it rang since `seen`; `cancel` resolves it without a ring. */
  readonly wait: (seen: number) => { readonly heard: Promise<void>; readonly cancel: () => void };
}

export function createBell(): Bell {
  const waiting = new Set<() => void>();
  let count = 0;
  return {
    rung: () => count,
    ring() {
      count += 1;
      const all = [...waiting];
      waiting.clear();
      for (const go of all) go();
    },
    wait(seen) {
      if (seen !== count) return { heard: Promise.resolve(), cancel: () => undefined };
      let go = () => {};
      const heard = new Promise<void>((resolve) => (go = resolve));
      waiting.add(go);
      return {
        heard,
        cancel() {
          waiting.delete(go);
          go();
        },
      };
    },
  };
}
