import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the answer to a field holds, at any depth, a field of this name: so that what nobody wants is not fetched. */
export function selectsField(info: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === name || within(selection.selectionSet);
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      return within(info.fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
