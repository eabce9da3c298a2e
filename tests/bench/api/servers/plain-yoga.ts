import type { GraphQLSchema } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { byHand, openDriver } from '../by-hand.ts';
import { announce } from './announce.ts';

const { driver, database } = openDriver();
const answers = byHand(driver, database);

const typeDefs = /* GraphQL */ `
  type Query {
    entity(id: ID!): Entity
    barriers(first: Int): Barriers!
    organisations(first: Int, filter: OrganisationFilter): Organisations!
    search(text: String!, first: Int): Found!
    scene(input: SceneInput!): Scene!
  }
  input OrganisationFilter {
    kinds: [Kind!]
  }
  enum Kind {
    PLATFORM
  }
  enum TieKind {
    PARTICIPATES_IN
  }
  input SceneInput {
    seeds: [ID!]!
    depth: Int
    nodeLimit: Int
    tieLimit: Int
  }
  type Entity {
    id: ID!
    kind: String!
    level: String
    name: String!
    summary: String
    ties(first: Int, kinds: [TieKind!]): Ties!
  }
  type Ties {
    nodes: [Tie!]!
  }
  type Tie {
    id: ID!
    kind: String!
    family: String!
    role: String
    validFrom: String
    validTo: String
    confidence: String!
    from: Entity!
    to: Entity!
  }
  type Barriers {
    nodes: [Barrier!]!
  }
  type Barrier {
    id: ID!
    name: String!
    barrierType: String!
    levelOfAuthority: String
    holders: [Holder!]!
  }
  type Holder {
    power: String!
    entity: Entity!
  }
  type Organisations {
    nodes: [Entity!]!
  }
  type Found {
    totalCount: Int!
    nodes: [Entity!]!
  }
  type Scene {
    nodes: [SceneNode!]!
    ties: [SceneTie!]!
  }
  type SceneNode {
    id: ID!
    kind: String!
    level: String
    name: String!
    distance: Int!
  }
  type SceneTie {
    id: ID!
    kind: String!
    from: ID!
    to: ID!
  }
`;
const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      entity: (_, args: { id: string }) => answers.entity(args),
      barriers: () => answers.barriers(),
      organisations: () => answers.organisations(),
      search: (_, args: { text: string }) => answers.search(args),
      scene: (_, { input }: { input: { seeds: [string] } }) => answers.scene({ id: input.seeds[0] }),
    },
  },
});
announce(
  createYoga({
    schema: schema as GraphQLSchema,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
  }),
);
