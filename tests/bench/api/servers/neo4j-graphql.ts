import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { openDriver } from '../by-hand.ts';
import { announce } from './announce.ts';

const { driver, database } = openDriver();

/** The same Cypher as by hand, as a field of its own: the fastest form that the library has for each of the five. */
const field = (file: string, column: string) => {
  const statement = readFileSync(new URL(`../cypher/${file}.cypher`, import.meta.url), 'utf8');
  return `@cypher(columnName: "${column}", statement: ${JSON.stringify(statement)})`;
};
const typeDefs = /* GraphQL */ `
  type Query {
    entity(id: ID!): Entity ${field('entity-with-ties', 'entity')}
    barriers: [Barrier!]! ${field('barriers-with-holders', 'barrier')}
    organisations: [Entity!]! ${field('organisations-with-partners', 'organisation')}
    search(name: String!, swedishName: String!, englishName: String!, swedishSummary: String!, englishSummary: String!): Found!
      ${field('search', 'search')}
    scene(id: ID!): Scene ${field('neighbourhood', 'scene')}
  }
  type Entity { id: ID! kind: String! level: String name: String! summary: String ties: Ties! }
  type Ties { nodes: [Tie!]! }
  type Tie {
    id: ID! kind: String! family: String! role: String validFrom: String validTo: String confidence: String! from: Entity! to: Entity!
  }
  type Barrier { id: ID! name: String! barrierType: String! levelOfAuthority: String holders: [Holder!]! }
  type Holder { power: String! entity: Entity! }
  type Found { totalCount: Int! nodes: [Entity!]! }
  type Scene { nodes: [SceneNode!]! ties: [SceneTie!]! }
  type SceneNode { id: ID! kind: String! level: String name: String! distance: Int! }
  type SceneTie { id: ID! kind: String! from: ID! to: ID! }
`;

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
announce(
  createYoga({
    schema,
    context: { sessionConfig: { database } },
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
  }),
);
