import { setFlagsFromString } from 'node:v8';

/**
 * Makes this process clear its memory up when a fifth more than what is needed has gathered, in place of several times as much, and keeps the
 * space for what is new as small as it is: half the memory for a tenth more of the processor's time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--semi-space-growth-factor=1');
}
