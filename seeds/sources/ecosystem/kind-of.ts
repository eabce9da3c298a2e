import { entityKinds, type EntityKind } from '../../../cypher/model.ts';

/** The kind that a CamelCase word of the data names: "ResearchInstitute" is RESEARCH_INSTITUTE. Undefined if none. */
export function kindOf(word: string): EntityKind | undefined {
  const upper = word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return entityKinds.find((kind) => kind === upper);
}
