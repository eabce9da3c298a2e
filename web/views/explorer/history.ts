import type { ExplorerLink } from '../../links.ts';

/** How many steps can be taken back. */
export const mostSteps = 200;

/** The states that a reader can go back and forward to, nearest last. */
export interface History {
  readonly past: readonly ExplorerLink[];
  readonly future: readonly ExplorerLink[];
}

export const emptyHistory: History = { past: [], future: [] };

/** What a step back restores. Reading a panel and choosing a language are no steps, and stay as they are. */
function restored(before: ExplorerLink, now: ExplorerLink): ExplorerLink {
  return { ...before, lang: now.lang, at: now.at };
}

/** True where two states differ in what a step is about. */
export function isStep(before: ExplorerLink, after: ExplorerLink): boolean {
  const { select, lang, at, cell } = before;
  return JSON.stringify({ ...after, select, lang, at, cell }) !== JSON.stringify(before);
}

/** After a change from one state to another: it can be taken back, and what was taken back before is gone. */
export function recorded(history: History, before: ExplorerLink, after: ExplorerLink): History {
  if (!isStep(before, after)) return history;
  return { past: [...history.past, before].slice(-mostSteps), future: [] };
}

/** One step back from `now`; null where there is none. */
export function undone({ past, future }: History, now: ExplorerLink) {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { link: restored(before, now), history: { past: past.slice(0, -1), future: [...future, now] } };
}

/** One step forward again; null where there is none. */
export function redone({ past, future }: History, now: ExplorerLink) {
  const after = future.at(-1);
  if (after === undefined) return null;
  return { link: restored(after, now), history: { past: [...past, now], future: future.slice(0, -1) } };
}
