import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi } from '../support/api-server.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const questions = {
  'an abstract type, fragments and directives': {
    query: `query ($with: Boolean!) { __schema { queryType { ...T kind @skip(if: $with) } } a: __typename }
      fragment T on __Type { name fields { name @include(if: $with) type { name ofType { name } } } }`,
    variables: { with: true },
  },
  'an error below a field that may be null': {
    query: '{\n  a: __typename\r\n  b: entity(id: "x") { id } }',
    variables: {},
  },
  'a fault of an argument where nothing may be null': {
    query: '{ organisations(first: 1000) { nodes { id } } }',
    variables: {},
  },
  'a variable that does not fit': {
    query: 'query ($first: Int) { barriers(first: $first) { totalCount } }',
    variables: { first: 'ten' },
  },
};

it.each(Object.entries(questions))(
  'gives the same answer when it has been asked often: %s',
  async (_, question) => {
    const answers: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const text = await (await api.post(question)).text();
      const answer = JSON.parse(text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REQUEST')) as {
        errors?: unknown;
        data?: unknown;
      };
      answers.push(JSON.stringify([answer.data, answer.errors]));
    }
    expect(new Set(answers).size).toBe(1);
  },
);
