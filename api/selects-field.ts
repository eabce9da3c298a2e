import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

// A document is kept and asked many times, and its fragments do not change.
const known = new WeakMap<SelectionSetNode, Map<string, boolean>>();

/** Whether the answer to a field holds, at any depth, a field of this name: so that what nobody wants is not fetched. */
export function selectsField(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  return fieldNodes.some((node) => within(node.selectionSet, name, fragments));
}

function within(set: SelectionSetNode | undefined, name: string, fragments: Fragments): boolean {
  if (!set) return false;
  const answers = known.get(set) ?? new Map<string, boolean>();
  known.set(set, answers);
  const answer =
    answers.get(name) ??
    set.selections.some((selection) => {
      if (selection.kind === 'Field')
        return selection.name.value === name || within(selection.selectionSet, name, fragments);
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet, name, fragments);
      return within(fragments[selection.name.value]?.selectionSet, name, fragments);
    });
  answers.set(name, answer);
  return answer;
}
