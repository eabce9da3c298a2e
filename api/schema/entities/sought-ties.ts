import { getArgumentValues, isInterfaceType, type GraphQLResolveInfo } from 'graphql';
import type { EntityTiesArgs } from '../../generated/resolvers.ts';
import type { SoughtTies } from '../../loaders.ts';
import { cached, fieldsWithin, type Asked } from '../../look-ahead.ts';
import { tiePage } from './entity-fields.ts';

// Looked for once in a document.
const tiesWithin = cached((asked) => fieldsWithin(asked, 'ties'));

/** The page of ties that is asked of an entity itself, so that both can be had by one query; null where none is, or several are. */
export function soughtTies(
  asked: Asked,
  { schema, variableValues }: Pick<GraphQLResolveInfo, 'schema' | 'variableValues'>,
): SoughtTies | null {
  const { fieldNodes, fragments } = tiesWithin(asked);
  const [field, ...others] = fieldNodes;
  const type = schema.getType('Entity');
  if (!field || others.length > 0 || !isInterfaceType(type)) return null;
  try {
    const args = getArgumentValues(type.getFields()['ties']!, field, variableValues);
    return { field, page: tiePage(args as Partial<EntityTiesArgs>, { fieldNodes, fragments }) };
  } catch {
    // The field itself tells what is wrong with its arguments, with its place.
    return null;
  }
}

/** The first ties that are asked of each entity of a list, in brief, and of the entities at the ends of these. */
export function firstTies(
  info: GraphQLResolveInfo,
): { readonly ties: SoughtTies; readonly tiesOfEnds: SoughtTies | null } | null {
  const ties = soughtTies(info, info);
  if (!ties || !isFirst(ties)) return null;
  const tiesOfEnds = soughtTies({ fieldNodes: [ties.field], fragments: info.fragments }, info);
  return { ties, tiesOfEnds: tiesOfEnds && isFirst(tiesOfEnds) ? tiesOfEnds : null };
}

function isFirst({ page: { brief, backward, after, before, withSources } }: SoughtTies): boolean {
  return brief && !backward && after === null && before === null && !withSources;
}
