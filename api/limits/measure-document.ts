import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { LimitError, limits } from './limits.ts';

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

/** The first limit that a document breaks by its form alone; it need not be valid, and may call fragments in circles. */
export function formFault(document: DocumentNode): LimitError | undefined {
  for (const [name, value] of Object.entries(measureDocument(document)) as [keyof Measure, number][])
    if (value > limits[name]) return new LimitError(name, value);
  return undefined;
}

/** What the largest operation has when each fragment stands where it is called. */
function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const known = new Map<string, Measure>();
  const ofFragment = (name: string): Measure => {
    const found = known.get(name);
    if (found) return found;
    // A fragment that calls itself counts nothing there: validation refuses it later.
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const measure = fragment ? ofSet(fragment.selectionSet, fragment.directives?.length ?? 0) : nothing;
    known.set(name, measure);
    return measure;
  };
  const ofSet = (set: SelectionSetNode | undefined, directives = 0): Measure => {
    let sum: Measure = { depth: 0, aliases: 0, directives };
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSet(selection.selectionSet);
      const introspects = isField && selection.name.value.startsWith('__');
      sum = {
        depth: introspects ? sum.depth : Math.max(sum.depth, inner.depth + (isField ? 1 : 0)),
        aliases: sum.aliases + inner.aliases + (isField && selection.alias ? 1 : 0),
        directives: sum.directives + inner.directives + (selection.directives?.length ?? 0),
      };
    }
    return sum;
  };
  const measures = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? ofSet(definition.selectionSet, definition.directives?.length ?? 0)
      : nothing,
  );
  return {
    depth: Math.max(0, ...measures.map(({ depth }) => depth)),
    aliases: Math.max(0, ...measures.map(({ aliases }) => aliases)),
    directives: Math.max(0, ...measures.map(({ directives }) => directives)),
  };
}

const nothing: Measure = { depth: 0, aliases: 0, directives: 0 };
