import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** A field of a question, with all that it selects. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** The fields of these names in the answer to a field, at any depth but not within each other. */
export function fieldsWithin({ fieldNodes, fragments }: Asked, ...names: string[]): Asked {
  const found: FieldNode[] = [];
  const search = (set: SelectionSetNode | undefined) => {
    for (const node of fieldsOf(set, fragments))
      if (names.includes(node.name.value)) found.push(node);
      else search(node.selectionSet);
  };
  fieldNodes.forEach((node) => search(node.selectionSet));
  return { fieldNodes: found, fragments };
}

/** What the database is asked for when no more than this is wanted of an entity: what lists and pictures show. */
const briefFields = new Set([
  '__typename',
  'id',
  'kind',
  'level',
  'name',
  'nameLanguage',
  'barrierType',
  'levelOfAuthority',
  'startDate',
  'endDate',
  // Asked for apart, by the id.
  'ties',
  'holders',
]);
/** What is asked for together with the ties of one entity. */
const describedFields = new Set([...briefFields, 'summary', 'summaryLanguage']);
/** The same as `briefFields` for a tie. */
const briefTieFields = new Set([
  '__typename',
  'id',
  'kind',
  'family',
  'role',
  'validFrom',
  'validTo',
  'confidence',
  'from',
  'to',
]);

/** Whether a brief row of an entity is enough for all that is selected of it. */
export const isBrief = cached((asked: Asked) => selectsOnly(asked, briefFields));

/** Whether a brief row with its descriptions is enough for all that is selected of an entity. */
export const isDescribed = cached((asked: Asked) => selectsOnly(asked, describedFields));

/** Whether brief rows are enough for a page of ties and for the entities at their ends. */
export const areBriefTies = cached(
  (asked: Asked) =>
    selectsOnly(fieldsWithin(asked, 'nodes', 'node'), briefTieFields) &&
    isBrief(fieldsWithin(asked, 'from', 'to')),
);

/** Whether brief rows are enough for the entities of a connection. */
export const areBriefEntities = cached((asked: Asked) => isBrief(fieldsWithin(asked, 'nodes', 'node')));

function selectsOnly({ fieldNodes, fragments }: Asked, allowed: ReadonlySet<string>): boolean {
  return fieldNodes.every(({ selectionSet }) =>
    fieldsOf(selectionSet, fragments).every(({ name }) => allowed.has(name.value)),
  );
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: Asked['fragments']): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return selection;
    if (selection.kind === 'InlineFragment') return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  });
}

/** Asked once for each field of a document: documents are kept, and a picture asks of thousands of objects. */
export function cached<Answer>(tell: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<FieldNode, Answer>();
  return (asked) => {
    const [only, ...others] = asked.fieldNodes;
    if (!only || others.length > 0) return tell(asked);
    const answer = known.get(only) ?? tell(asked);
    known.set(only, answer);
    return answer;
  };
}
