import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { barrierChangeResolvers } from './barrier-changes/resolvers.ts';
import { barrierResolvers } from './barriers/resolvers.ts';
import { authorityResolvers } from './authority/resolvers.ts';
import { changeResolvers } from './changes/resolvers.ts';
import { coverageResolvers } from './coverage/resolvers.ts';
import { entityResolvers } from './entities/resolvers.ts';
import { fundingResolvers } from './funding/resolvers.ts';
import { graphResolvers } from './graph/resolvers.ts';
import { linkResolvers } from './links/resolvers.ts';
import { nodeResolvers } from './node/resolvers.ts';
import { pathResolvers } from './paths/resolvers.ts';
import { sceneResolvers } from './scene/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { sourceResolvers } from './sources/resolvers.ts';
import { tieResolvers } from './ties/resolvers.ts';

/** The schema that server and tests share: the merged SDL with the resolvers of every domain. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers: [
      nodeResolvers,
      entityResolvers,
      barrierResolvers,
      barrierChangeResolvers,
      tieResolvers,
      searchResolvers,
      sceneResolvers,
      pathResolvers,
      linkResolvers,
      changeResolvers,
      sourceResolvers,
      graphResolvers,
      coverageResolvers,
      fundingResolvers,
      authorityResolvers,
    ],
  });
}
