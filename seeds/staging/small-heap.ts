import { setFlagsFromString } from 'node:v8';

/**
 * Makes this process clear its memory up when a fifth more than what is needed has gathered, in place of several times as much: half the
 * memory for some eight hundredths more time of an import, which is spent waiting for the database anyway.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
