import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What an operation costs with these variables. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number;

const usualPage = 20;
/** What a list without pages counts as: such lists are short in the data. */
const plainList = 3;
const free: Cost = () => 0;

/**
 * The cost of an operation of a valid document: one for each object that its answer may hold. A connection counts as many as its
 * `first` or `last`, a scene its `nodeLimit` and `tieLimit`. Worked out once for a document, it is then a few multiplications.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return free;
  const known = new Map<string, Cost>();
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      valueOf(defaultValue, {}),
    ]),
  );

  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLNamedType, page: Page | null): Cost => {
    const parts = (set?.selections ?? []).map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return ofField(selection, type, page);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return ofSet(selection.selectionSet, named ?? type, page);
      }
      const fragment = fragments.get(selection.name.value);
      if (!fragment) return free;
      const inner = schema.getType(fragment.typeCondition.name.value) ?? type;
      // Without pages of its own a fragment costs the same wherever it is called.
      if (page) return ofSet(fragment.selectionSet, inner, page);
      const found = known.get(selection.name.value) ?? ofSet(fragment.selectionSet, inner, null);
      known.set(selection.name.value, found);
      return found;
    });
    return parts.length === 0 ? free : (variables) => parts.reduce((sum, part) => sum + part(variables), 0);
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType, page: Page | null): Cost => {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return free;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return free;
    const own = pageOf(node, field);
    const isList = isListType(getNullableType(field.type));
    // Edges and nodes are as many as the page that they are of; the connection itself is no object of the answer.
    const inner = ofSet(node.selectionSet, type, isList ? null : own);
    if (!isList) return (variables) => 1 + inner(variables);
    const times = page?.[node.name.value] ?? own?.['nodes'] ?? (() => plainList);
    return (variables) => times(variables) * (1 + inner(variables));
  };

  const whole = ofSet(operation.selectionSet, root, null);
  return (variables) => whole({ ...defaults, ...variables });
}

/** How many of a list, by the name of the list. */
type Page = Readonly<Record<string, Cost>>;

function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>): Page | null {
  const names = new Set(field.args.map(({ name }) => name));
  const given = new Map((node.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const number = (value: unknown, usual: number) => (typeof value === 'number' && value > 0 ? value : usual);
  if (names.has('first') || names.has('limit')) {
    const size: Cost = (variables) =>
      number(
        valueOf(given.get('first'), variables) ??
          valueOf(given.get('last'), variables) ??
          valueOf(given.get('limit'), variables),
        usualPage,
      );
    return { edges: size, nodes: size };
  }
  if (names.has('ids')) {
    const count: Cost = (variables) => {
      const ids = valueOf(given.get('ids'), variables);
      return Array.isArray(ids) ? ids.length : 1;
    };
    return { nodes: count };
  }
  if (!names.has('input')) return null;
  const of =
    (name: string, usual: number): Cost =>
    (variables) =>
      number((valueOf(given.get('input'), variables) as Record<string, unknown> | undefined)?.[name], usual);
  return { nodes: of('nodeLimit', 300), ties: of('tieLimit', 1_000) };
}

/** A value as it is after the variables are put in; those that are no numbers, lists or objects do not matter here. */
function valueOf(node: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node?.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]),
      );
    default:
      return undefined;
  }
}
