import type { Source } from './source.ts';
import { ecosystem } from './sources/ecosystem/index.ts';

/** All sources, in the order in which they are imported and in which their word counts when two name the same thing. */
export const sources: readonly Source[] = [
  // First: it describes the actors by hand, under the names that they go by.
  ecosystem,
];
