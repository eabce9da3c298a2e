import { getArgumentValues, isInterfaceType, type GraphQLResolveInfo } from 'graphql';
import type { EntityTiesArgs } from '../../generated/resolvers.ts';
import type { TiePage } from '../../loaders.ts';
import { cached, fieldsWithin } from '../../look-ahead.ts';
import { tiePage } from './entity-fields.ts';

// Looked for once in a document.
const tiesWithin = cached((asked) => fieldsWithin(asked, 'ties'));

/** The page of ties that is asked of an entity itself, so that both can be had by one query; null where none is, or several are. */
export function soughtTies(info: GraphQLResolveInfo): TiePage | null {
  const { fieldNodes, fragments } = tiesWithin(info);
  const [node, ...others] = fieldNodes;
  const type = info.schema.getType('Entity');
  if (!node || others.length > 0 || !isInterfaceType(type)) return null;
  try {
    const args = getArgumentValues(type.getFields()['ties']!, node, info.variableValues);
    return tiePage(args as Partial<EntityTiesArgs>, { fieldNodes, fragments });
  } catch {
    // The field itself tells what is wrong with its arguments, with its place.
    return null;
  }
}
