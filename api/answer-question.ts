import { getOperationAST, type DocumentNode, type ExecutionResult, type GraphQLError } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Context } from './context.ts';

/** A question as it comes in the body of a request. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What a client takes; the second one has the status tell of errors in the question. */
export type JsonType = 'application/json' | 'application/graphql-response+json';

/** An answer as it goes out. */
export interface ReadyAnswer {
  readonly status: number;
  readonly body: string;
  /** The name of the operation. */
  readonly operation: string;
  /** Whether the same question would get the same answer of the same graph. */
  readonly isLasting: boolean;
}

type Api = Pick<YogaServerInstance<{ readonly requestId: string }, Context>, 'getEnveloped'>;

/**
 * Answers a query through the plugins of Yoga, without its requests and responses, which cost more than most answers.
 *
 * @returns null where Yoga shall answer: mutations, subscriptions, and what is refused before anything is executed
 */
export async function answerQuestion(
  api: Api,
  question: Question,
  requestId: string,
  type: JsonType,
): Promise<ReadyAnswer | null> {
  const { query, operationName, variables: variableValues } = question;
  // Yoga's own plugins look at the method and the name of the operation, and at nothing else.
  const engine = api.getEnveloped({ requestId, request: { method: 'POST' }, params: question } as never);
  const document = parsed(() => engine.parse(query) as DocumentNode);
  if (!document || engine.validate(engine.schema, document).length > 0) return null;
  const definition = getOperationAST(document, operationName);
  if (definition?.operation !== 'query') return null;
  const contextValue = (await engine.contextFactory()) as Context;
  const result = (await engine.execute({
    schema: engine.schema,
    document,
    contextValue,
    variableValues,
    operationName,
  })) as ExecutionResult;
  const status = statusOf(result, type);
  return {
    status,
    body: JSON.stringify(withoutStatus(result)),
    operation: definition.name?.value ?? 'anonymous',
    isLasting: status === 200 && !result.errors && !contextValue.seen.links,
  };
}

/** Nothing where the text is no GraphQL: Yoga words the fault. */
function parsed(parse: () => DocumentNode): DocumentNode | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

interface HttpHints {
  readonly status?: number;
  /** The status is for those who take `application/graphql-response+json`. */
  readonly spec?: boolean;
}

function statusOf({ errors }: ExecutionResult, type: JsonType): number {
  const hints = (errors ?? []).map(({ extensions }) => (extensions['http'] ?? {}) as HttpHints);
  const statuses = hints.flatMap(({ status, spec }) =>
    status === undefined || (spec && type === 'application/json') ? [] : [status],
  );
  return Math.max(...statuses, statuses.length === 0 ? 200 : 0);
}

function withoutStatus(result: ExecutionResult): object {
  if (!result.errors) return result;
  const errors = result.errors.map((error: GraphQLError) => {
    const { extensions, ...rest } = error.toJSON();
    const { http: _, ...shown } = extensions ?? {};
    return Object.keys(shown).length > 0 ? { ...rest, extensions: shown } : rest;
  });
  return { ...result, errors };
}
