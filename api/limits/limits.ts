import { GraphQLError } from 'graphql';

/** What one request may ask for at most, in both profiles. docs/api.md tells them to those who ask. */
export const limits = {
  /** Fields inside fields. What introspection needs is bounded apart, by a rule of graphql-js. */
  depth: 12,
  /** Objects that the answer can hold, by the sizes of its pages. */
  cost: 120_000,
  /** Fields under another name, `__typename` too. */
  aliases: 50,
  directives: 20,
  tokens: 2_000,
  /** Bytes of a request's body. */
  body: 100_000,
  /** Milliseconds until the database ends a question; what is left until 10 s is for the answer. */
  time: 9_000,
  /** Subscriptions that one process keeps open. */
  subscriptions: 1_000,
} as const;

export type LimitName = keyof typeof limits;

const says: Record<LimitName, (value: number, allowed: number) => string> = {
  depth: (value, allowed) => `The question is ${value} fields deep; ${allowed} are allowed`,
  cost: (value, allowed) =>
    `The question costs ${value}, one for each object that the answer may hold; ${allowed} is allowed. Ask for smaller pages`,
  aliases: (value, allowed) => `The question has ${value} aliases; ${allowed} are allowed`,
  directives: (value, allowed) => `The question has ${value} directives; ${allowed} are allowed`,
  tokens: (value, allowed) => `The question has ${value} tokens; ${allowed} are allowed`,
  body: (value, allowed) => `The body of the request has ${value} bytes or more; ${allowed} are allowed`,
  time: (value, allowed) => `The question took ${value} ms; ${allowed} are allowed`,
  subscriptions: (value, allowed) =>
    `This would be subscription ${value} to this server; ${allowed} are allowed at once. Ask again later`,
};

/** A request asks for more than one may: the error tells which limit, what was asked for and what is allowed. */
export class LimitError extends GraphQLError {
  override readonly name = 'LimitError';

  constructor(limit: LimitName, value: number, status = 400) {
    const allowed = limits[limit];
    super(says[limit](value, allowed), {
      // Not of the specification, so that the status is the same for all who ask.
      extensions: { code: 'LIMIT_EXCEEDED', limit, value, allowed, http: { status, spec: false } },
    });
  }
}
