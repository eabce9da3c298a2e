import type { LinkFamily, LinkKind } from '../../link-words.ts';
import { linkFamilies } from '../../link-words.ts';

const familyOfKind: Partial<Record<LinkKind, LinkFamily>> = {
  BARRIER: 'BARRIER',
  DIALOGUE_WORKSHOP: 'BARRIER',
  REPORT: 'LEARNING',
  LEARNING_RESOURCE: 'LEARNING',
  METHOD: 'LEARNING',
  THEME: 'LEARNING',
  SUSTAINABLE_DEVELOPMENT_GOAL: 'LEARNING',
  PERSON: 'PEOPLE',
};

/** The families of ties that make a readable picture of such seeds: who works with whom, and what the seeds themselves are about. */
export function defaultFamilies(seedKinds: readonly LinkKind[]): readonly LinkFamily[] {
  const wanted = new Set<LinkFamily>(['COLLABORATION', 'STRUCTURE']);
  for (const kind of seedKinds) wanted.add(familyOfKind[kind] ?? 'COLLABORATION');
  return linkFamilies.filter((family) => wanted.has(family));
}
