import { readChoice, storeChoice } from '../data/stored-choice.ts';

const listeners = new Set<() => void>();
/** What was chosen on this page; it holds where nothing can be stored, too. */
let chosen: boolean | undefined;

/** True where single keys act: `/`, `+`, `0` and the views' numbers (WCAG 2.2, 2.1.4). */
export function areSingleKeysOn(): boolean {
  return chosen ?? readChoice('keys') !== 'off';
}

/** Turns single keys on or off, here and for the next visit. */
export function setSingleKeys(on: boolean): void {
  chosen = on;
  storeChoice('keys', on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/**
 * Calls `listener` at each change.
 *
 * @returns stops listening.
 */
export function onSingleKeysChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
