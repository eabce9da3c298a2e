// Types named after a GraphQL type, with `Row` behind, are what that type's resolvers start from.
export {};
