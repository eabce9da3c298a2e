import { mostCounted } from '../../../cypher/noted-questions.ts';
import { longestInLarge, longestPath, pathEnds, shortestPaths } from '../../../cypher/read/paths/index.ts';
import type { Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { EntityRow } from '../rows.ts';
import { leftOutOfPaths } from './left-out-of-paths.ts';

const mostPaths = 100;

/** How one entity reaches another. */
export const pathResolvers = {
  Query: {
    async paths(_, { from, to, maxLength, limit, through, alongPlaces }, context) {
      if (from === to) throw new UserError('to', `${JSON.stringify(to)} is where the path begins`);
      const conditions = {
        maxLength: between('maxLength', maxLength ?? longestPath, longestPath),
        limit: between('limit', limit ?? 10, mostPaths),
        leftOut: leftOutOfPaths.filter((kind) => !through?.includes(kind)),
        alongPlaces: alongPlaces ?? false,
      };
      const [[ends]] = await Promise.all([
        context.ask(pathEnds, { from, to }),
        known('from', from, context),
        known('to', to, context),
      ]);
      const isLarge = (ends?.entities ?? 0) > mostCounted;
      // From the end with more ties the database finds in a second what it does not find from the other in ten.
      if (!isLarge || (ends?.fromTies ?? 0) >= (ends?.toTies ?? 0))
        return context.ask(shortestPaths, { from, to, ...conditions, isLarge });
      const turned = await context.ask(shortestPaths, { from: to, to: from, ...conditions, isLarge });
      return turned.map(({ ids, steps }) => ({ ids: ids.toReversed(), steps: steps.toReversed() }));
    },
    async pathScope(_, __, { ask }) {
      const [ends] = await ask(pathEnds, { from: '', to: '' });
      const isLarge = (ends?.entities ?? 0) > mostCounted;
      return { mostSteps: isLarge ? longestInLarge : longestPath, withLonger: !isLarge };
    },
  },
  Path: {
    length: ({ steps }) => steps.length,
    nodes: ({ ids }, _, { loaders }) => Promise.all(ids.map((id) => entityOf(id, loaders))),
    steps: ({ ids, steps }) => steps.map((ties, at) => ({ from: ids[at]!, to: ids[at + 1]!, ties })),
  },
  PathStep: {
    from: ({ from }, _, { loaders }) => entityOf(from, loaders),
    to: ({ to }, _, { loaders }) => entityOf(to, loaders),
  },
} satisfies Resolvers;

function between(argument: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new UserError(argument, `${value} is not between 1 and ${most}`);
  return value;
}

async function known(argument: string, id: string, { loaders }: Context): Promise<void> {
  if (!(await loaders.entity.load(id)))
    throw new UserError(argument, `there is no entity ${JSON.stringify(id)}; search finds ids`);
}

async function entityOf(id: string, loaders: Context['loaders']): Promise<EntityRow> {
  const entity = await loaders.entity.load(id);
  // An import may take an entity away between two queries; the next question gets an answer without it.
  if (!entity) throw new TypeError(`A path runs through ${id}, which is not there`);
  return entity;
}
