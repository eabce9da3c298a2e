import type { Source } from './source.ts';
import { ecosystem } from './sources/ecosystem/index.ts';
import { geography } from './sources/geography/index.ts';

/** All sources, in the order in which they are imported and in which their word counts when two name the same thing. */
export const sources: readonly Source[] = [
  // First: it describes the actors by hand, under the names that they go by.
  ecosystem,
  // After it: a register fills in numbers and places, and names what nobody has described.
  geography,
];
