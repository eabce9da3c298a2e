import type { EntityKind } from '../../../cypher/model.ts';

/** Kinds that join everything to everything, so that a path through one says little. */
export const leftOutOfPaths: readonly EntityKind[] = [
  'THEME',
  'SUSTAINABLE_DEVELOPMENT_GOAL',
  'METHOD',
  'PERSON',
];
